import { RECORD_NAMESPACE } from "../generated-names";
import { countsFrom1904, secondDayOf1904 } from "./dates";
import { parseRecord } from "./records";
import type { Task } from "./tasks";

/** What writing has to know of the workbook beforehand, as plain values. */
export interface Surroundings {
  readonly sheets: readonly SheetAround[];
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  /** Ids of the custom XML parts that hold records. */
  readonly recordParts: readonly string[];
  readonly isStructureProtected: boolean;
  readonly uses1904: boolean;
}

export interface SheetAround {
  readonly name: string;
  readonly isProtected: boolean;
  readonly isFiltered: boolean;
  /** Ids of its tables. */
  readonly tables: readonly string[];
  readonly hasShapes: boolean;
}

/** Asks for it, along with other questions; `put` gets the answers. */
export function surroundingsTask(
  workbook: Excel.Workbook,
  put: (around: Surroundings) => void
): Task {
  return {
    bytes: 20_000,
    queue: () => {
      const answer = queueSurroundings(workbook);
      return () => {
        put(answer());
      };
    },
  };
}

/** Queues what concerns the workbook as a whole, its protection among it. */
export function queueBook(workbook: Excel.Workbook) {
  const { names, protection } = workbook;
  protection.load("protected");
  names.load("items/name,items/formula");
  const parts = workbook.customXmlParts.getByNamespace(RECORD_NAMESPACE);
  parts.load("items/id");
  return { names, parts, secondDay: secondDayOf1904(workbook) };
}

/** What it answers gives the answers after the sync. */
function queueSurroundings(workbook: Excel.Workbook): () => Surroundings {
  const { names, parts, secondDay } = queueBook(workbook);
  const { protection, worksheets } = workbook;
  worksheets.load(
    "items/name,items/protection/protected,items/autoFilter/enabled,items/tables/items/id,items/shapes/items/id"
  );
  return () => ({
    sheets: worksheets.items.map((sheet) => ({
      name: sheet.name,
      isProtected: sheet.protection.protected,
      isFiltered: sheet.autoFilter.enabled,
      tables: sheet.tables.items.map(({ id }) => id),
      hasShapes: sheet.shapes.items.length > 0,
    })),
    names: names.items.map(({ formula, name }) => ({ name, formula: String(formula) })),
    recordParts: parts.items.map(({ id }) => id),
    isStructureProtected: protection.protected,
    uses1904: countsFrom1904(secondDay),
  });
}

/** The parts that hold records, by key: as surveyed, or read anew where they are others by now. */
export async function recordParts(
  context: Excel.RequestContext,
  ids: readonly string[],
  surveyed: ReadonlyMap<string, readonly string[]>
): Promise<ReadonlyMap<string, readonly string[]>> {
  const known = new Set([...surveyed.values()].flat());
  if (ids.length === known.size && ids.every((id) => known.has(id))) return surveyed;
  const asked = ids.map((id) => ({
    id,
    xml: context.workbook.customXmlParts.getItem(id).getXml(),
  }));
  await context.sync();
  const found = new Map<string, string[]>();
  for (const { id, xml } of asked) {
    const key = parseRecord(xml.value)?.key;
    if (key !== undefined) found.set(key, [...(found.get(key) ?? []), id]);
  }
  return found;
}
