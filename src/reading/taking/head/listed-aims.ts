import type { CandidateTable } from "../../choosing/tables/candidate-table";
import type { DraftAim } from "../../draft";
import { fold, withoutBrackets } from "../../evidence/texts/folding";
import { readNumbers } from "../../evidence/texts/key";
import type { FrameLabels } from "./frame";
import { counted, takeAims } from "./sections";

/** A list above a table, and the column that names its items by number. */
interface ListedAims {
  readonly aims: readonly DraftAim[];
  readonly column: number;
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
  const column = chosen.columns.find(
    ({ field, heading }) =>
      (field === null || (field === "aim" && !isListed)) && GOALS.test(heading.text)
  );
  if (form || !frame || !column) return null;
  const words = bare(column.heading.text);
  const numbers = rows.records.map(({ top }) => readNumbers(view.text(top, column.left)));
  for (let row = band.top - 1; row >= Math.max(0, band.top - FARTHEST); row--) {
    // The title's own number may have a column to itself.
    const at = view.columnsOf(row).find((each) => bare(view.text(row, each)) !== "");
    if (at === undefined || !bare(view.text(row, at)).endsWith(words)) continue;
    const label = { kind: "section", section: "aims" } as const;
    const aims = takeAims(frame.free, { row, column: at, label });
    const areTheirs = numbers.every((own) => own.length > 0 && Math.max(...own) <= aims.length);
    if (counted(aims).length > 0 && areTheirs) return { aims, column: column.left };
  }
  return null;
}

/** What a title or heading names, without ornaments and what says that it is numbered. */
const bare = (text: string): string =>
  withoutBrackets(fold(text))
    .replace(/^(?:[\d.．・、■□●○◆◇▼★☆]|(?:対応|関連|該当)(?:する)?)+/, "")
    .replace(/(?:の?番号|No\.?|一覧)$/i, "");

/** What plans are to come to. */
const GOALS = /姿|柱|目標|ビジョン|戦略|方針|理念|使命/;
const FARTHEST = 40;
