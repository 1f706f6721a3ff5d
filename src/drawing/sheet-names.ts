/** The sheets that are ours. */
export type SheetKind = "schedule" | "summary" | "list" | "findings";

/** Those that each plan becomes. */
export const PLAN_SHEETS = ["schedule", "summary", "list"] as const satisfies readonly SheetKind[];

/** What a sheet of ours goes by: the same key from run to run, and the tab's name. */
export interface Tab {
  readonly key: string;
  readonly name: string;
}

const TITLES: Readonly<Record<SheetKind, string>> = {
  schedule: "スケジュール表",
  summary: "集計",
  list: "事業一覧",
  findings: "検証結果",
};

/** Excel allows 31 UTF-16 units. */
const LONGEST = 31;

/** What the drawing of a sheet goes by from run to run. */
export function sheetKey(kind: SheetKind, planName: string | null): string {
  return planName === null ? kind : `${kind}:${planName}`;
}

/**
 * The name of a sheet of ours: `集計`, `集計（福祉総務課）` where the book has several plans, with a
 * number where another sheet bears the name. Neither case nor width tells names apart.
 */
export function sheetName(
  kind: SheetKind,
  planName: string | null,
  taken: readonly string[]
): string {
  const used = new Set(taken.map(folded));
  for (let number = 1; ; number++) {
    const tail = number === 1 ? "" : `（${number}）`;
    const name = bounded(TITLES[kind], planName, tail);
    if (!used.has(folded(name))) return name;
  }
}

function bounded(title: string, planName: string | null, tail: string): string {
  if (planName === null) return title + tail;
  const room = LONGEST - title.length - tail.length - 2;
  let inner = "";
  for (const character of legal(planName)) {
    if (inner.length + character.length > room) break;
    inner += character;
  }
  return `${title}（${inner}）${tail}`;
}

/** Characters that Excel forbids in names, as their full-width kin. */
function legal(name: string): string {
  const plain = name.replaceAll(/\s+/g, " ").trim();
  return plain.replaceAll(/[[\]:/*?\\']/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) + 0xfee0)
  );
}

function folded(name: string): string {
  return name.normalize("NFKC").toLowerCase();
}
