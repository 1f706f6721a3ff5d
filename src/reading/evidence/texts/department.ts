import type { FiscalYear } from "../../../plan/fiscal-year";
import { fold } from "./folding";
import { splitKey } from "./key";
import { eraYearOf, yearsIn } from "./years";

/**
 * The department's name in a text such as `平成31年度 市民自治推進課 業務計画`; null where none is
 * named.
 */
export function departmentIn(text: string): string | null {
  const now = text
    .normalize("NFKC")
    .replace(UNNAMED, " ")
    .replace(BEFORE, " ")
    .replace(WITHIN, "")
    .split(/[→⇒➡]/);
  const found = now.findLast((part) => unitsIn(part).length > 0) ?? text;
  const units = unitsIn(found);
  const highest = Math.max(...units.map(unitRank));
  const lowest = units.filter((name) => unitRank(name) === highest);
  // 総務課・施設課 are in charge together.
  return (/課[・、,/]/.test(found) ? lowest.join("・") : lowest.at(-1)) || null;
}

function unitsIn(text: string): readonly string[] {
  let rest = text.normalize("NFKC").replace(/[([【〔〈<「『{)\]】〕〉>」』}■□●○◎◆◇▼]/g, " ");
  rest = rest.replace(LETTERS_APART, (letters) => letters.replace(/\s/g, ""));
  // 事務局 is somebody's: 農業委員会　事務局.
  rest = rest.replace(/\s+(?=事務局(?!\S))/g, "");
  rest = rest.replace(/第[\d一二三四五六七八九十]+[期次]/g, " ");
  for (const year of yearsIn(rest)) rest = rest.replace(year.text, " ");
  return rest.split(BETWEEN).flatMap((part) => nameIn(part.replace(SINCE, "")) ?? []);
}

/** A city that isn't to be known: `○○市防災課`. */
const UNNAMED = /[○〇◯●]{2,}[都道府県市区町村]/g;
/** What a department was or was called: `（旧 市民課）`, `変更前：市民課`, `9月まで市民課`. */
const BEFORE =
  /[(【]旧[^)】]*[)】]|(?:^|[\s(【])(?:旧|(?:変更|改正)前)[\s:]+[^\s:、,/→]+|[^\s(]{1,12}まで[\s:は]*[^\s():、,/→]+/g;
/** What is part of a department: 建築住宅課（空き家対策室）. */
const WITHIN = /(?<=[課室])\([^()]*[室係班]\)/g;
/** Since when it has its name: `4月から戸籍課`. */
const SINCE = /^.{1,12}[月日度](?:から|より)は?/;

/**
 * What a text tells of a year, without the department that it names only from a later one on, be it in brackets behind
 * the year's own: `戸籍課（令和8年4月から市民課）` and `令和8年3月まで戸籍課` in 令和7年度.
 */
export function withoutLater(text: string, year: FiscalYear): string {
  return text.replace(
    DATED,
    (whole, before: string, era: string, western: string, upTo: string, name: string) => {
      if ((eraYearOf("令和", era) ?? Number(western)) <= year) return whole;
      return upTo ? before + name : name && before;
    }
  );
}

const DATED =
  /([^\s(、,/→]*\(?)(?:(?:令和|R)\.?(\d{1,2})|(20\d\d))(?:年度|[./年]4[./月]?(?:1日?)?付?|(年3月(?:31日)?まで))(?:(?<=まで)|から|より|~|以降)[\sはに]*([^\s()、,/→]*)/g;

/** Whether a text is a department's name and nothing else but a number before it. */
export function isDepartmentName(text: string): boolean {
  const { rest, isGlued } = splitKey(text);
  const folded = fold((isGlued ? text : rest).replace(UNNAMED, "")).replace(
    /^[■□●○◎◆◇▼]|^[([【〔](?=.*[)\]】〕]$)|[)\]】〕]$/g,
    ""
  );
  return folded.length >= 2 && folded.length <= 20 && ALONE.test(folded) && !NO_NAME.test(folded);
}

/** The bureaus and branches that a text names: 北支所 and 水道局 of `北支所 総務課`, `水道局総務課`. */
export function officesIn(text: string): readonly string[] {
  return text.length <= LONGEST && departmentIn(text) !== null
    ? (text.normalize("NFKC").match(OFFICES) ?? [])
    : [];
}

const LONGEST = 40;
const OFFICES = /\p{L}{1,10}?(?:支所|出張所|区役所|[部局](?![長分署内別門]))/gu;

/** The department that a sheet's name names: `財政課`, `02_財政課`, or a bureau and nothing else. */
export function departmentOfSheet(name: string): string | null {
  const found = departmentIn(name);
  return found !== null && (/[課室]$/.test(found) || isDepartmentName(name)) ? found : null;
}

/** What a label's cell or a column names: the lowest unit of `福祉部 高齢福祉課`, else the text itself. */
export function departmentOf(text: string): string | null {
  const plain = text.trim();
  if (plain === "") return null;
  return departmentIn(plain) ?? (plain.length <= 20 ? plain : null);
}

function nameIn(part: string): string | null {
  const match = LEADING.exec(part);
  const name = match?.groups?.name;
  if (name === undefined || NO_NAME.test(name)) return null;
  return lowestUnit(name);
}

/**
 * 健康福祉局福祉部高齢福祉課 is said of the lowest unit; 東部 is a part of town, and
 * 消防本部予防課 of its 消防本部.
 */
function lowestUnit(name: string): string {
  const lower = BELOW.exec(name)?.groups?.lower;
  return lower === undefined ? name : lowestUnit(lower);
}

const BELOW =
  /^.{1,12}?(?:(?<![本東西南北中])部|局|委員会)(?:.{2,8}室)?(?<lower>.{2,}(?:[課室]|センター|事務所))$/;

/** A department stands below a bureau: 課 before 部. */
export function unitRank(name: string): number {
  if (/[課室]$/.test(name)) return 3;
  if (/(?:センター|事務所|事務局|署|館|園|場|支所|出張所|消防本部|委員会)$/.test(name)) return 2;
  return /係$/.test(name) ? 1.5 : 1;
}

/** 福祉課・介護課 and 重点事業/介護課 are two, 文化・スポーツ課 and 健康/福祉課 are one. */
const BETWEEN =
  /(?:[\s:、,|＿_-]|^・|(?<=[\s部局課室係館署])・|(?<!(?:^|[\s/])\p{L}{1,5}(?<![部局課室係館署所市町村区県度画業策標針表書当属管名者]))\/)+|に(?:基づく|係る)/u;
/** `建 設 部  建 築 課` */
const LETTERS_APART = /(?<!\S)\S(?:\s\S)+(?!\S)/g;
const UNIT =
  "(?:(?<![賦考公])課(?![題税程金長])|室(?!内)|局(?![長面])|部(?![長分署])|センター|事務所|事務局|支所|出張所|(?<!関)係(?!数|長)|区(?=運営方針))";
/** Units that are named by their kind alone as well. */
const WHOLE =
  "(?:消防本部|本庁|(?:消防|警察)署|(?:図書|公民|児童|科学|博物|美術|資料|体育|会|交流|記念)館|病院|(?:診療|保健|保育)所|(?:保育|幼稚|こども)園|[小中]学校|清掃工場|浄水場|(?:教育|農業|選挙管理|公平)委員会|監査委員|社会福祉協議会|商工会(?:議所)?)";
/** Places that are departments only where nothing but their name stands in a title. */
const PLACE =
  "(?:(?:動物|植物|[霊墓]|学)園|(?:水族|文書|文学|郷土)館|(?:斎|火葬|市|競[輪馬艇]|処分)場|(?:相談|研究|検査|試験)所|空港)$";
const LEADING = new RegExp(
  `^(?<name>[\\p{L}\\d〇・/]{1,24}${UNIT}|[\\p{L}\\d〇]{0,16}?(?:${WHOLE}|${PLACE}))(?=$|分$|所管|スケジュール|業務|事[業務]|主催|重点|年間|実施|運営|行動|主要|組織|の|予算|計画|施策|令和|平成|(?<=[課室])(?:[ァ-ヶ]|行事|工事|講座|研修|取組))`,
  "u"
);
const ALONE = new RegExp(
  `^[\\p{L}\\d〇・]{1,18}(?:(?<!${UNIT})/[\\p{L}〇]{1,8})?${UNIT}$|^[\\p{L}〇]{0,12}?${WHOLE}$`,
  "u"
);
const NO_NAME =
  /^[新旧現]?(?:[部本当各全他一上下内外大細幹支]|関係|連携|協力|(?:予算)?(?:計上|執行)|担当|提案|責任|主務|[所主]管|全庁各?)[区部局課室](?:・?[係課])?$|担当係$|教室$|会議室$|部分$|の課$/;
