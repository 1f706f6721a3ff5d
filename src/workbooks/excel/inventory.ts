import type { Area } from "../../sheet/address";
import { generatedKey } from "../generated-names";
import { sheetIn } from "../references";
import { countsFrom1904 } from "./dates";
import { mayTryAgain } from "./faults";
import { type DrawnShape, knownShapes } from "./shapes";
import { queueBook } from "./surroundings";

/** How many visible sheets' used cells are counted along with the list of sheets; more cost one sync more. */
const COUNTED_AT_ONCE = 16;

interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: string;
  readonly isProtected: boolean;
  readonly shapes: readonly DrawnShape[];
}

/**
 * The list of sheets, the names and records, and how far each sheet's cells go, in one sync: sheets are
 * followed one to the next.
 */
export async function inventory(context: Excel.RequestContext) {
  const lists = () => queueLists(context.workbook);
  const first = lists();
  const chain = followSheets(context.workbook.worksheets);
  const listed = await firstSync(context, first, lists);
  const list = listed.sheets.items.map((sheet): ListedSheet => ({
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    isProtected: sheet.protection.protected,
    shapes: knownShapes(sheet.shapes),
  }));
  const used = new Map<string, Area | null>();
  if (listed === first) {
    for (const { sheet, range } of chain) {
      if (!sheet.isNullObject) used.set(sheet.name, range.isNullObject ? null : areaOf(range));
    }
  }
  const sheetNames = list.map(({ name }) => name);
  const generated = new Map<string, string>();
  for (const { name, formula } of listed.names.items) {
    const key = generatedKey(name);
    const sheet = key === null ? null : sheetIn(String(formula), sheetNames);
    if (key !== null && sheet !== null && !generated.has(key)) generated.set(key, sheet);
  }
  // Ours are counted though hidden: what was edited on them by hand is to be found.
  const ours = new Set(generated.values());
  const counted = list.filter(({ name, visibility }) => visibility === "Visible" || ours.has(name));
  await countRest(
    context,
    counted.map(({ name }) => name),
    used
  );
  return {
    workbook: context.workbook,
    list,
    used,
    generated: Array.from(generated, ([key, sheet]) => ({ key, sheet })),
    copies: listed.sheets.items.filter(isCopy).map(({ name }) => name),
    parts: listed.parts.items.map(({ id }) => id),
    uses1904: countsFrom1904(listed.secondDay),
  };
}

function queueLists(workbook: Excel.Workbook) {
  workbook.load("name");
  const { worksheets: sheets } = workbook;
  sheets.load(
    "items/id,items/name,items/visibility,items/protection/protected," +
      "items/names/items/name,items/shapes/items/id,items/shapes/items/type"
  );
  return { sheets, ...queueBook(workbook) };
}

type Lists = ReturnType<typeof queueLists>;

/** Where an Excel won't follow sheets beyond the last, the lists alone, and the sizes in a sync of their own. */
async function firstSync(
  context: Excel.RequestContext,
  first: Lists,
  again: () => Lists
): Promise<Lists> {
  try {
    await context.sync();
    return first;
  } catch (error) {
    if (!mayTryAgain(error)) throw error;
    const lists = again();
    await context.sync();
    return lists;
  }
}

function followSheets(sheets: Excel.WorksheetCollection) {
  const chain: { readonly sheet: Excel.Worksheet; readonly range: Excel.Range }[] = [];
  let sheet = sheets.getFirst(true);
  for (let count = 0; count < COUNTED_AT_ONCE; count += 1) {
    sheet.load("name");
    chain.push({ sheet, range: countedRange(sheet) });
    sheet = sheet.getNextOrNullObject(true);
  }
  return chain;
}

function countedRange(sheet: Excel.Worksheet): Excel.Range {
  const range = sheet.getUsedRangeOrNullObject(true);
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  return range;
}

function areaOf(range: Excel.Range): Area {
  return {
    top: range.rowIndex,
    left: range.columnIndex,
    bottom: range.rowIndex + range.rowCount - 1,
    right: range.columnIndex + range.columnCount - 1,
  };
}

async function countRest(
  context: Excel.RequestContext,
  names: readonly string[],
  used: Map<string, Area | null>
): Promise<void> {
  const rest = names
    .filter((name) => !used.has(name))
    .map((name) => ({ name, range: countedRange(context.workbook.worksheets.getItem(name)) }));
  if (rest.length === 0) return;
  await context.sync();
  for (const { name, range } of rest) used.set(name, range.isNullObject ? null : areaOf(range));
}

/** A copy that a person made of a sheet of ours bears its name for itself alone. */
function isCopy(sheet: Excel.Worksheet): boolean {
  return sheet.names.items.some(({ name }) => generatedKey(name.replace(/^.*!/, "")) !== null);
}
