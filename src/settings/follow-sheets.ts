import { fold } from "../sheet/fold";
import type { Settings } from "./settings";

/** Settings that were copied to the next year's workbook, with the names that its sheets have by then: R8計画 for R7計画. */
export function followSheets(settings: Settings, sheets: readonly string[]): Settings {
  const follow = <Named extends { readonly sheet: string }>(named: Named): Named => {
    if (sheets.includes(named.sheet)) return named;
    const sheet = sheets.find((name) => isYearLater(name, named.sheet));
    return sheet === undefined ? named : { ...named, sheet };
  };
  const { columns, tables, grids, owners, accepted } = settings;
  return {
    ...settings,
    columns: columns.map(follow),
    tables: tables.map(follow),
    grids: grids.map(follow),
    owners: owners.map((owner) => ({ ...owner, cell: follow(owner.cell) })),
    accepted: accepted.map((each) => ({ ...each, cell: each.cell && follow(each.cell) })),
  };
}

/** Whether a sheet's name is another's but for its year, which is the next. */
export function isYearLater(name: string, before: string): boolean {
  const said = fold(before);
  const next = said.replace(YEAR, (year) => String(Number(year) + 1));
  return next !== said && next === fold(name);
}

const YEAR = /(?<=令和|(?<![a-z])(?:r|fy))\d+|20\d\d|\d+(?=年)/i;
