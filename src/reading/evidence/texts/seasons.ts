/**
 * A folded text of nothing but seasons, or 年内 and its like, as the months that are meant: `秋頃` is `9~11月`. The
 * seasons are the weather service's, and 春 begins with the fiscal year. `4.6.10月` shares its 月 as `4・6・10月` does.
 * Any other text stays as it is.
 */
export function inMonths(text: string): string {
  const parts = text.replace(/頃|ごろ|[季期]|に$/g, "").split(/([・、,/と])/);
  if (parts.every((part, at) => at % 2 || MONTHS.has(part)))
    return parts.map((part) => MONTHS.get(part) ?? part).join("");
  return SHARED.test(text) ? text.replaceAll(".", "・") : text;
}

const MONTHS: ReadonlyMap<string, string> = new Map([
  ["春", "4~5月"],
  ["夏", "6~8月"],
  ["秋", "9~11月"],
  ["冬", "12~2月"],
  ["年内", "4~12月"],
  ["年末", "12月"],
  ["年明け", "1月"],
]);
/** `8.4月` has a year. */
const SHARED = /^(?:1?\d\.){2,}1?\d月$/;
