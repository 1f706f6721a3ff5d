import type { Area } from "../../../../sheet/address";
import { numbersFrom } from "../../../../sheet/numbers";
import type { Grid } from "../../../../sheet/survey";
import type { SheetView } from "../../../evidence/sheets/sheet-view";
import { saysPhase } from "../../../evidence/texts/row-marks";
import { NO_LEGEND, type Legend } from "./legend";
import { fillIn } from "../grids/grid-fills";
import { coloursOfWords, colourWords, type ColourWord } from "./legend-colours";
import { within, type MonthGrid } from "../grids/month-grid";

/**
 * Words around a schedule that may say what its colours mean where no legend calls itself one: over the months, and
 * under all lanes.
 * @param last the rows of the last project beside the months, which end in what stands right below it without a name;
 * undefined where none stand there
 */
export function wordsAround(grid: MonthGrid, last: Area | undefined): readonly ColourWord[] {
  const { sheet, top, left, right, bodyTop } = grid;
  if (sheet.upright) return [];
  const { view } = sheet;
  const area = within(sheet);
  const over = numbersFrom(Math.max(area.top, top - ROWS), top - 1);
  const under = last
    ? numbersFrom(last.top + 1, last.bottom + 2 * ROWS).filter(
        (row) => row > last.bottom || view.areBlank(row, area.left, left - 1)
      )
    : lastRows(view, area, grid);
  // Among bars that bear no words, words are no bars'.
  const areBare =
    last && numbersFrom(bodyTop, last.top).every((row) => view.areBlank(row, left, right));
  const among = areBare ? "apart" : "within";
  return [over, under].flatMap((rows) =>
    rows.flatMap((row) =>
      colourWords(view, row, area.left, area.right, true).map((word) => ({
        ...word,
        place:
          rows === over
            ? "apart"
            : row > (last?.bottom ?? 0) || (areBare && saysPhase(word.word))
              ? "below"
              : among,
      }))
    )
  );
}

/** The rows of nothing but short words under the months that end a sheet, set off from the lanes by a blank row. */
function lastRows(view: SheetView, area: Area, { bodyTop, left }: MonthGrid): readonly number[] {
  let row = area.bottom;
  while (row > bodyTop) {
    const filled = view.columnsOf(row, area.left, area.right);
    if (filled.length === 0) break;
    const words = colourWords(view, row, area.left, area.right, true);
    if (words.length < filled.length || (filled[0] ?? 0) < left) return [];
    row--;
  }
  return row > bodyTop ? numbersFrom(row + 1, area.bottom) : [];
}

/** How far a legend stands from the months, over them. */
const ROWS = 4;

/** The colours of a sheet's bars that a legend may explain. */
export interface SeenColours {
  readonly drawn: ReadonlySet<string>;
  /** The rows of bars without words whose colours all are named bars' elsewhere: they may be samples of these. */
  readonly samples: ReadonlySet<number>;
}

/**
 * What words say of colours that bars have: by the blank cells at their left, or by their own. There, and over the
 * months, one colour alone may be a note's.
 */
export function untitledLegend(
  view: SheetView,
  words: readonly ColourWord[],
  fills: Grid<string | null>,
  { drawn, samples }: SeenColours
): Pick<Legend, "words" | "rows"> {
  const { left, own } = coloursOfWords(view, words, fills);
  // Bars without words in other lanes as well are none that only show colours.
  const areSamples = [...samples].every((row) => words.some((each) => each.row === row));
  for (const colours of [left, own]) {
    const told = words.flatMap((each, at) => {
      const fill = colours[at];
      // A bar goes on right of its text.
      const isBar =
        colours === own
          ? fillIn(fills, each.row, each.right + 1) === fill
          : each.place === "within" && !(areSamples && samples.has(each.row));
      return fill && drawn.has(fill) && !isBar ? [{ ...each, fill }] : [];
    });
    const meanings = new Map(told.map(({ fill, word }) => [fill, word]));
    const least = colours === left && told.every(({ place }) => place === "below") ? 1 : 2;
    if (meanings.size >= least && meanings.size === told.length)
      return {
        words: meanings,
        rows: new Map(
          told.map(({ row, left: column }) => [row, colours === left ? column - 1 : column])
        ),
      };
  }
  return NO_LEGEND;
}
