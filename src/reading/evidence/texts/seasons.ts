/**
 * A folded text of nothing but seasons, 学期, 年内 or the like, as the months that are meant: `秋頃` is `9~11月`. The
 * seasons are the weather service's, and 春 begins with the fiscal year. `4.6.10月` shares its 月 as `4・6・10月` does,
 * and what says no more than how often (`毎月第1・3水曜日`, `月2回程度`, 適宜) goes on all year. Any other text stays as it is.
 */
export function inMonths(text: string): string {
  const bare = text.replace(/頃|ごろ|(?<=[春夏秋冬])[季期]|に$|^第(?=.学期)/g, "");
  const parts = bare.split(/([・、,/と])/);
  if (parts.every((part, at) => at % 2 || MONTHS.has(part)))
    return parts.map((part) => MONTHS.get(part) ?? part).join("");
  if (OFTEN.test(bare)) return "通年";
  return SHARED.test(text) ? text.replaceAll(".", "・") : text;
}

const MONTHS: ReadonlyMap<string, string> = new Map([
  ["春", "4~5月"],
  ["夏", "6~8月"],
  ["秋", "9~11月"],
  ["冬", "12~2月"],
  ["1学期", "4~8月"],
  ["2学期", "9~12月"],
  ["3学期", "1~3月"],
  ["年内", "4~12月"],
  ["年末", "12月"],
  ["年明け", "1月"],
  ["年度前半", "上半期"],
  ["年度後半", "下半期"],
]);
/** `8.4月` has a year. */
const SHARED = /^(?:1?\d\.){2,}1?\d月$/;
const OFTEN =
  /^(?:毎[月週日][第\d回・、~及びと月火水木金土日祝曜末上中下旬]*|第[第\d・、及びと]+.曜日?|(?:隔?[月週]|\d[かヶ]月|四?半期)(?:に?[\d~・]+[回日](?:程度)?|ごと|毎)|平日|適宜|必要に応じて?|(?:その)?都度|1年間)$/;
