import type { Cell } from "../../sheet/address";
import { groupedBy } from "../../sheet/grouping";
import { valueText, type CellValue, type Grid } from "../../sheet/survey";
import { COLUMNS, type Column } from "./findings-columns";
import type { FindingLine } from "./findings-sheet";

/** The lines of the next 検証結果 with what people wrote under 対応 beside the same findings before. */
interface Carried {
  readonly lines: readonly FindingLine[];
  /** Whether nothing is lost of what stands in a cell of the sheet once the lines are drawn. */
  readonly isKept: (cell: Cell) => boolean;
}

/** What stands under 対応 in a row, and the finding it stands beside. */
interface Note {
  readonly row: number;
  readonly value: CellValue;
  readonly words: string;
  readonly cell: string;
}

/**
 * Carries notes over. A finding is the same where plan, project, rule and sentence are; where several say that
 * alike, where its cell is the same too. What isn't a text (a date, a number) isn't carried: its format would be lost.
 */
export function carryNotes(lines: readonly FindingLine[], now: Grid<CellValue>): Carried {
  const table = tableOn(now);
  if (!table) return { lines, isKept: () => false };
  const lost = new Set(table.notes.map(({ row }) => row));
  const linesOf = groupedBy(lines, wordsOf);
  const notesOf = groupedBy(table.notes, ({ words }) => words);
  const noted = lines.map((line) => {
    const words = wordsOf(line);
    const alike = notesOf.get(words) ?? [];
    const isOnly = alike.length === 1 && linesOf.get(words)?.length === 1;
    const note = isOnly ? alike[0] : alike.find(({ cell }) => cell === (line.cell ?? ""));
    if (typeof note?.value !== "string") return line;
    lost.delete(note.row);
    return { ...line, note: note.value };
  });
  return {
    lines: noted,
    isKept: ({ row, column }) => column === table.column && row > table.top && !lost.has(row),
  };
}

function wordsOf(line: Pick<FindingLine, (typeof TELLING)[number]>): string {
  return TELLING.map((name) => line[name]).join("\n");
}

/** The notes of the table as it stands on the sheet; null where its headings are gone. */
function tableOn({ origin, rows }: Grid<CellValue>) {
  const top = rows.findIndex((row) => NEEDED.every((name) => row.includes(headingOf(name))));
  const headings = rows[top];
  if (!headings) return null;
  const column = headings.indexOf(headingOf("note"));
  const notes = rows.flatMap((row, index): readonly Note[] => {
    const value = row[column] ?? null;
    if (index <= top || valueText(value).trim() === "") return [];
    const said = (name: Column["name"]): string =>
      valueText(row[headings.indexOf(headingOf(name))] ?? null);
    const words = TELLING.map(said).join("\n");
    return [{ row: origin.row + index, value, words, cell: said("cell") }];
  });
  return { top: origin.row + top, column: origin.column + column, notes };
}

function headingOf(name: Column["name"]): string {
  return COLUMNS.find((column) => column.name === name)?.heading ?? "";
}

/** What tells a finding from others. */
const TELLING = ["plan", "project", "rule", "sentence"] as const;

const NEEDED = ["sentence", "rule", "note"] as const;
