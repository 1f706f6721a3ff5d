import { around, contains, type Area } from "../../../sheet/address";
import type { Detail, Grid } from "../../../sheet/survey";
import type { Field, Remark } from "../../draft";
import { extentOf, remarkOn } from "../../evidence/sheets/fields";
import type { LookCloser } from "../../reading";
import type { OpenChoice } from "./open-choices";
import type { TakenProjects } from "./take-projects";

/** The projects with the directions that are painted, ringed, or set off or struck through by their letters. */
export async function withMarkedChoices(
  taken: TakenProjects,
  open: readonly OpenChoice[],
  lookCloser: LookCloser
): Promise<TakenProjects> {
  const views = [...new Set(open.map(({ view }) => view))];
  const details = await lookCloser(
    views.map((view) => {
      const places = open.flatMap((each) => (each.view === view ? placesOf(each) : []));
      return { area: { sheet: view.name, ...around(places) }, kinds: ["fills", "fonts", "shapes"] };
    })
  );
  const projects = [...taken.projects];
  const marked: Field[] = [];
  for (const choice of open) {
    const detail = details[views.indexOf(choice.view)];
    const direction = choice.words[detail ? markedAt(detail, placesOf(choice)) : -1];
    const old = projects[choice.project];
    if (!direction || !old) continue;
    projects[choice.project] = { ...old, fields: { ...old.fields, direction } };
    marked.push(direction);
  }
  return { ...taken, projects, remarks: [...taken.remarks, ...remarksOn(marked)] };
}

function remarksOn(marked: readonly Field[]): readonly Remark[] {
  const [first] = marked;
  return first ? [remarkOn("marked-choice", first, String(marked.length))] : [];
}

function placesOf({ view, words }: OpenChoice): readonly Area[] {
  return words.map((word) => extentOf(view, word));
}

/**
 * Which of the places alone is set off from the others, be it as the one not crossed out; -1 where none is, and where
 * the letters of one differ among themselves.
 */
function markedAt({ fills, fonts, shapes = [] }: Detail, places: readonly Area[]): number {
  if (places.some((place) => at(fonts, place) === null)) return -1;
  const looks = places.map((place) => {
    const isRinged = shapes.some(
      ({ kind, text, from, to }) =>
        kind === "shape" &&
        text === "" &&
        contains(place, {
          row: Math.floor((from.row + from.intoRow + to.row + to.intoRow) / 2),
          column: Math.floor((from.column + from.intoColumn + to.column + to.intoColumn) / 2),
        })
    );
    return [isRinged, at(fills, place), at(fonts, place)].join();
  });
  const usual = looks.find((look, index) => looks.indexOf(look) < index) ?? PLAIN;
  const [first = -1, ...more] = looks.flatMap((look, index) => (look === usual ? [] : index));
  const look = looks[first] ?? PLAIN;
  const isMarked = CROSSED.test(usual) || (look !== PLAIN && !CROSSED.test(look));
  return isMarked && more.length === 0 ? first : -1;
}

function at<T>(grid: Grid<T> | undefined, { top, left }: Area): T | undefined {
  return grid?.rows[top - grid.origin.row]?.[left - grid.origin.column];
}

const PLAIN = "false,,#000000";
/** Struck letters, and grey ones among black. */
const CROSSED = /struck|#(?!000000)(..)\1\1$/;
