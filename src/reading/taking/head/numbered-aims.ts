import { numbersFrom } from "../../../sheet/numbers";
import type { DraftAim, DraftProject } from "../../draft";
import { saysNone } from "../../evidence/texts/amount";
import { withText } from "../../evidence/sheets/fields";
import { fold } from "../../evidence/texts/folding";
import { readNumbers } from "../../evidence/texts/key";
import type { FrameLabels } from "./frame";
import { aimOf, counted } from "./sections";

/**
 * The list that the numbers of projects' aims count in, where no list is known as the plan's aims by its own words: the
 * first one counted from 1 to so many that a heading, a title or its sheet's name calls by words for goals (番号 | 目標).
 */
export function numberedAims(
  projects: readonly DraftProject[],
  frames: readonly FrameLabels[]
): readonly DraftAim[] {
  const told = projects.flatMap(({ fields: { aim } }) =>
    aim && aim.text !== "" && !saysNone(fold(aim.text)) ? [readNumbers(aim.text)] : []
  );
  if (told.length === 0 || told.some((numbers) => numbers.length === 0)) return [];
  const last = Math.max(...told.flat());
  return goalLists(frames).find((aims) => aims.length >= last) ?? [];
}

/** The lists that are counted from 1 on under words for goals, or by notes. */
export function goalLists(frames: readonly FrameLabels[]): readonly (readonly DraftAim[])[] {
  return [...frames.flatMap(listsIn), ...frames.map(listNoted)];
}

/** The list that a sheet's notes count: `※ねらい①：健康　②：安全`. */
function listNoted({ free: { view }, labels }: FrameLabels): readonly DraftAim[] {
  const aims = labels.flatMap(({ row, column, label }) => {
    const field = view.field(row, column);
    const list = (label.kind === "note" && NOTED.exec(field.text)?.[1]) || "";
    return list
      .split(/[\s、，]+(?=[①-⑳0-9０-９])/)
      .flatMap((item) => aimOf([withText(field, item)]) ?? []);
  });
  return counted(aims);
}

const NOTED = /^※\s*(?:施策の)?(?:ねらい|狙い|目標|目的|柱|方針)[\s:：]*([①-⑳0-9０-９][^]*)/;

/** The lists of a sheet whose rows hold a number and a text each and nothing else. */
function listsIn({ part, free }: FrameLabels): readonly (readonly DraftAim[])[] {
  const { view } = free;
  const items = numbersFrom(part.top, part.bottom).map((row) => {
    const columns = free.isTable(row) ? [] : free.words.columnsOf(row);
    return columns.length === 2 ? aimOf(columns.map((column) => view.field(row, column))) : null;
  });
  const isGoals = (row: number): boolean =>
    GOALS.test(view.name) ||
    numbersFrom(Math.max(part.top, row - NEAR), row - 1).some((above) =>
      free.words.columnsOf(above).some((column) => {
        const text = fold(view.text(above, column));
        return text.length <= LONGEST && GOALS.test(text);
      })
    );
  return items.flatMap((first, at) => {
    if (readNumbers(first?.number?.text ?? "")[0] !== 1 || !isGoals(part.top + at)) return [];
    const end = items.indexOf(null, at);
    const aims = items.slice(at, end < 0 ? undefined : end).flatMap((item) => item ?? []);
    return [counted(aims)];
  });
}

/** What plans are to come to. */
const GOALS = /ねらい|狙い|目的|目標|姿|柱|方針|戦略|ビジョン|理念|施策|政策/;
/** A heading or title stands so near above a list's first item. */
const NEAR = 2;
const LONGEST = 20;
