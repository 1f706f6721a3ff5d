import type { CandidateTable } from "../../choosing/tables/candidate-table";
import type { DraftAim } from "../../draft";
import { saysNone } from "../../evidence/texts/amount";
import { fold, withoutBrackets } from "../../evidence/texts/folding";
import { readNumbers } from "../../evidence/texts/key";
import type { FrameLabels } from "./frame";
import { counted, takeAims } from "./sections";

/** A list above a table, and what heads the column that names its items by number. */
interface ListedAims {
  readonly aims: readonly DraftAim[];
  readonly heading: string;
}

/**
 * The list that a column's heading names as its title above or beside it does, and whose numbers stand in the column:
 * めざす姿, 対応する柱; 目標, which may be taken for the aims already, where the plan lists none. Null where no such list
 * counts from 1 to 2 at least.
 */
export function listedAims(
  { view, band, chosen, rows, form }: CandidateTable,
  frames: readonly FrameLabels[],
  isListed: boolean
): ListedAims | null {
  const frame = frames.find(({ part }) => part.sheet.view === view);
  if (form || !frame) return null;
  const columns = chosen.columns.flatMap(({ field, heading, left }) => {
    const words = bare(heading.text);
    if (words === "" || !(field === null || (field === "aim" && !isListed))) return [];
    const last = greatestIn({ view, rows }, left);
    return last > 0 ? { words, heading: heading.text, last } : [];
  });
  if (columns.length === 0) return null;
  for (let row = band.top - 1; row >= Math.max(0, band.top - FARTHEST); row--) {
    // The title's own number may have a column to itself.
    const at = view.columnsOf(row).find((each) => bare(view.text(row, each)) !== "");
    const title = at === undefined ? "" : bare(view.text(row, at));
    const named = columns.filter(({ words }) => title.includes(words));
    if (at === undefined || named.length === 0 || !GOALS.test(title)) continue;
    const label = { kind: "section", section: "aims" } as const;
    // 施策番号 may stand before 施策のねらい.
    const isTitle = (each: number): boolean =>
      frame.free.words.labelAt(row, each)?.kind === "section";
    const own = view.columnsOf(row).find(isTitle) ?? at;
    const aims = takeAims(frame.free, { row, column: own, label }).map((aim) =>
      aim.number || own === at ? aim : { ...aim, number: view.field(aim.text.cell.row, at) }
    );
    const column = named.find(({ last }) => last <= aims.length);
    if (counted(aims).length > 0 && column) return { aims, heading: column.heading };
  }
  return null;
}

/**
 * What heads the column that nobody knows for that of aims, whose numbers are those of the plan's aims all the same, 対応番号,
 * 該当ねらい, or whose texts say them again, whatever it is called; null where none does.
 * @param mayCount whether numbers may point at them
 */
export function pointingAt(
  aims: readonly DraftAim[],
  tables: readonly CandidateTable[],
  mayCount = counted(aims).length > 0
): string | null {
  const areSaidIn = sayingAgain(aims);
  const columns = tables.flatMap((table) =>
    table.form
      ? []
      : table.chosen.columns.flatMap(({ field, heading: { text: heading }, left }) => {
          if (field !== null) return [];
          const last = mayCount && POINTING.test(heading) ? greatestIn(table, left) : 0;
          return { heading, isAim: (last > 0 && last <= aims.length) || areSaidIn(table, left) };
        })
  );
  const isAim = ({ heading, isAim }: (typeof columns)[number]): boolean =>
    isAim && columns.every((other) => other.heading !== heading || other.isAim);
  return columns.find(isAim)?.heading ?? null;
}

/** The aims of a list from the first on that a column says again; none where no column does, or they are but one. */
export function saidAgain(
  aims: readonly DraftAim[],
  tables: readonly CandidateTable[]
): readonly DraftAim[] {
  if (aims.length < 2) return [];
  const areSaidIn = sayingAgain(aims);
  const cells = tables.flatMap((table) =>
    table.form
      ? []
      : table.chosen.columns.flatMap(({ left }) =>
          areSaidIn(table, left) ? cellsIn(table, left).map(fold) : []
        )
  );
  const first = aims.findIndex(({ text }) => cells.includes(fold(text.text)));
  return first < 0 ? [] : aims.slice(first);
}

/** Whether a column says nothing but texts of aims. */
function sayingAgain(
  aims: readonly DraftAim[]
): (table: CandidateTable, column: number) => boolean {
  const texts = new Set(aims.map(({ text }) => fold(text.text)));
  return (table, column) => {
    const told = cellsIn(table, column);
    return told.length > 0 && told.every((cell) => texts.has(fold(cell)));
  };
}

/** The greatest number in a column of nothing but numbers, as far as its cells aren't blank; 0 in any other. */
function greatestIn(table: Pick<CandidateTable, "view" | "rows">, column: number): number {
  const told = cellsIn(table, column).map(readNumbers);
  return told.every((numbers) => numbers.length > 0) ? Math.max(0, ...told.flat()) : 0;
}

/** What a column says of the records, as far as it says something. */
function cellsIn({ view, rows }: Pick<CandidateTable, "view" | "rows">, column: number) {
  const cells = rows.records.map(({ top }) => view.text(top, column));
  return cells.filter((cell) => cell !== "" && !saysNone(fold(cell)));
}

/** What a title or heading names, without ornaments and what says that it is numbered. */
const bare = (text: string): string =>
  withoutBrackets(fold(text))
    .replace(/^(?:[\d.．・、■□●○◆◇▼★☆]|(?:対応|関連|該当)(?:する)?)+/, "")
    .replace(/(?:の?番号|No\.?|一覧)$/i, "");

/** What plans are to come to. */
const GOALS = /姿|柱|目標|ビジョン|戦略|方針|理念|使命|重点|施策|政策/;
/** What heads the numbers of what is listed elsewhere. */
const POINTING = /ねらい|狙い|姿|柱|目[標的]|方針|施策|対応|位置[付づ]|該当|関連/;
const FARTHEST = 40;
