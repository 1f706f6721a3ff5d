import { isCalendarHeading } from "../evidence/headings";
import type { HeadingLeaf } from "../evidence/heading-bands";
import { yearsIn } from "../evidence/years";
import { fold } from "../evidence/folding";
import type { CandidateTable, ScannedSheet } from "./find-tables";
import { columnFor } from "../found-table";

/**
 * The sheets of a workbook without a table of budgets or ranks, with tables taken for a plan's that name
 * projects beside a schedule (工程表, ロードマップ).
 */
export function withRoadMaps(sheets: readonly ScannedSheet[]): readonly ScannedSheet[] {
  if (sheets.some(({ tables }) => tables.length > 0)) return sheets;
  return sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.others.filter(isRoadMap),
    others: sheet.others.filter((table) => !isRoadMap(table)),
  }));
}

function isRoadMap({ chosen, rows, band, view }: CandidateTable): boolean {
  const name = columnFor(chosen.columns, "name");
  if (!name || (chosen.words.get("name") ?? 0) < SURE || rows.records.length < 2) return false;
  const times = band.leaves.filter((leaf) => leaf.left > name.right && isTime(leaf));
  const isWritten = rows.records.some(({ top, bottom }) =>
    times.some(({ left }) => {
      for (let row = top; row <= bottom; row++) {
        if (typeof view.value(row, left) === "string") return true;
      }
      return false;
    })
  );
  return times.length >= 3 && isWritten;
}

/** Whether a heading is a month, a half or quarter, or a year and nothing else. */
function isTime({ heading, isCalendar }: HeadingLeaf): boolean {
  if (isCalendar || isCalendarHeading(heading.text)) return true;
  const folded = fold(heading.text);
  return yearsIn(folded).some(({ text }) => text === folded);
}

/** 事業名 and 取組名 name a plan's projects; 項目 may name anything. */
const SURE = 0.85;
