import { columnName } from "../../../sheet/address";
import type { DrawnCell } from "../../../sheet/drawing";
import { escapeContent, escapeControls } from "../escapes";
import { fileFormula } from "./formulas";

/** The longest text that a cell holds; Excel takes a file with a longer one for damaged. */
const LONGEST_TEXT = 32_767;

/** A cell of ours as a worksheet part has it. `xf` is the index of its style in the workbook. */
export function cellMarkup(
  reference: string,
  value: DrawnCell["value"],
  formula: string | undefined,
  xf: number
): string {
  const head = `<c r="${reference}" s="${xf}"`;
  if (formula !== undefined) return head + formulaContent(formula, value);
  if (value === null) return `${head}/>`;
  if (typeof value === "string") return `${head} t="inlineStr">${inlineText(value, "")}</c>`;
  if (typeof value === "boolean") return `${head} t="b"><v>${value ? 1 : 0}</v></c>`;
  return `${head}><v>${value}</v></c>`;
}

/** A text within its cell: ours stand there themselves, so that nobody's shared strings are touched. */
export function inlineText(text: string, prefix: string): string {
  return `<${prefix}is><${prefix}t${SPACES.test(text) ? ' xml:space="preserve"' : ""}>${content(text)}</${prefix}t></${prefix}is>`;
}

/** The reference of a cell; column names are looked up, for there are a million cells to name. */
export function referencesOf(columns: number): (row: number, column: number) => string {
  const names = Array.from({ length: columns }, (_, column) => columnName(column));
  return (row, column) => `${names[column] ?? columnName(column)}${row + 1}`;
}

function formulaContent(formula: string, value: DrawnCell["value"]): string {
  const written = formulaMarkup(formula, "");
  if (value === null) return `>${written}</c>`;
  if (typeof value === "boolean") return ` t="b">${written}<v>${value ? 1 : 0}</v></c>`;
  if (typeof value === "number") return `>${written}<v>${value}</v></c>`;
  const type = ERROR.test(value) ? "e" : "str";
  const space = SPACES.test(value) ? ' xml:space="preserve"' : "";
  return ` t="${type}">${written}<v${space}>${content(value)}</v></c>`;
}

export function formulaMarkup(formula: string, prefix: string): string {
  return `<${prefix}f>${escapeContent(fileFormula(formula))}</${prefix}f>`;
}

function content(text: string): string {
  const short = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
  return escapeContent(escapeControls(short));
}

const SPACES = /^\s|\s$|\n/;
const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA)$/;
