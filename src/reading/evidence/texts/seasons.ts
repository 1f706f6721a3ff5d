/**
 * A folded text of nothing but seasons, or 年内 and its like, as the months that are meant: `秋頃` is `9~11月`. The
 * seasons are the weather service's, cut at the fiscal year's ends. `4.6.10月` shares its 月 as `4・6・10月` does. Any other text stays as it is.
 */
export function inMonths(text: string): string {
  const bare = text.replace(/頃|ごろ|に$/g, "");
  const months = OF_YEAR.get(bare);
  if (SHARED.test(bare)) return bare.replaceAll(".", "・");
  if (months !== undefined || !SEASONS.test(bare)) return months ?? text;
  return bare.replace(
    /([春夏秋冬])[季期]?(?:[~〜～から]+([夏秋冬]))?/g,
    (_, from: string, to: string = from) => `${FIRST.get(from)}~${LAST.get(to)}月`
  );
}

const OF_YEAR: ReadonlyMap<string, string> = new Map([
  ["年内", "4~12月"],
  ["年末", "12月"],
  ["年明け", "1月"],
]);
/** `4.6.10月`; `8.4月` has a year. */
const SHARED = /^(?:1?\d\.){2,}1?\d月$/;
const SEASONS = /^[春夏秋冬][季期]?(?:[~〜～、,・/とから]+[夏秋冬][季期]?)*$/;
const FIRST: ReadonlyMap<string, number> = new Map([
  ["春", 4],
  ["夏", 6],
  ["秋", 9],
  ["冬", 12],
]);
const LAST: ReadonlyMap<string, number> = new Map([
  ["春", 5],
  ["夏", 8],
  ["秋", 11],
  ["冬", 2],
]);
