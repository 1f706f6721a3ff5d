import { isWord } from "../../evidence/sheets/department-beside";
import { withText } from "../../evidence/sheets/fields";
import { KNOWN } from "../../evidence/texts/heading-weights";
import { isDepartmentHeading, known } from "../../evidence/texts/headings";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import type { SheetWords } from "../../evidence/sheets/sheet-words";
import type { FormField } from "./find-forms";

/**
 * The fields of cells that hold a label and its value both: `事業名：公園整備`, `優先順位　1`, or a rank and the name
 * after it: `【優先順位 1】　公園整備`. Without these, `目標1` or 重点目標 names with the cell beside it what the labels below are of.
 */
export function labelsWithin(view: SheetView, words: SheetWords): readonly FormField[] {
  const { top, bottom } = view.used;
  const fields: FormField[] = [];
  const goals: FormField[] = [];
  for (let row = top; row <= Math.min(bottom, top + LONGEST); row++) {
    for (const column of words.columnsOf(row)) {
      const cell = view.field(row, column);
      const goal = GOAL.exec(cell.text)?.groups?.number;
      const beside = view.field(row, view.extent(row, column).right + 1);
      if (goal !== undefined && beside.text && isWord(view, words, row + 1, column)) {
        const place = { weight: KNOWN, fit: 0, label: withText(cell, "目標"), row };
        goals.push({ ...place, field: "name", value: beside });
        if (goal) goals.push({ ...place, field: "priority", value: withText(cell, goal) });
      }
      const { rank, number = "", name = "" } = RANKED.exec(cell.text)?.groups ?? {};
      if (rank !== undefined) {
        const place = { weight: KNOWN, fit: 0, label: withText(cell, rank), row };
        fields.push({ ...place, field: "name", value: withText(cell, name) });
        fields.push({ ...place, field: "priority", value: withText(cell, number) });
        continue;
      }
      const { label = "", value = "" } = LABELLED.exec(cell.text)?.groups ?? {};
      const meaning = known(words.meaningsOf(label));
      if (!meaning || value === "" || isDepartmentHeading(label)) continue;
      fields.push({
        ...meaning,
        fit: 0,
        label: withText(cell, label),
        value: withText(cell, value),
        row,
      });
    }
  }
  return fields.some(({ field }) => field === "name") ? fields : [...fields, ...goals];
}

/** 目標 alone tells a target as often. */
const GOAL = /^(?:目標(?=.)|(?:重点|組織|業務)目標)(?<number>[0-9０-９]{0,2})$/;
const RANKED =
  /^[【〔[(（]?\s*(?<rank>(?:優先)?順位|事業|No\.?|№)\s*(?<number>[0-9０-９]{1,2}|[①-⑳])\s*[】〕\])）.．:：\s]+(?<name>\S.*)$/;
const LABELLED = /^(?<label>[^:：\u3000]{2,14}?)\s*(?:[:：]|\u3000)\s*(?<value>\S[^]*)$/;
/** Forms don't go on for more rows than this. */
const LONGEST = 600;
