import type { HeadingBand, HeadingLeaf } from "../../evidence/sheets/heading-bands";
import { namesThings } from "../../evidence/sheets/other-headings";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import { numbersFrom } from "../../../sheet/numbers";
import { isAside } from "../../evidence/texts/naming-words";
import { saysTotal } from "../../evidence/texts/row-marks";

/**
 * The headings without those of a small table beside the list, right of a blank column, that sums up something else
 * (区分 and 金額 by source of funds) or lists it (会議名, 時期): it only shares the list's rows, as its 合計 stands beside
 * a project, or as it ends before the list does.
 */
export function withoutSideTables(
  view: SheetView,
  band: HeadingBand,
  lastRow: number
): HeadingBand {
  const { leaves, bottom } = band;
  const rows = numbersFrom(bottom + 1, lastRow);
  const first = leaves[0]?.left ?? 0;
  const isApart = ({ left }: HeadingLeaf, index: number): boolean =>
    index > 1 && left - 1 > (leaves[index - 1]?.right ?? left);
  const apart = leaves.findIndex(isApart);
  const at = leaves.findIndex((leaf, index) => {
    const { left } = leaf;
    return (
      isApart(leaf, index) &&
      rows.every((row) => view.isBlank(row, left - 1)) &&
      ((index === apart &&
        (NO_PROJECTS.test(leaf.words) || COUNT.test(leaves[index + 1]?.words ?? ""))) ||
        rows.some(
          (row) => saysTotal(view.text(row, left)) && isProject(view, row, first, left - 1)
        ) ||
        listsStaff(view, leaves.slice(index), band.top - 1) ||
        endsBefore(view, leaves.slice(index), rows, first) ||
        isTitle(view, leaves.slice(index), rows))
    );
  });
  if (at < 0) return band;
  const next = leaves[at + 1];
  return {
    ...band,
    leaves: leaves.slice(0, at),
    ...(next?.isCalendar && { monthsOfOthers: next.left }),
  };
}

/** How many projects there are of what stands before it. */
const COUNT = /^(?:件|事業)数$/;

/** What no project has one of, as it may have a 区分, a 項目 or others of the words that `namesThings` knows. */
const NO_PROJECTS =
  /^(?:歳[入出]科目|節|リスク|懸案事項|.{2}履歴|関連計画|職名|職種|役職|(?:会議等?|研修|科目|指標)の?名称?)$/;

/** Whether words of its own stand over it, and people are listed: 職員体制 over 係, 氏名 and 内線; 担当 heads columns of projects. */
function listsStaff(view: SheetView, leaves: readonly HeadingLeaf[], above: number): boolean {
  const [{ left } = { left: 0 }] = leaves;
  const title = view.text(above, left);
  return (
    title !== "" &&
    view.isBlank(above, left - 1) &&
    !isAside(title) &&
    leaves.some(({ words }) => PERSON.test(words))
  );
}

const PERSON = /^(?:.*\n)?(?:氏\s*名|職\s*名|役職)$/;

function isProject(view: SheetView, row: number, left: number, right: number): boolean {
  const columns = view.columnsOf(row, left, right);
  return columns.length > 1 && !columns.some((column) => saysTotal(view.text(row, column)));
}

/** Whether headings of things, no months among them, stand over full rows alone, and records begin below the last of these. */
function endsBefore(
  view: SheetView,
  leaves: readonly HeadingLeaf[],
  rows: readonly number[],
  first: number
): boolean {
  const [names] = leaves;
  if (!names || !namesThings(names.words) || leaves.some(({ isCalendar }) => isCalendar))
    return false;
  const isFull = (row: number): boolean =>
    leaves.every(({ left }) => !view.isBlank(view.extent(row, left).top, left));
  const end = rows.findIndex((row) => !isFull(row));
  const below = rows.slice(Math.max(end, 1));
  return (
    end > 0 &&
    below.every((row) => view.areBlank(row, names.left, leaves.at(-1)?.right ?? names.left)) &&
    below.some((row) => !view.isBlank(row, first) && isProject(view, row, first, names.left - 1))
  );
}

/** Whether but a title stands over headings of things (職員配置 over 職名, 人数), which would be what it says of the first project. */
function isTitle(
  view: SheetView,
  [title, more]: readonly HeadingLeaf[],
  [heads = 0, next = 0]: readonly number[]
): boolean {
  if (!title || more) return false;
  const columns = view.columnsOf(heads, title.left);
  return (
    columns.length > 1 &&
    (columns.length > 2 || namesThings(view.text(heads, title.left))) &&
    String(columns) === String(view.columnsOf(next, title.left))
  );
}
