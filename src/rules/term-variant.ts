import type { CellRef } from "../sheet/address";
import type { PlanRule } from "./rule";
import { TERMS } from "./shared/terms";

export const termVariant: PlanRule = {
  id: "term-variant",
  about: "plan",
  severity: "info",
  *check(context) {
    const found = TERMS.map(() => new Map<string, { count: number; cells: CellRef[] }>());
    const termOf = new Map<string, number>();
    for (const { field, isProse } of context.texts()) {
      if (!isProse || typeof field.value !== "string") continue;
      const text = withoutMarkers(field.text);
      if (text.search(ANY_VARIANT) < 0) continue;
      for (const match of text.matchAll(ANY_VARIANT)) {
        const [spelling] = match;
        const term = termOf.get(spelling) ?? matchedTerm(match);
        termOf.set(spelling, term);
        const uses = found[term];
        if (!uses) continue;
        const use = uses.get(spelling) ?? { count: 0, cells: [] };
        use.count++;
        if (field.cell) use.cells.push(field.cell);
        uses.set(spelling, use);
      }
    }
    for (const uses of found) {
      if (uses.size < 2) continue;
      const byUse = [...uses].sort(([, a], [, b]) => b.count - a.count);
      // The rarer spelling is the one to look at.
      const rarer = byUse.slice(1).flatMap(([, { cells }]) => cells);
      const [first, ...others] = distinct(rarer);
      yield {
        cell: first ?? null,
        cells: others,
        message: {
          id: "term-variant",
          values: { variants: byUse.map(([text, { count }]) => `「${text}」${count}`).join("、") },
        },
      };
    }
  },
};

function matchedTerm(match: RegExpExecArray): number {
  const captured: readonly (string | undefined)[] = match.slice(1);
  return captured.findIndex((text) => text !== undefined);
}

/** `[31年度の取組]` is printed in every cell and is nobody's spelling. */
function withoutMarkers(text: string): string {
  return text.includes("年度")
    ? text.replace(
        /[(（[［【〔][^(（[［【〔)）\]］】〕]{0,12}年度[^(（[［【〔)）\]］】〕]{0,8}[)）\]］】〕]/g,
        ""
      )
    : text;
}

function distinct(cells: readonly CellRef[]): readonly CellRef[] {
  return cells.filter((cell, index) => {
    const before = cells[index - 1];
    return before?.row !== cell.row || before.column !== cell.column || before.sheet !== cell.sheet;
  });
}

/** First letters of all spellings: looked for first, as most letters of a text begin none. */
const ANY_VARIANT = new RegExp(
  `(?=[${TERMS.flat().map(firstLetters).join("")}])(?:` +
    TERMS.map((spellings) => `(${spellings.join("|")})`).join("|") +
    ")",
  "g"
);

function firstLetters(spelling: string): string {
  return /^\[(.*?)\]/.exec(spelling)?.[1] ?? spelling.charAt(0);
}
