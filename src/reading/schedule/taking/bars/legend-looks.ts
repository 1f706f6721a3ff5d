import type { Detail, Look } from "../../../../sheet/survey";
import type { SheetView } from "../../../evidence/sheets/sheet-view";
import { between, type GridRows } from "../../choosing/lanes/lane-rows";
import { asPlanned, NO_LEGEND, type Legend } from "../../evidence/legends/legend";
import { colourArea, colourMeanings, type ColourWord } from "../../evidence/legends/legend-colours";
import {
  untitledLegend,
  wordsAround,
  type SeenColours,
} from "../../evidence/legends/untitled-legend";
import type { LaneBars } from "./bar";

/** Words that colours explain, and where to look for these. */
interface ColouredLegend {
  readonly view: SheetView;
  readonly legend: Legend;
  readonly look: Look;
  readonly words: readonly ColourWord[];
  readonly isTitled: boolean;
}

/** A legend with what was seen of the colours that it explains. */
export function withColours(
  { view, legend, words, isTitled }: ColouredLegend,
  detail: Detail | undefined,
  coloursOn: (view: SheetView) => SeenColours
): readonly [SheetView, Legend] {
  const fills = detail?.fills;
  if (!fills) return [view, legend];
  const found = isTitled
    ? { ...NO_LEGEND, words: colourMeanings(view, words, fills) }
    : untitledLegend(view, words, fills, coloursOn(view));
  return [
    view,
    {
      ...legend,
      words: asPlanned(new Map([...legend.words, ...found.words])),
      rows: new Map([...legend.rows, ...found.rows]),
    },
  ];
}

/** The colours of bars that nothing names, on each sheet, or of all bars where these only show those of named ones. */
export function coloursOf(
  grids: readonly GridRows[],
  lanes: readonly (readonly LaneBars[])[]
): (view: SheetView) => SeenColours {
  return (view) => {
    const bars = grids.flatMap(({ grid }, index) =>
      grid.sheet.view === view ? (lanes[index] ?? []).flatMap((lane) => lane.bars) : []
    );
    const named = new Set(bars.flatMap(({ label, mark }) => (label === null ? [] : (mark ?? []))));
    const bare = bars.filter(({ label, mark }) => label === null && mark !== null);
    const areNamed = bare.length > 0 && bare.every(({ mark }) => mark && named.has(mark));
    return {
      drawn: areNamed ? named : new Set(bare.flatMap(({ mark }) => mark ?? [])),
      samples: new Set(areNamed ? bare.map(({ row }) => row) : []),
    };
  };
}

/** The words around a sheet's grids that may tell what colours mean; beside the lanes of a next page stand remarks on these. */
function wordsBeside(view: SheetView, grids: readonly GridRows[]): readonly ColourWord[] {
  const here = grids.filter(({ grid }) => grid.sheet.view === view);
  return here.flatMap((own) =>
    wordsAround(own.grid, own.beside.at(-1)?.area).filter(({ row }) =>
      here.every((other) => other === own || between(other.beside, row, row).length === 0)
    )
  );
}

/** What to look at for the colours of each sheet's legend. */
export function legendLooks(
  legends: ReadonlyMap<SheetView, Legend>,
  grids: readonly GridRows[]
): readonly ColouredLegend[] {
  return [...legends].flatMap(([view, legend]): readonly ColouredLegend[] => {
    const isTitled = legend.coloured.length > 0;
    const words = isTitled ? legend.coloured : wordsBeside(view, grids);
    const area = colourArea(words);
    const look: Look | null = area && { area: { sheet: view.name, ...area }, kinds: ["fills"] };
    return look ? [{ view, legend, look, words, isTitled }] : [];
  });
}
