import { isFormsLabel } from "../../choosing/plans/plan-identity";
import type { CandidateTable } from "../../choosing/tables/candidate-table";
import type { Field, ProjectFields } from "../../draft";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import { fold } from "../../evidence/texts/folding";
import { isSameCell } from "../../../sheet/address";
import { numbersFrom } from "../../../sheet/numbers";
import type { FrameLabels } from "./frame";

/** The plan's title: the weightiest text that speaks of a plan, else the words that stand above everything. */
export function takeTitle(
  frames: readonly FrameLabels[],
  tables: readonly CandidateTable[]
): Field | null {
  const titles = frames.flatMap(({ part, labels }, place) => {
    const { view } = part.sheet;
    const values = formsOf(view, tables).flatMap((form) => Object.values(form));
    const own = labels.flatMap((at) =>
      at.label.kind === "title" &&
      !values.some(({ cell }) => isSameCell(cell, at)) &&
      !isFormsLabel(part.sheet, at)
        ? [{ field: view.field(at.row, at.column), weight: at.label.weight }]
        : []
    );
    const top = Math.min(...own.map(({ field }) => field.cell.row));
    return own.map(({ field, weight }) => ({
      field,
      weight: weight + 1 / (1 + field.cell.row - top) + (place === 0 ? 1 : 0),
    }));
  });
  const [best] = titles.sort((a, b) => b.weight - a.weight);
  return best?.field ?? plainTitle(frames);
}

/** What the forms of a sheet say. */
export function formsOf(
  view: SheetView,
  tables: readonly CandidateTable[]
): readonly ProjectFields[] {
  return tables.flatMap((table) => (table.view === view && table.form) || []);
}

/** The first words of the first sheet, where they stand alone above the tables and are no label. */
function plainTitle([frame]: readonly FrameLabels[]): Field | null {
  if (!frame) return null;
  const { part, free } = frame;
  const { view, words } = part.sheet;
  for (const row of numbersFrom(Math.max(view.used.top, part.top), part.bottom)) {
    if (free.isTable(row)) return null;
    const fields = words.columnsOf(row).map((column) => view.field(row, column));
    const [field, ...more] = fields.filter(({ text }) => !IN_A_CORNER.test(fold(text)));
    if (!field || fields.every(({ text }) => STAMP.test(fold(text)))) continue;
    const label = words.labelAt(row, field.cell.column);
    const isTitle =
      more.length === 0 &&
      (!label || label.kind === "section") &&
      typeof field.value === "string" &&
      field.text.length <= LONGEST_TITLE &&
      !field.text.includes("。");
    return isTitle ? field : null;
  }
  return null;
}

const LONGEST_TITLE = 60;

/** 1/1, 資料2-1, 別紙1, 様式第1号(第3条関係), 令和8年4月1日現在, 令和8年4月, 【庁内限り】, 作成者:山田. */
const IN_A_CORNER =
  /^(?:P?[-.]?\d+(?:\/\d+)?[-頁]?|[(【[]?(?:資料|別[紙添表]|様式|参考)[^\p{Script=Hiragana}]*|.*(?:現在|作成|[年月]\d+[月日])|【[^】]*】|作成.*)$/u;
/** What the boxes for stamps are headed by. */
const STAMP = /^(?:.{0,2}長|主[幹任査事]|.{0,2}担当|係員?|決裁|合議|起案)$/;
