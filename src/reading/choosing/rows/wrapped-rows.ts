import { numbersFrom } from "../../../sheet/numbers";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import { completedNames } from "./completed-names";
import type { LevelRow } from "./level-row";
import type { TableRows } from "./table-rows";

/**
 * The rows that only go on with the texts of the row above, where people give each line of a project's name or text
 * a row of its own. All rows without key are such rows, or those alone that go on with a name no name ends as
 * (市道中央線の, 拡幅工事): one that says what it costs is a project that nobody numbered, and so may be one under a text
 * that has come to its end.
 */
export function wrappedRows(
  view: SheetView,
  rows: TableRows,
  found: readonly LevelRow[]
): ReadonlySet<number> {
  const isOpen = ({ row, isKeyed, mark }: LevelRow): boolean =>
    !isKeyed && mark === null && !rows.spansMore(row);
  const tells = ({ row }: LevelRow): boolean => rows.filled(row).some(rows.tellsOnce);
  const goesOn = (each: LevelRow): boolean =>
    rows.name !== null &&
    !tells(each) &&
    !each.isTimed &&
    UNENDED.test(view.text(each.row - 1, rows.name.left));
  const named = new Set(
    [
      ...found.filter((each) => isOpen(each) && goesOn(each)),
      ...completedNames(view, rows, found),
    ].map(({ row }) => row)
  );
  // Below a blank row may stand the schedule.
  const end = found.findIndex(({ row }, at) => at > 0 && view.columnsOf(row - 1).length === 0);
  const table = end < 0 ? found : found.slice(0, end);
  const keyed = table.filter(({ isKeyed }) => isKeyed);
  const open = table.filter(isOpen);
  // Below 方向性 over 予算額 the amount in the next row is the same project's.
  const isLower = ({ row }: LevelRow): boolean =>
    numbersFrom(row - rows.height + 1, row).some(rows.hasKey);
  const isTold = open.some((each) => tells(each) && !isLower(each));
  if (open.length === 0 || keyed.length === 0 || isTold || !keyed.every(tells)) {
    return named;
  }
  const lines = rows.texts.flatMap(({ left }) =>
    open.flatMap(({ row }) => {
      const [above, line] = [view.text(row - 1, left), view.text(row, left)];
      return above !== "" && line !== "" ? [{ above, line }] : [];
    })
  );
  const broken = lines.filter(({ above, line }) => !ENDED.test(above) && !BEGINS.test(line));
  const hasStops = lines.some(({ above, line }) => `${above}${line}`.includes("。"));
  const areWrapped = hasStops && broken.length * 2 > lines.length;
  return areWrapped ? new Set(open.map(({ row }) => row)) : named;
}

/** What a name's first line may end with, and no name. */
const UNENDED = /[のとやをへにが・、／/（(]$|[及並]び$/;
const ENDED = /[)）】」:：.．。]$/;
const BEGINS = /^[\d０-９①-⑳(（・■□●○◆◇※]/;
