import { placesBy } from "../../../../sheet/grouping";
import { fold } from "../../../evidence/texts/folding";
import { readKey, splitKey } from "../../../evidence/texts/key";
import { headsItems } from "../../../evidence/texts/naming-words";
import type { ScheduleContext } from "../../schedule-context";
import { alike, gramsOf } from "./likeness";

/** Projects by what a schedule may call them; other plans' are counted on behind them. */
export interface ProjectNames {
  /** By what its own column says, or by its rank where a heading says that one is meant. */
  byKey(text: string, heading?: string): number | null;
  /** Whether a heading is the one over the projects' own keys. */
  headsKeys(heading: string): boolean;
  byName(text: string): number | null;
  /** By a name as headings over columns have it, and columns of names: the only project's that it may be short for. */
  byShort(text: string): number | null;
  /** The project whose name is most like a text, but for some; null where none is. */
  likest(text: string, but: ReadonlySet<number | null>): Likest | null;
  /** Whether a text has any two letters beside each other that a project's name has, or most of its own where it is to be that name. */
  isLike(text: string, project: number, isName?: boolean): boolean;
  /** The only project whose name a text holds among other words: `工程表　2　街路樹管理`. */
  within(text: string): number | null;
}

interface Likest {
  readonly project: number;
  /** How alike the names are, 0 to 1. */
  readonly confidence: number;
}

export function projectNames({ projects, tables, strangers = [] }: ScheduleContext): ProjectNames {
  const ids = placesBy(projects, ({ id }) => plainKey(id.replace(/#\d+$/, "")));
  const ranks = placesBy(projects, ({ fields }) => plainKey(fields.priority?.text ?? ""));
  // Beside a number that tells projects apart may stand a code.
  const coded = tables.flatMap(({ view, columns, records }) =>
    columns.flatMap(({ field, heading, left }) =>
      field === null && CODE.test(heading.text)
        ? records.map(({ area, project }) => ({
            project,
            key: plainKey(view.text(area.top, left)),
          }))
        : []
    )
  );
  const codes = placesBy(coded, ({ key }) => key);
  const keyHeadings = new Set(
    tables.flatMap(({ columns }) =>
      columns.flatMap(({ field, heading }) => (field === "priority" ? fold(heading.text) : []))
    )
  );
  const names = new Map([
    ...placesBy(projects, ({ fields }) => fold(fields.name?.text ?? "")),
    ...strangers.map((name, index) => [name, projects.length + index] as const),
  ]);
  const views = new Map(tables.map(({ view }) => [view.name, view]));
  // A lane is called what the name's cell says: 【新規】 before a name was taken for the project's direction.
  const typed = placesBy(projects, ({ fields: { name } }) => {
    const said = name && views.get(name.cell.sheet)?.text(name.cell.row, name.cell.column);
    return fold(said || (name?.text ?? ""));
  });
  // `①学校ICT`: a number before a name that is cut short says which is meant.
  const byShortName = (text: string): number | null => {
    const { key, rest } = splitKey(text.replace(BRACKETS, ""));
    const index = ids.get(key?.id ?? "") ?? null;
    const name = fold(projects[index ?? -1]?.fields.name?.text ?? "");
    return index !== null && isShortFor(fold(rest), name) ? index : null;
  };
  const byName = (text: string): number | null => {
    const bare = splitKey(text.replace(BRACKETS, "")).rest;
    const find = (each: string): number | null | undefined => names.get(fold(each));
    return (
      find(text) ??
      typed.get(fold(text)) ??
      find(bare) ??
      find(splitKey(text).rest) ??
      byShortName(text)
    );
  };
  return {
    byKey: (text, heading = "") => {
      const key = plainKey(text);
      const [keys, others] = /優先|順位/.test(heading) ? [ranks, ids] : [ids, ranks];
      const find = (each: string): number | null =>
        keys.get(each) ?? others.get(each) ?? coded[codes.get(each) ?? -1]?.project ?? null;
      // `1-2` is the second step of project 1, where no project bears it.
      return find(key) ?? find(PART_OF.exec(key)?.[1] ?? "");
    },
    headsKeys: (heading) => keyHeadings.has(heading),
    byName,
    byShort: (text) => {
      const found = byName(text);
      const short = fold(splitKey(text.replace(BRACKETS, "")).rest);
      if (found !== null || short.length < 2 || headsItems(short)) return found;
      const [only, ...more] =
        [(name: string) => name.startsWith(short), (name: string) => isShortFor(short, name)]
          .map((test) => [...names].filter(([name]) => test(name)))
          .find((meant) => meant.length > 0) ?? [];
      return only && more.length === 0 ? only[1] : null;
    },
    likest: (text, but) => {
      const grams = gramsOf(text, 2);
      let best: Likest | null = null;
      for (const [name, project] of names) {
        if (project === null || but.has(project)) continue;
        const confidence = alike(grams, gramsOf(name, 2));
        if (confidence > (best?.confidence ?? LIKE)) best = { project, confidence };
      }
      return best;
    },
    isLike: (text, project, isName) => {
      const grams = [...gramsOf(text, 2)];
      const own = gramsOf(projects[project]?.fields.name?.text ?? "", 2);
      return grams.filter((gram) => own.has(gram)).length > (isName ? grams.length / 2 : 0);
    },
    within: (text) => {
      const folded = fold(text);
      const held = [...names].filter(
        ([name]) => name.length >= SHORTEST && folded.length > name.length && folded.includes(name)
      );
      // A name that is part of another one's isn't meant.
      const meant = held.filter(([name]) =>
        held.every(([other]) => other === name || !other.includes(name))
      );
      return meant.length === 1 ? (meant[0]?.[1] ?? null) : null;
    },
  };
}

/** Names as they head columns or stand under 事業名, where they may be cut short. */
export function headingNames(names: ProjectNames): ProjectNames {
  return { ...names, byName: (text) => names.byShort(text) };
}

/** Whether a text is a name with letters left out: 自転車計画 for 自転車活用推進計画策定. */
function isShortFor(text: string, name: string): boolean {
  if (text.length < SHORTEST) return false;
  let at = name.indexOf(text.slice(0, 2));
  for (const letter of text) {
    if (at < 0) return false;
    at = name.indexOf(letter, at) + 1 || -1;
  }
  return true;
}

/** How alike names must be that may be of one project, before and after it was renamed. */
const LIKE = 0.4;
/** Shorter names are words of other texts too. */
const SHORTEST = 4;

/** `①`, `(1)`, `1.`, `01`, `No.1` and `事業1` are the key 1, and `A1` is `A-1`; `①②` is none, not even 12. */
function plainKey(text: string): string {
  return (
    readKey(text.replace(OF_PROJECT, ""))?.id.replace(/^0+(?=\d)|(?<=^[A-Z]+)-(?=\d)/, "") ??
    fold(text.trim().replace(/\s+|(?<=.)(?=[①-⑳])/g, "/"))
  );
}

/** What keys of projects are called. */
export const OF_PROJECT = /^事業(?=.)/;

/** What a title has around it. */
const BRACKETS = /^\s*(?:[(（[［【〈＜<《「『・■●○◆★☆]|事業名?[:：])|[)）\]］】〉＞>》」』]\s*$/g;

/** What heads codes. */
const CODE = /コード|番号|ID$/i;

/** A step's number within its project's. */
const PART_OF = /^(\d+)[.．－_-](?:\d+|[a-z])$/i;
