import { inMonths } from "../../../evidence/texts/seasons";
import { OF_YEAR, waved, WEEKDAY } from "../../../evidence/texts/time-text";

/** A text whose times stand apart from what is done then, each with a month of its own and without days of the week. */
export function withTimesApart(words: string): string {
  return words
    .replace(NUMBER, "")
    .replace(WEEKDAY, "")
    .replace(OF_YEAR, "年度")
    .replace(
      SEASON,
      (_, season: string, time?: string) => time ?? inMonths(season.normalize("NFKC"))
    )
    .replace(SAME_MONTH, "$<month>")
    .replace(YEARS, "$<era>$<first>年度～$<era>$<last>年度")
    .replace(APART, "：")
    .replace(BEFORE_WORDS, "：")
    .replace(DOTS_OR_DASH, "～")
    .replace(LEADERS, "：");
}

/** The text in half width, without blanks and what is vague about its times, and where its characters stood. */
export function halfWidth(text: string): {
  readonly plain: string;
  readonly at: readonly number[];
} {
  let plain = "";
  const at: number[] = [];
  let position = 0;
  for (const character of text) {
    const half = character
      .normalize("NFKC")
      .replace(/[\s頃]/g, "")
      .replace("迄", "まで");
    for (let index = 0; index < half.length; index++) at.push(position);
    plain += half;
    position += character.length;
  }
  return { plain: waved(plain), at };
}

/** What stands for the month told last: `4月上旬に公告、同月下旬に開札`, 中旬 in a line below 4月上旬. */
const SAME_MONTH =
  /(?:(?<=[、，,。\s])同月(?=の?\p{Nd}|[上中下]旬|末)|(?=[中下]旬)(?<=\n[　 ]*))(?<=(?<month>\p{Nd}{1,2}月)(?:(?!\p{Nd}月)[^])*)/gu;

/** The number that a text alone begins with: `① 4月`. */
export const NUMBER =
  /^\s*(?:[①-⑳](?![^]*[①-⑳])|[(（]\p{Nd}{1,2}[)）](?![^]*[(（]\p{Nd}{1,2}[)）]))\s*/u;

/** `秋：発表会`, `2学期（9月～12月）：授業`, where what is done has no time of its own. */
const SEASON =
  /(?<=^|[\s。、，,;；])([1-3１-３]学期|[春夏秋冬][季期]?)(?:[(（]([\p{Nd}月〜～~−-]+)[)）])?(?=[:：](?![^\s。、，,;；]*\p{Nd}))/gu;

/** `R8～R10年度`, `令和8年度～10年度`. */
const YEARS =
  /(?<era>令和|平成|[RＲHＨ])(?<first>\p{Nd}{1,2})(?:年度)?(?:[～〜~-]|から)(?:令和|平成|[RＲHＨ])?(?<last>\p{Nd}{1,2})年度/gu;

/** A blank that parts a time from what is done then: `随時　申告受付`, `8/15・16 祭り`. */
const APART =
  /(?<=^[\s・]*(?:通年|毎月|随時)|\p{Nd}[/／]\p{Nd}{1,2}(?:[・、，,]\p{Nd}{1,2}){1,9})[　 ]+(?![　 ]|[回件名人台本時校社団区店]|[か箇ヶ]所|地区|会場|世帯|教室)/gmu;

/** A blank behind a time whose words would go on with it: `6月 額の確定`, `R7.9 2次審査`, `9/30 期末面談`. */
const BEFORE_WORDS =
  /(?<=\p{Nd}月(?:[上中下]旬|末)?)[　 ]+(?=[額号分日])|(?<=\p{Nd}[/／.．]\p{Nd}{1,2})[　 ]+(?=\p{Nd}{1,3}(?![\p{Nd}/／.．月日])|[年期①-⑳]|月[見間例額末])/gu;

/** What leads from a time to another one as dots do, or as a hyphen to none: `4月…9月`, `7月- 実施`. */
const DOTS_OR_DASH = /(?<=月)[…‥](?=\p{Nd})|(?<=[\p{Nd}月旬日])[-−](?=[　 ]+[^\s\p{Nd}])/gu;

/** Dots that lead to a time: `説明会…6月`. */
const LEADERS = /(?:[…‥]+|・{2,})(?=\p{Nd})/gu;
