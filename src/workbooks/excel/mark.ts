import { isMarkFormula, MARK_FORMULA, markedCells } from "../marks";
import { type CellMark, WorkbookError } from "../workbook";
import type { Surroundings } from "./surroundings";
import { type Task, write } from "./tasks";

/** The marks that a workbook bears; asked for in two syncs, or one where no sheet has a format by formula. */
export async function findMarks(
  context: Excel.RequestContext,
  { sheets }: Surroundings
): Promise<readonly FoundMark[]> {
  const asked = sheets.map(({ name }) => {
    const formats = context.workbook.worksheets.getItem(name).getRange().conditionalFormats;
    formats.load("items/id,items/type");
    return { name, formats };
  });
  await context.sync();
  const custom = asked.flatMap(({ formats, name }) =>
    formats.items
      .filter(({ type }) => type === "Custom")
      .map((format) => {
        const { rule } = format.custom;
        rule.load("formula");
        return { sheet: name, format, rule };
      })
  );
  if (custom.length > 0) await context.sync();
  return custom.filter(({ rule }) => isMarkFormula(rule.formula));
}

interface FoundMark {
  readonly sheet: string;
  readonly format: Excel.ConditionalFormat;
}

export function unmarkTasks(found: readonly FoundMark[]): readonly Task[] {
  return found.map(({ format }) =>
    write(400, () => {
      format.delete();
    })
  );
}

export function markTasks(workbook: Excel.Workbook, marks: readonly CellMark[]): readonly Task[] {
  return markedCells(marks).map(({ addresses, color, sheet }) =>
    write(addresses.length + 1_500, () => {
      const areas = workbook.worksheets.getItem(sheet).getRanges(addresses);
      const { custom } = areas.conditionalFormats.add("Custom");
      custom.rule.formula = MARK_FORMULA;
      custom.format.fill.color = color;
    })
  );
}

/** Throws `sheet-protected` where a sheet has marks to lose or to get, and `unexpected` where there is no such sheet. */
export function requireMarkable(
  found: readonly FoundMark[],
  marks: readonly CellMark[],
  { sheets }: Surroundings
): void {
  const known = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const names = [...found.map(({ sheet }) => sheet), ...marks.map(({ cell }) => cell.sheet)];
  for (const name of new Set(names)) {
    const sheet = known.get(name);
    if (!sheet) throw new WorkbookError("unexpected", name);
    if (sheet.isProtected) throw new WorkbookError("sheet-protected", name);
  }
}
