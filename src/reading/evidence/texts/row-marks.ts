import { fold } from "./folding";
import { sideIn } from "./revisions";

/** Whether a cell labels a row of totals: 合計, 小計, 計, ○○課計, `商業振興　計`. */
export function saysTotal(text: string): boolean {
  if (text.length > 24 || !/計|総額|[前次Σ∑]|total/i.test(text)) return false;
  return TOTAL.test(fold(text)) || /\S\S\s+計$/.test(text);
}

/** Whether a text heads what the parts of a budget come to: 計, 補正後予算額. */
export function saysWhole(text: string): boolean {
  return saysTotal(text) || /^(?:補正後|現計)/.test(text);
}

/** Whether a cell labels a row that compares, parts or adds remarks, below a table's totals: 差引, （参考）前年度計, うち一般財源. */
export function saysAside(text: string): boolean {
  return text.length <= 24 && (ASIDE.test(fold(text)) || saysFund(text));
}

/** Whether a cell labels remarks on a whole table, where it stands in a row of it: 備考, 特記事項, 今後の課題. */
export function saysRemarks(text: string): boolean {
  return REMARKS.test(fold(text));
}

/** Whether a cell labels what a source of funds pays: 国庫支出金, うち一般財源. */
export function saysFund(text: string): boolean {
  return FUND.test(fold(text));
}

/** Whether a text says what marks mean: 凡例, `●：期限　━→：期間`. */
export function saysLegend(text: string): boolean {
  return LEGEND.test(text);
}

/** Whether a text tells what is planned from what came of it, or what stood before: 計画, 実績, 見込, 変更前. */
export function saysPhase(text: string): boolean {
  return (text.length <= 8 && PHASE.test(fold(text))) || sideIn(text) !== null;
}

/** What a text says of: what is planned, what came of it or stood before, or (null) neither or both. */
export function phaseIn(text: string): "plan" | "actual" | null {
  if (text.length > 24) return null;
  const side = sideIn(text);
  const isActual = ACTUAL.test(text) || PAST.test(text) || side === "old";
  const isPlan = side ? side === "new" : PLANNED.test(text) && !PAST.test(text);
  return isActual === isPlan ? null : isActual ? "actual" : "plan";
}

/** The phase that a text names and tells nothing of. */
export function phaseSaid(text: string): "plan" | "actual" | null {
  return saysPhase(text) ? phaseIn(text) : null;
}

/** A phase that its step of PDCA names or stands beside (`D`, `計画(P)`) as it is called elsewhere; other texts as they are. */
export function withoutStep(text: string): string {
  const { step, said } = STEP.exec(fold(text))?.groups ?? {};
  return said ?? (step ? (/p/i.test(step) ? "計画" : "実績") : text);
}

/** Whether a line ends within a sentence: `担い手が高齢化しており、`. */
export function isUnended(line: string): boolean {
  return /[、をにはがへ]$/.test(line);
}

/** Whether a text says how what was planned goes on: 順調, やや遅れ. */
export function saysProgress(text: string): boolean {
  return PROGRESS.test(text);
}

/** Whether a name stands for no project but for all of them, what all work to or the rest: 共通, 課全体, 市議会, その他. */
export function saysCommon(name: string): boolean {
  const parts = name.replace(/^[(（【]|[)）】]$/g, "").split(/[・、/／]/);
  return parts.every((part) => COMMON.test(part.trim()));
}

const COMMON =
  /^(?:[各全]?(?:[部課室係班]|事業|業務)?[内の]?(?:共通|全体|全般)(?:事項|業務|会議|日程|行事)?|[市区町村県]?議会(?:日程)?|(?:庁内|部課長)会議|庁議|主要?な?(?:行事|日程)|その他(?:の(?:業務|事務|行事))?)$/;

/** Whether a text names but a kind of projects: 新規事業, 【重点施策】, 以下、経常事業. */
export function saysKind(text: string): boolean {
  return text.length <= 16 && KIND.test(text);
}

const KIND =
  /^[【〔〈＜<《■□●○◎◆◇★☆(（↓]*(?:以下、?)?(?:新規|継続|拡充|重点|主要|経常|臨時|定例|政策|一般|通常|投資|補助|単独|ソフト|ハード|その他の?)(?:的な?)?(?:事業|施策|業務|事務|経費|取組)[】〕〉＞>》)）]*$|^\S{0,10}(?:一般|特別)会計$|^\d+款/;

/** Whether a text says that an amount is counted elsewhere: 再掲, 内数. */
export function saysRepeated(text: string): boolean {
  return REPEATED.test(fold(text));
}

/** Whether a text says that what it stands beside won't be done: 取消, R8.6 中止, 市長査定で不採択. */
export function saysDropped(text: string): boolean {
  return DROPPED.test(text);
}

/** Whether a key, or a text before a row, says that the row shows how the others are filled in: 例, （記入例）, 例1, （例）1. */
export function saysExample(text: string): boolean {
  return text.length <= 8 && EXAMPLE.test(fold(text));
}

/** Whether a title says that what stands above it goes on: 業務計画（続き）. */
export function saysContinued(text: string): boolean {
  return text.length <= 60 && CONTINUED.test(fold(text));
}

const STEP =
  /^(?=.*[PD])(?:[PD]\()?(?:(?<said>計画|予定|実施|実績)|(?<step>[PD]))(?:\([PD]\)|\))?$/i;
const PROGRESS =
  /^(?:(?:概|おおむ)ね|ほぼ|やや|大幅に?)?(?:順調|遅れ(?:あり|気味)?|遅延|未着手|(?:計画|予定)(?:どお|通)り)$/;
const LEGEND = /^(?:[^\p{L}\p{N}]|〇)*(?:凡\s*例|[:：＝=])/u;
const EXAMPLE = /^[([【<]?(?:記入|記載|入力|作成)?例示?\d?[)\]】>]?\d{0,2}$/;
const CONTINUED = /[([【〔<](?:前(?:頁|ページ)の?)?(?:続き?|つづき)[)\]】〕>]$|の(?:続き|つづき)$/;
const TOTAL =
  /^[([【〔<*]*(?:.{0,12}(?:[合小総累]計|総額)(?:金?額)?|計|total|[Σ∑]|[前次]の?(?:頁|ページ|葉)(?:より|から|へ|に)?の?(?:繰越|繰り越し|計)?|.{0,10}(?:[部局課室係費款項目頁分]|ページ|[施政]策|事業|予算額?)計)(?:\(.{0,8}\))?[)\]】〕>]*:?$/i;
const ASIDE =
  /^[([【〔<]参考|^参考(?:$|[:値]|前年|.{0,10}計$)|^(?:差引|増減|対?前年度?(?:比|増減|当初)?)(?:額|率|計|合計|予算額?)*(?:\(.{0,12}\))?$/;
const REMARKS =
  /^(?:備考|摘要|特記事項|補足(?:説明)?|(?:注意|留意)(?:事項|点)|(?:[今現].{1,2}の)?課題|今後の方針|財源(?:内訳)?)$/;
const FUND =
  /^[([【〔<]?(?:うち|内訳?)?[:・]?(?:(?:国県?|[県都道府])庫?(?:支出金|補助金|負担金|費)|[市町村県]債|地方債|(?:一般|特定)財源|その他(?:特定)?財源)[)\]】〕>]?$/;
/** `実績`, `R7実績表`, `スケジュール（実績）`; not `実績報告会`. What is aimed at is no schedule either. */
const ACTUAL =
  /実績(?:一覧|工程|スケジュール|[回件人]?数|[値額])?表?[)）\]】〕]?$|[(（[【〔]実績[)）\]】〕]|^(?:実|進捗(?:状況|率)?)$|^(?:到達|数値|成果)目標$/;
const PLANNED = /計画|予定|見込|^予$|^[今本当]年度?$/;
/** 前年実績, 昨年度 beside 今年計画, 本年度. */
const PAST = /^[前昨]年度?の?(?:実績|計画|予定|実施)?$/;
const PHASE =
  /^(?:当初|変更|年次|(?:[前昨今本当]|(?:令和|[RH])(?:元|\d{1,2}))年?度?の?)?(?:計画|実績(?:[回件人]?数|[値額])?|予定|見込み?|実施|予|実)$|^[前昨今本当]年度?$|^進捗(?:状況|率)?$|^(?:到達|数値|成果)目標$/;
const DROPPED =
  /(?:^|[^\p{L}]|[月日度を])(?:取り?(?:消し?|(?:止|や)め|下げ)|中止|削除)[^\p{L}]*$|(?:不採[択用]|見送り)[^\p{L}]*$/u;
const REPEATED =
  /^[([【〔<]*再掲|[([【〔<](?:一部)?(?:再掲|内数)[^)\]】〕>]{0,12}[)\]】〕>]|^内数|[^案](?:内数|再掲)[)\]】〕>]*$|^\(?再\)$/;
