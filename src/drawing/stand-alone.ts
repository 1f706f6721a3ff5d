import type { DrawnCell, SheetDrawing } from "../sheet/drawing";

/**
 * The drawings for a workbook in which there are no other sheets: a formula that reads another sheet becomes the
 * result it had at drawing, and a link to one goes. Formulas among the drawings stay.
 */
export function standAlone(drawings: readonly SheetDrawing[]): readonly SheetDrawing[] {
  const own = new Set(drawings.map(({ name }) => name));
  const cellAlone = (cell: DrawnCell | null): DrawnCell | null => {
    if (!cell) return cell;
    const { value, formula, style, link } = cell;
    const readsOwn = formula !== undefined && sheetsRead(formula).every((name) => own.has(name));
    const leadsHome = link !== undefined && sheetsRead(link).every((name) => own.has(name));
    return {
      // A blank that a formula showed as no text is blank.
      value: readsOwn || value !== "" ? value : null,
      ...(readsOwn ? { formula } : {}),
      style,
      ...(leadsHome ? { link } : {}),
    };
  };
  return drawings.map((drawing) => ({
    ...drawing,
    rows: drawing.rows.map((row) => ({ ...row, cells: row.cells.map(cellAlone) })),
  }));
}

/** The sheets that a formula names, outside of its texts. */
function sheetsRead(formula: string): readonly string[] {
  return Array.from(formula.matchAll(TEXT_OR_SHEET), ([, quoted, bare]) => {
    return quoted?.replaceAll("''", "'") ?? bare;
  }).filter((name) => name !== undefined);
}

const TEXT_OR_SHEET = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}\p{N}._]+)!/gu;
