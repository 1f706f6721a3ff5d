import type { AnyField } from "../../draft";
import { fold } from "../texts/folding";

interface Headed {
  readonly heading: AnyField;
}

/** What the settings know a table by: its headings from the left, as many as tell it from others to a person. */
export function tableName(columns: readonly Headed[]): string {
  const words = columns.map(({ heading }) => heading.text.replace(/\s+/g, " ").trim());
  return words.filter(Boolean).slice(0, NAMING).join("・");
}

/** Whether a table's headings begin with those that a setting names, however these are put apart. */
export function bearsName(columns: readonly Headed[], name: string): boolean {
  const wanted = bare(name);
  let said = "";
  for (const { heading } of columns) {
    said += bare(heading.text);
    if (said.length >= wanted.length) return said === wanted;
  }
  return false;
}

/**
 * Whether a row's texts begin with the headings that a setting names: with the first two where it names more, as
 * parts of the others may stand a row below.
 */
export function beginsName(texts: readonly string[], name: string): boolean {
  const wanted = bare(name);
  let said = "";
  for (const [index, text] of texts.entries()) {
    const own = bare(text);
    said += own;
    if (own === "" || !wanted.startsWith(said)) return index > 1;
    if (said === wanted) return true;
  }
  return texts.length > 1;
}

function bare(text: string): string {
  return fold(text).replace(/[・･、,，]/g, "");
}

const NAMING = 5;
