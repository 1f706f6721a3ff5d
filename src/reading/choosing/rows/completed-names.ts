import type { SheetView } from "../../evidence/sheets/sheet-view";
import { saysKind } from "../../evidence/texts/row-marks";
import { INDENTED, type LevelRow } from "./level-row";
import type { TableRows } from "./table-rows";

/**
 * The rows that hold nothing but the end of the name above them, which alone isn't called what projects are:
 * 市道中央線ほか３路線, 道路改良事業. Where any other row holds a name alone, all may be parts of projects.
 */
export function completedNames(
  view: SheetView,
  { name, filled }: TableRows,
  found: readonly LevelRow[]
): readonly LevelRow[] {
  const isBare = ({ row, isKeyed, hasAmount, isTimed, traits }: LevelRow): boolean =>
    !isKeyed && !hasAmount && !isTimed && traits === 0 && filled(row)[0] === name;
  const completes = (each: LevelRow, above?: LevelRow): boolean =>
    above?.row === each.row - 1 &&
    each.isProject &&
    !COUNTED.test(view.folded(each.row, name?.left ?? 0)) &&
    !saysKind(view.text(each.row, name?.left ?? 0)) &&
    (each.mark?.dress ?? INDENTED).startsWith(INDENTED) &&
    (above.hasAmount || above.traits > 0) &&
    !above.isProject &&
    !COMPLETE.test(view.text(above.row, name?.left ?? 0));
  const areEnds = found.every((each, at) => !isBare(each) || completes(each, found[at - 1]));
  return areEnds ? found.filter(isBare) : [];
}

/** How many or which projects stand about it: 計3事業, 全３事業, 新規事業, 【重点事業】, （参考）前年度の重点事業. */
const COUNTED = /^(?:[【■]|.?参考|.{0,8}年度の|(?:[全計]?\d+|新規|継続|拡充|重点|主要)事業)/;
/** What says all by itself: 道路の整備, 健康づくり, 窓口業務. */
const COMPLETE =
  /の[^の]{1,5}$|[\u3041-\u3096」）)]$|(?:業務|事務|推進|充実|強化|整備|対策|管理|運営|支援|振興|促進|保全|育成|化)$/;
