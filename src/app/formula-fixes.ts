import type { Finding, FixEdit } from "../rules/rule";
import { columnName, parseArea, refText, type Area } from "../sheet/address";
import { cellsOf, factsAt, type Cells } from "./cell-facts";
import type { Book } from "./open-book";
import { editsOf } from "./offered-fixes";

/**
 * The findings with fixes that formulas let be written: one that sums cells gets those it should sum, where it sums no
 * others by now; over any other formula nothing is offered.
 * @throws WorkbookError
 */
export async function besideFormulas(
  { workbook, survey }: Book,
  findings: readonly Finding[]
): Promise<readonly Finding[]> {
  const numbers = findings.flatMap(editsOf).filter(({ sums }) => sums);
  const cells = cellsOf(survey);
  const { formulas } = await factsAt(workbook, numbers, cells);
  if (formulas.size === 0) return findings;
  const lastRow = Math.max(
    ...survey.sheets.map(({ values }) => values.origin.row + values.rows.length)
  );
  const settled = (edit: FixEdit): FixEdit | null => {
    const formula = edit.sums && formulas.get(refText(edit.cell));
    return formula === undefined ? edit : summing(edit, formula, cells, lastRow);
  };
  return findings.map((finding) => ({
    ...finding,
    fixes: finding.fixes.flatMap((fix) => {
      if (fix.kind !== "edit") return fix;
      const edits = fix.edits.flatMap((edit) => settled(edit) ?? []);
      return edits.length < fix.edits.length ? [] : { ...fix, edits };
    }),
  }));
}

/** `=SUM(C5:C9)`, also SUBTOTAL, with nothing around it. */
const SUM = /^=(SUM\(|SUBTOTAL\((?:10)?9,)([^()]+)\)$/i;

/** The edit as a formula over the cells it sums: areas that end where another number stands between them. */
function summing(edit: FixEdit, formula: string, cells: Cells, lastRow: number): FixEdit | null {
  const { cell, sums = [], value } = edit;
  const { column, sheet } = cell;
  const [, head = "", list = ""] = SUM.exec(formula) ?? [];
  const areas = list.split(",").map((each) => parseArea(each.trim()));
  const isInColumn = (area: Area | null): area is Area =>
    area?.left === column && area.right === column;
  const isOneColumn = sums.every((each) => each.sheet === sheet && each.column === column);
  // In a cell for text a formula would be text.
  if (!areas.every(isInColumn) || !isOneColumn || cells.formatAt(cell) === "@") return null;
  const wanted = new Set(sums.map(({ row }) => row));
  // Dollar signs are meant for all.
  const [, left = "", right = ""] = /(\$?)[A-Z]+(\$?)/i.exec(list) ?? [];
  const name = (row: number): string => `${left}${columnName(column)}${right}${row + 1}`;
  const runs: { readonly first: number; last: number }[] = [];
  let run: { readonly first: number; last: number } | null = null;
  let sum = 0;
  for (let row = 0; row < lastRow; row++) {
    const amount = cells.valueAt({ sheet, row, column });
    if (wanted.has(row)) {
      if (!run) runs.push((run = { first: row, last: row }));
      run.last = row;
      if (typeof amount === "number") sum += amount;
    } else if (typeof amount === "number") {
      if (areas.some(({ top, bottom }) => row >= top && row <= bottom)) return null;
      run = null;
    }
  }
  const names = runs.map(({ first, last }) =>
    first === last ? name(first) : `${name(first)}:${name(last)}`
  );
  const after = `=${head}${names.join(",")})`;
  // An amount that is text would be missing.
  return sum === value && after !== formula
    ? { cell, value, formula: after, before: formula, after }
    : null;
}
