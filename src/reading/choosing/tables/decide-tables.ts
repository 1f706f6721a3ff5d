import type { PlaceSetting, TableSetting } from "../../../settings/settings";
import { contains } from "../../../sheet/address";
import type { UnmetPlace } from "../../reading";
import { areaOf, knownColumns } from "./find-tables";
import type { CandidateTable, ScannedSheet } from "./candidate-table";
import { bearsName } from "../../evidence/sheets/table-name";
import { columnFor } from "../../found-table";

/** The sheets with the tables that people want, and what they said of tables that couldn't be obeyed. */
interface DecidedTables {
  readonly sheets: readonly ScannedSheet[];
  readonly unmet: readonly UnmetPlace[];
}

/**
 * Takes the tables that people said are the plan's, and leaves out those that they said aren't. What was said of
 * one table goes before what was said of all with its headings, and that before what was said of its sheet.
 */
export function decideTables(
  sheets: readonly ScannedSheet[],
  settings: readonly TableSetting[]
): DecidedTables {
  const said = new Map<CandidateTable, TableSetting>();
  const unmet: UnmetPlace[] = [];
  for (const setting of bySpecificity(settings)) {
    const meant = tablesMeant(setting, sheets);
    for (const table of meant) said.set(table, setting);
    const isThere = meant.length > 0 || isOfSheet(setting, sheets);
    if (!isThere) unmet.push({ setting, problem: "unmet-table" });
    else if (setting.isUsed && !meant.some(canBeUsed)) {
      unmet.push({ setting, problem: "unusable-table" });
    }
  }
  return { sheets: sheets.flatMap((sheet) => decided(sheet, said, settings)), unmet };
}

/** The general first, so that what comes later goes before it. */
export function bySpecificity<Setting extends PlaceSetting>(
  settings: readonly Setting[]
): readonly Setting[] {
  const rank = ({ sheet, cell, heading }: PlaceSetting): number =>
    cell ? 3 : heading === "" ? 0 : sheet === "" ? 1 : 2;
  return [...settings].sort((a, b) => rank(a) - rank(b));
}

function decided(
  sheet: ScannedSheet,
  said: ReadonlyMap<CandidateTable, TableSetting>,
  settings: readonly TableSetting[]
): readonly ScannedSheet[] {
  const all = [...sheet.tables, ...sheet.others];
  const whole = settings.filter((each) => each.heading === "" && each.sheet === sheet.view.name);
  if (whole.at(-1)?.isUsed === false && !all.some((table) => said.get(table)?.isUsed)) return [];
  const isLeft = (table: CandidateTable): boolean => said.get(table)?.isUsed === false;
  const isWanted = (table: CandidateTable): boolean =>
    said.get(table)?.isUsed === true && canBeUsed(table);
  const tables = [
    ...sheet.tables.filter((table) => !isLeft(table)),
    ...sheet.others.filter(isWanted),
  ].map((table) => asDecided(table, said.get(table)));
  return [
    {
      ...sheet,
      tables: tables.sort((a, b) => a.band.top - b.band.top || a.left - b.left),
      others: sheet.others
        .filter((table) => !isLeft(table) && !isWanted(table))
        .map((table) => asDecided(table, said.get(table))),
      leftOut: all.filter(isLeft),
    },
  ];
}

function asDecided(table: CandidateTable, said: TableSetting | undefined): CandidateTable {
  if (!said) return table;
  const weight = Math.max(table.chosen.weight, 1);
  return { ...table, chosen: { ...table.chosen, weight }, said };
}

/** A table without names or rows holds no projects, whatever people say. */
function canBeUsed({ chosen, rows }: CandidateTable): boolean {
  return columnFor(chosen.columns, "name") !== null && rows.records.length > 0;
}

function tablesMeant(
  { sheet: named, cell, heading, isUsed }: TableSetting,
  sheets: readonly ScannedSheet[]
): readonly CandidateTable[] {
  const here = sheets.filter(({ view }) => named === "" || view.name === named);
  const tables = here.flatMap((sheet) => [...sheet.tables, ...sheet.others]);
  if (heading === "") {
    if (cell) return tables.filter((table) => contains(areaOf(table), cell));
    return isUsed ? here.flatMap(likeliest) : tables;
  }
  const alike = tables.filter(({ chosen }) => bearsName(chosen.columns, heading));
  if (!cell) return alike;
  const there = alike.filter((table) =>
    contains({ ...areaOf(table), bottom: Math.max(table.band.top, table.band.bottom) }, cell)
  );
  // Where it has moved, the only one that says the same is meant.
  return there.length > 0 || alike.length > 1 ? there : alike;
}

/** A sheet's tables; where nothing on it is like one, what comes nearest. */
function likeliest({ tables, others }: ScannedSheet): readonly CandidateTable[] {
  if (tables.length > 0) return tables;
  return others
    .filter(canBeUsed)
    .sort((a, b) => knownColumns(b) - knownColumns(a))
    .slice(0, 1);
}

function isOfSheet({ sheet, cell, heading }: TableSetting, sheets: readonly ScannedSheet[]) {
  return heading === "" && !cell && sheets.some(({ view }) => view.name === sheet);
}
