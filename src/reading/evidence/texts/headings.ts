import type { ProjectField } from "../../draft";
import { CHALLENGES } from "./challenge-words";
import { ONCE } from "./field-kinds";
import { fold, withoutBrackets } from "./folding";
import { KNOWN, SURE } from "./heading-weights";

/** What a heading can mean, and how surely by its words alone, 0 to 1. */
export interface Meaning {
  readonly field: ProjectField;
  readonly weight: number;
}

/** The fields a heading's words can mean, likeliest first; none for any other text. */
export function meaningsOf(heading: string): readonly Meaning[] {
  const told = PARTS.exec(heading)?.[1];
  if (told !== undefined) return meaningsOf(told);
  // A sentence is no heading, whatever its last words are, nor is `（予算単位：千円）`.
  if (heading.length > 40 || /。|^[(（【][^)）]*単位[^)）]*.$/.test(heading)) return [];
  const folded = fold(heading.replace(ORNAMENT, "")).replace(/取り?組み/g, "取組");
  // `予算額A`: letters that formulas in the headings refer to.
  // `第9期における具体的な取組`: of when or where stands before what.
  const bare = withoutBrackets(folded)
    .replace(/^.{1,12}における/, "")
    .replace(/(?<=.)(?:※.*|\*\d{0,2}|注\d{1,2}|上段.*下段.*|[RH]\d+→.*)$/, "")
    .replace(/(?<=[額費算計])[A-Zア-ン]$/, "")
    .replace(/(?<=[課額名期])等$/, "")
    .replace(/(?<=[額費算初])(?:単位:?)?(?:百万|[千万億])?円$/, "");
  // `（単位：千円、当初予算）` is a note.
  if (bare === "" || /^(?:[\d:.,/-]+$|単位:)/.test(bare)) return [];
  const plain = meaningsOfBare(bare);
  // `年次計画（事業費：千円）`: what stands in the brackets says what is meant, less surely.
  const inside = /[(（[【](?<words>[^([【)\]】:]{2,12}|[自至])(?::[^()\d]*)?[)）\]】]$/.exec(
    folded
  )?.groups;
  const said = weaker(meaningsOfBare(inside?.words ?? ""), 0.8);
  // `評価（方向性）`: of two the surer one.
  if (plain.length > 0) return known(plain) || !known(said) ? plain : said;
  if (said.length > 0) return said;
  // `予算額 Budget`: what the English says is said in Japanese beside it.
  const japanese = heading.replace(ENGLISH, " ");
  if (japanese === heading) return jointFields(heading).slice(0, 1);
  // `番号` over `Priority` is said twice; `Web 事業` is a name, and no heading.
  const lines = heading.split("\n");
  return lines.length > 1
    ? lines.flatMap(meaningsOf).sort((a, b) => b.weight - a.weight)
    : meaningsOf(japanese).filter(({ weight }) => weight >= SURE);
}

/** Meanings that are told less surely, by a share of their weight. */
export function weaker(meanings: readonly Meaning[], share: number): readonly Meaning[] {
  return meanings.map(({ field, weight }) => ({ field, weight: weight * share }));
}

/** The likeliest of words' meanings where they are a heading, or a form's label, wherever they stand; else null. */
export function known([first]: readonly Meaning[]): Meaning | null {
  return first && first.weight >= KNOWN ? first : null;
}

/** The fields that a heading names one after the other, as its cells hold them: `方向性／主体`; none for any other. */
export function jointFields(heading: string): readonly Meaning[] {
  const parts = heading
    .split(JOINT)
    .filter((part) => !/^(?:(?:単位[:：])?[百千万億]*円)?$/.test(part));
  if (parts.length < 2) return [];
  const meant = parts.flatMap((part) => meaningsOf(part)[0] ?? []);
  const isShort = ({ field, weight }: Meaning): boolean => ONCE.has(field) && weight >= KNOWN;
  const areFields = meant.length === parts.length && meant.every(isShort);
  return areFields && new Set(meant.map(({ field }) => field)).size > 1 ? meant : [];
}

/** What stands between fields in a heading, and between their values in its cells. */
export const JOINT = /\s*[\n(（)）・\/／]+\s*/;

const ENGLISH = /(?<![A-Za-z])(?:[A-Z][a-z]{2,}|No\.)(?:[ '’&-]+[A-Za-z]+)*\s*[/／]?\s*/g;

function meaningsOfBare(bare: string): readonly Meaning[] {
  const found: Meaning[] = [];
  for (const [field, graded] of WORDS) {
    const match = graded.find(([, words]) => words.test(bare));
    if (match) found.push({ field, weight: match[0] });
  }
  return found.sort((a, b) => b.weight - a.weight);
}

/** Whether a heading stands over a column of departments. */
export function isDepartmentHeading(heading: string): boolean {
  return (
    heading.length <= 16 &&
    DEPARTMENT.test(withoutBrackets(fold(heading.replace(ORNAMENT, ""))).replace(/[/・]/g, ""))
  );
}

/** `■事業名`, `①事業名`, `(1) 事業名`, `2．事業名`, `２　事業名`, `事業名①`, `事業名：`; not `○○事業`, a name to be filled in, nor `1次評価`. */
const ORNAMENT =
  /^\s*(?:[・■□●◆◇▼※]+|[○◯〇](?![○◯〇])|[①-⑳]|[(（][0-9０-９]{1,2}[)）]|[0-9０-９]{1,2}(?:[.．、](?![0-9０-９])|[\u3000 ])|[Ⅰ-Ⅻア-コA-JＡ-Ｊ][\s.．、])\s*|\s*[:：◆■]\s*$|(?<=\S)(?:[①-⑳]|(?<=取組|内容|課題|事項|点)[(（]?[\d０-９][)）]?)\s*$/g;
/** `事業の概要 ①目的・効果 ②…`: what a heading asks to be told, one after the other. */
const PARTS = /^(\S{2,10})\s+①目的(?!.*。)/s;
const DEPARTMENT =
  /^(?:[新旧現](?=[所担主]))?(?:担当|所管|主管|実施|作成|提案|(?:予算)?(?:要求|計上|執行))?(?:部署|局?部?課[係等かい]*|部?局課?|所属課?|課?室所?|部)名?$/;

type Graded = readonly (readonly [weight: number, words: RegExp])[];

const NAMED = "(?:等?の(?:種類|名称)|の?件?名称?)";
/** What stands over names of what takes place, for a regular expression: 行事名, 訓練の種類. */
export const EVENTS = `(?:訓練|行事|イベント|運動|(?:企画)?展(?:覧会)?|(?:学級・)?講座|研修|検査|監査|選挙|会議)(?:${NAMED}|等?の?種別)`;
const YEARLY = "(?:(?:令和|平成|[RH])?(?:元|\\d{1,4})年?度?の?|当?[今本当該新]年度の?)?";

const WORDS: readonly (readonly [ProjectField, Graded])[] = [
  [
    "priority",
    [
      [1, /^(?:事業の?|取組の?)?優先(?:順位?|度|順序)?(?:番号|No\.?)?$|^priority$/i],
      [0.95, /^(?:(?:重点|事業|要求|要望|査定|[部課]内(?:優先)?)?順位|序列|重[要点]度)$/],
      [
        0.75,
        /^(?:(?:通し|整理|事業|取組|項目|管理|PJ-?)?(?:番号?|No\.?|コード)|[通連項順]番|順|#|ID|WBS)$/i,
      ],
    ],
  ],
  [
    "name",
    [
      [
        1,
        /^(?:.{0,12}[のるたな]|実施計画|総合計画|重点|主要|個別|[細々小中]|事務・)*(?:事務事業|事業|業務|取組|事務)(?:等?の?名[前称]?等?|件名)$/,
      ],
      [
        0.85,
        /^(?:具体的な?|計画の)?(?:(?:主要?|重点|実施|個別|推進|事務|施策|取組|対象|関連|構成)[なの]?)+事業$|^アクション(?:プラン|項目)?名?$|^.{1,8}事業の?名称?$|^(?:重点(?:的な)?|主要?な?)?(?:取組|公約|推進|改革|改善|事業)(?:項目|事項)名?$|^プログラム名$|^細?施策・?事業名?$|^(?:(?:(?:基本)?(?:方針|目標|施策)|路線|施設|箇所|(?:担当|所管|所属)?[課係]?)名?[・\/])+(?:事業|取組|工事)名?$|^(?:主要?な?)?(?:事務事業|事業|業務|取組|工事)名?称?(?:[・\/と及び]+(?:主要?な?|細)?(?:取組|実施|業務|事業|事務|項目|施設|工事|委託|制度|工程|作業|タスク)(?:内容|項目)?名?|[・\/と及び]+(?:事業|業務|取組)?の?(?:内容|概要|説明))$/,
      ],
      // 工事名 beside 施設名 names what is done there.
      [0.77, new RegExp(`^(?:委託業?務?|業務委託|契約|工事)${NAMED}$`)],
      [
        0.75,
        new RegExp(
          `^(?:[細々]*事業等?|(?:主要?な?|重点|担当|分担|計画|目標とする)?業務|主要事務|計画事業|公約|(?:業務|活動|行動)項目|案?件名|名称|プロジェクト名?|仕事(?:の?名称?)?|(?:施設|学校|設備|システム|サービス|教室|箇所|(?:路線|河川|水路)(?:・(?:河川|水路))?|橋(?:梁|りょう)|計画|公演|調査)${NAMED}|${EVENTS}|業務の?内容(?:・?事業名?)?|project(?:name|title)?)$`,
          "i"
        ),
      ],
      [
        0.55,
        /^(?:(?:主要?な?|重点|具体的な?|個別|推進|実現)?(?:施策|取組|方策)名?|具体的な?事業|(?:作業|タスク|活動)(?:名|項目)?|事務|重点(?:項目|事項|課題)|補助金等?名称?|項目名?|実施項目|(?:実施|活動)?事項)$/,
      ],
    ],
  ],
  [
    "aim",
    [
      [
        1,
        /^(?:施策の?|対応する?|該当する?|関連する?)*(?:ねらい|狙い|ネライ)(?:番号|No\.?|との?対応)?$/i,
      ],
      [
        0.7,
        /^(?:(?:施策|重点|(?:対応|該当|関連)(?:する)?)?目標(?:番号|No\.?)?|達成(?:目標|水準)|事業の?目標)$/,
      ],
      [0.55, /^(?:事業の?)?目的$/],
    ],
  ],
  [
    "direction",
    [
      [1, new RegExp(`^(?:(?:事業|今後|取組|[次来翌]年度)の?|${YEARLY})*方向性?(?:区分|評価)?$`)],
      [0.9, /^(?!施策).{0,12}(?:方向性(?!の検討).{0,4}|[の・]方向)$|^direction$/i],
      [
        0.75,
        /^(?:(?:新規?[・\/]?継続?|新規・?拡充|継続・?新規|拡[大充][・\/]?(?:縮小|継続))(?:[・等].*|の?別|の?区分)?|(?:今後の|事業の?)(?:方針|展開|あり方|在り方|取り?扱い?)(?:区分)?|継続区分|存廃(?:区分)?)$/,
      ],
      [0.7, /^新規$|^[次来翌]年度?は(?:どうする.?)?\??$/],
      [0.5, /^(?:方針|見直し区分|判定|施策の?方向性?|.{0,12}評価(?:結果)?)$/],
    ],
  ],
  [
    "operator",
    [
      [1, /^(?:主な|事業の?|実[施行]|施[行工]|取組|[運経]営|推進|整備|活動)*主体(?:名|区分|等)?$/],
      [
        0.8,
        /^(?:(?:事業)?実施者|主催(?:者|・(?:共催|主管))?|施[行工]者|(?:誰|だれ)が.{0,4}|事業者|担い手|実施(?:機関|団体|区分)|運営(?:形態|方法)|委託先[・\/]実施主体|実施主体[・\/]委託先)$/,
      ],
      [
        0.6,
        /^(?:所管|主管|実施所管|実施体制|役割分担|(?:直営|委託)[・\/]?(?:委託|直営)(?:の?別|区分)?)$/,
      ],
    ],
  ],
  [
    "nature",
    [
      [1, /^(?:事[業務]の?|経費の?)*性質(?:別|区分|分類)*$/],
      [0.85, /^(?:政策|事[業務]|経費|業務|要求)の?(?:区分|種別|分類|性格|種類|類型)$/],
      [
        0.75,
        /^(?:(?:経常|臨時|投資|政策)[・\/](?:経常|臨時|投資|政策)|(?:ハード|ソフト)[・\/]?(?:ソフト|ハード)|(?:義務|法定)[・\/]任意)(?:の?別|区分)?$/,
      ],
      [0.7, /^(?:区分|種別|分類|性格|種類)$/],
    ],
  ],
  [
    "budget",
    [
      [
        1,
        new RegExp(
          `^${YEARLY}(?:当初|補正後?|変更後|最終|現計|現行)?予算(?:(?:現|計上|措置|配当|配分|金)?額)?案?$`
        ),
      ],
      [
        0.9,
        new RegExp(
          `^(?:${YEARLY}(?:(?:直接|予算|当初|変更後)?事業費|事業費?予算額?|当初)(?:額|計|合計|総額|見込額)?|予算額?(?:・|\\/|及び)?事業費|予算規模|計画事業費)$`
        ),
      ],
      [
        0.8,
        new RegExp(
          `^.{0,16}(?:予算[額案計]|(?:当初|現計)予算|[Bb]udget)(?:案|額|計|\\d*)?$|^${YEARLY}(?:当初)?(?:予算)?(?:要求|要望|見積|(?:[1-3一二三]次|最終|財政課?長?|[部局][内長]|副?[市区町村]長)?査定|内示)額?$|^予算(?:要求|見積)総額$|^歳出合?計$`
        ),
      ],
      [
        0.7,
        /^(?:(?:補正|変更)[前後]の?|現計|既[定決])(?:予算)?額?$|^補正額?$|^最終額$|^(?:総|全体)事業費$|^(?:所要|計画)額$/,
      ],
      [
        0.65,
        new RegExp(
          `^${YEARLY}(?:(?:必要|事業|直接|想定)?経費|金額|(?:所要|必要|概算|計上|配当|積算|執行予定)額|支出額?|(?:計画|設計)金?額|(?:所要|事業費)?見込額|契約予定額|総額|概算|コスト|予定価格|歳出額?|(?:対策|改修|更新|整備|概算)?費用|いくら(?:で|か(?:かる|ける)か)?|(?:概算)?工事費|.{0,10}事業費)$`
        ),
      ],
      [
        0.55,
        /^.{0,14}(?:予算(?!書|科目|残|編成|執行|要求[事業]務).{0,6}|要求額|決算額|所要経費)$|^支出(?:見込|予定)額$/,
      ],
    ],
  ],
  [
    "content",
    [
      [
        1,
        /^(?:(?:事務)?事業の?|業務の?|主な)?(?:(?:目的|趣旨|対象者?|事業量|規模|手段|方法)[・\/と及び]+)?(?:事業|業務)?(?:内容|概要)(?:等|の?説明|・(?:スケジュール|日程|工程|手段|方法))?$|^.{0,10}(?:取組.{0,4}|内容)[・\/と及び]+.{0,6}課題.{0,3}$/,
      ],
      [
        0.7,
        /^(?:訓練|研修|講座|行事|学習|要求|工事|施策|整備|改修|対策|活動|プログラム|見直し|改善)の?(?:内容|概要)(?:・ねらい)?$|^.{0,10}(?:事業(?:内容|概要|の説明)|実施概要|具体的な?内容)$|^(?:(?:実施|(?:目標)?達成(?:のための)?)(?:方[法針]|手段)(?:・(?:手段|方法))?|(?:事業の?)?(?:手段|方法))$|^(?:方法|手段)[・\/及び]+(?:手段|方法)$|^(?:業務の?|事業の?)?(?:説明|詳細|中身)$|^(?:description|overview)$/i,
      ],
      [0.55, /^主な事務(?:内容)?$/],
    ],
  ],
  [
    "initiative",
    [
      [
        1,
        new RegExp(
          `^(?:${YEARLY}(?:今後の|主な|具体的な?|重点|.{1,6}(?:に向けた|のための))*[のに]?取り?組む?(?:の?(?:内容|概要|計画|事項|予定|こと))?)$`
        ),
      ],
      [
        0.85,
        new RegExp(
          `^(?:${YEARLY}(?:具体的な)?(?:実施|計画|事業実施|活動|行動|業務|事業|年度|アクション)(?:内容|計画|予定|(?<=実施|活動)事項)(?:・方法)?|(?!内)${YEARLY}内容|.{0,8}取組内容|.{0,8}年度の?取組.{0,3})$`
        ),
      ],
      [
        0.7,
        /^(?:[今本当]年度の?|当該年度の?|(?:令和|平成|[RH])(?:元|\d{1,2})年度の?)対応(?:内容|策)?$|^(?:今年度?)?(?:に?(?:やる|行う)|(?:実施)?す(?:る|べき))こと$|取り?組むか$|^(?:何|なに)を(?:どこまで|する.{0,2}|やる.?|どうする.?)$|^(?:主要?な?|具体的な?)(?:施策|方策|方法|手段|行動)$|^アクションプランの?詳細$/,
      ],
    ],
  ],
  [
    "challenges",
    [
      [0.7, /^(?:リスク|ネック|論点)$/],
      [0.65, /課題の整理$|^(?:改善|反省)点$/],
      [1, CHALLENGES],
      [
        0.8,
        /^.{0,4}(?:困難|難し|むずかし)(?:[いさとな].{0,6})?(?:点|ところ|事項|こと|[度性])(?:[・\/と及び](?:課題|問題点).{0,3})?$|^(?:.{1,6}[のな上])?(?:留意|調整|注意|検討)(?:事項|点)$|^(?:issue|challenge)s?$/i,
      ],
    ],
  ],
  [
    "start",
    [
      [
        1,
        /^(?:実施|事業|業務|作業|予定|着手)?(?:開始|着手|着工|始期|始まり|いつから|自)(?:日|月|年月日?|時期|予定[月日]?)?(?:予定)?$/,
      ],
      [1, /(?:期間?|スケジュール|日程)(?:から|始)$/],
      // The fiscal year in which a project began or will end is no time within this one.
      [0.8, /^(?:開始|着手|着工)(?!.*年度).{0,5}$|^(?:from|start)$/i],
    ],
  ],
  [
    "end",
    [
      [
        1,
        /^(?:実施|事業|業務|作業|予定|取組|達成|対応|目標|完了)*(?:終了|完了|竣工|完成|終期|終わり|至|期限|(?<=目標)期日|(?<=達成|目標)時期|納期|〆切り?|締め?切り?|いつまで)(?:日|月|年月日?|時期|予定[月日]?|に|目標)?(?:予定)?$/,
      ],
      [1, /(?:期間?|スケジュール|日程)(?:まで|終)$/],
      [0.8, /^(?:終了|完了|期限|竣工|完成)(?!.*年度|式).{0,5}$|^(?:to|end)$/i],
    ],
  ],
];
