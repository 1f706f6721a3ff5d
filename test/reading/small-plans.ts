import { readSheets } from "../support/reading";
import type { SheetRows } from "../support/survey";

/** The headings of such a table. */
export const HEAD = ["優先順位", "事業名", "方向性", "予算額（千円）"];
/** A sheet with a title and a table of these projects. */
export const plan = (title: string, ...names: string[]): SheetRows => [
  [title],
  [],
  HEAD,
  ...names.map((name, index) => [index + 1, name, "継続", 10]),
];

/** The plans of a workbook in short: name, year and projects. */
export async function readInShort(
  sheets: Readonly<Record<string, SheetRows>>
): Promise<readonly [string, number | null, readonly string[]][]> {
  const { plans } = await readSheets(sheets);
  return plans.map(({ name, plan: each }) => [
    name,
    each.fiscalYear,
    each.projects.map((project) => project.name),
  ]);
}
