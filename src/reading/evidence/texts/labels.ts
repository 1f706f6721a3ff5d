import { isDepartmentName } from "./department";
import { fold } from "./folding";
import { isDepartmentHeading } from "./headings";
import { SCHEDULE_TITLE } from "./time-heading";

/** What a cell's words are to a plan's frame. */
export type Label =
  | {
      readonly kind: "goal";
      /** Whether it is a policy's, and no measure's. */
      readonly isPolicy: boolean;
      readonly number: number | null;
      readonly rest: string;
    }
  | { readonly kind: "department"; readonly rest: string }
  | { readonly kind: "section"; readonly section: Section; readonly rest?: string }
  | { readonly kind: "title"; readonly weight: number }
  | { readonly kind: "note" | "unit" };

type Section = "approach" | "aims" | "schedule" | "other";

/** What a cell's text is to a plan's frame; null for any other text. */
export function labelOf(text: string): Label | null {
  const folded = fold(text.length > 400 ? text.slice(0, 400) : text);
  if (folded === "") return null;
  if (NOTE.test(folded) || /^\s*(?:注|備考)\s+\S/.test(text)) return { kind: "note" };
  const short = folded.length <= 60;
  if (short && /^[([【<]?(?:単位(?![\p{L}ー])|[百千万]*円[)\]】]?$)/u.test(folded))
    return { kind: "unit" };
  return (
    goalLabel(text) ??
    departmentLabel(text, folded) ??
    (short ? sectionOrTitle(folded) : null) ??
    sectionBefore(text)
  );
}

/** `※…`, `注1`, `（注）`, `備考：`, `赤字は変更箇所`, `○は実施月`, `▼現在`; not 注意喚起. */
const NOTE =
  /^(?:※|\*(?!\d)|[(【]?(?:(?:注|備考)(?:\d*[)】:]|意?:|\d)|(?:[赤青黒太]字|.印|[○●◎△□■☆★](?=は)|下線部?|[点破実太]線|(?:[赤青黄緑橙灰]色?|グレー|[着網][色掛]け?)(?:の?(?:セル|部分|欄))?)[は:])|[▲△▼▽↑↓]?(?:本日|現在|今日)[▲△▼▽↑↓]?$)/;

function goalLabel(text: string): Label | null {
  const match = GOAL.exec(text);
  if (!match?.groups) return null;
  const { policy, gap, colon } = match.groups;
  let { number, rest = "" } = match.groups;
  // `課の目標（ミッション）`
  rest = rest.replace(/^[(（]?[^()（）]{1,6}[)）]$/, "");
  if (number !== undefined && COUNTED.test(rest)) [number, rest] = [undefined, number + rest];
  // A blank parts a goal from its label, and as well a heading's own words: `施策　の体系`.
  const isPhrase = gap !== "" && rest.length >= PHRASE && !/^[のをにがはと]/.test(rest);
  const hasSeparator = colon !== undefined || /^[\s)）\]】]/.test(rest) || isPhrase;
  if (number === undefined && rest.trim() !== "" && !hasSeparator) return null;
  return {
    kind: "goal",
    isPolicy: policy !== undefined,
    number: number === undefined ? null : Number(number.normalize("NFKC")),
    rest: rest.replace(/^[\s)）\]】:：.．、-]+/, "").trim(),
  };
}

function departmentLabel(text: string, folded: string): Label | null {
  if (isDepartmentHeading(text) && folded.length >= 2) return { kind: "department", rest: "" };
  // `課　名：市民課` has a blank within its label, `所管課　福祉部　高齢福祉課` one within the name.
  for (const { index, 0: separator } of text
    .slice(0, LABEL)
    .matchAll(/[)）\]】]\s*[\u3000:：]?|\s*[\u3000:：]/g)) {
    const head = fold(text.slice(0, index)).replace(SECTION_ORNAMENT, "");
    const rest = text.slice(index + separator.length).trim();
    if (rest === "" || rest.length > LONGEST || rest.includes("\n")) continue;
    const names = CHARGED.test(head)
      ? rest.split(/\s+/).some(isDepartmentName)
      : head.length >= 2 && isDepartmentHeading(head);
    if (names) return { kind: "department", rest };
  }
  return null;
}

const LABEL = 20;
const LONGEST = 40;
/** `所管：行政経営課`; not `担当：山田`. */
export const CHARGED = /^(?:所管|主管|担当|部局|所属|課|作成|提出|記入)$/;

function sectionOrTitle(folded: string): Label | null {
  const title = titleWeight(folded);
  const bare = folded
    .replace(SECTION_ORNAMENT, "")
    .replace(/[:※◆]$/, "")
    .replace(BRACKET, "");
  const section = sectionOf(bare);
  if (section && !(title > 0 && /年度|[RH]\d/.test(folded))) return { kind: "section", section };
  return title > 0 ? { kind: "title", weight: title } : null;
}

/** `取組方針：…`, `【課の使命】…`, or the words below it in its own cell; `ねらい　①…　②…`. */
function sectionBefore(text: string): Label | null {
  // In `ねらい　1：…` the colon is the number's.
  const { head, rest } =
    /^(?<head>[^\n:：。】]{2,24})(?<!\s[0-9０-９])[\n:：】]\s*(?<rest>\S[^]*)/.exec(text)?.groups ??
    /^(?<head>\S{2,24})\s+(?<rest>\S[^]*)/.exec(text)?.groups ??
    {};
  const section = head && sectionOf(fold(head).replace(SECTION_ORNAMENT, "").replace(BRACKET, ""));
  const isIntroduced =
    section === "approach" || (section === "aims" && COUNTED_ON.test(rest ?? ""));
  return isIntroduced ? { kind: "section", section, rest: rest ?? "" } : null;
}

/** Words that count from one to two at least. */
const COUNTED_ON = /^(?:①[^]*②|[(（]?[1１][^]*[\s2２])/;

function sectionOf(bare: string): Section | null {
  return SECTIONS.find(([, words]) => words.test(bare))?.[0] ?? null;
}

const SECTIONS: readonly (readonly [Section, RegExp])[] = [
  [
    "approach",
    /^[^。、]{0,24}(?:取り?組み?の?|基本|運営|実施|推進|重点|向けた|ための|[課部]の|今年度の)(?:方針|考え方)(?:について)?$|^(?:方針|基本的な(?:進め|考え)方)$|^[^。、]{0,6}(?:使命|ミッション)$/,
  ],
  ["aims", /^[^。、]{0,12}(?:ねらい|狙い|ネライ)(?:の?一覧)?$/],
  ["schedule", SCHEDULE_TITLE],
  [
    "other",
    /^[^。、]{0,24}(?:取り?組[むみ]?|重点|主要|実施|対象)事業(?:一覧)?$|^事業計画$|^[^。、]{0,8}事業の?一覧$|^(?:政策|施策)?目標(?:一覧)?$|^[^。、]{0,6}(?:現状と課題|指標|組織(?:体制|図)?|職員(?:数|体制)|予算の?概要|総括|所掌事務)$/,
  ],
];

/** What plans of a year are called. */
export const PLAN_TITLE =
  /(?:業務|事業|実施|年間|運営|行動|年次|執行|推進|重点|作業|活動)計画(?!事業名)|[a-z]Plan$/;

/** How much a text looks like the title of a plan; 0 for other texts. */
function titleWeight(folded: string): number {
  // 【重点事業②】 heads one of several, and so does `重点取組２　収集の効率化`.
  if (
    /[。、]|^[([【〔]?(?:重点|主要)?(?:事業|業務|取組|施策)\d{1,2}(?![\d年月か])|(?:事業|業務|取組|施策)\d{1,2}[)\]】〕]?$|名称?[)\]】〕]?$|[うくすむる]$/.test(
      folded
    )
  )
    return 0;
  let weight = 0;
  if (PLAN_TITLE.test(folded)) weight += 3;
  else if (
    /(?:重点|主要|実施|[部局課室]の主要?な)(?:事業|取組|施策|業務)|事業一覧|組織目標|部局運営方針|計画[書表]$|事業.{0,6}(?:調書|シート|評価[表票])(?:$|\()|予算(?:説明書|概要|一覧)/.test(
      folded
    )
  )
    weight += 2;
  if (/(?:元|\d)年度/.test(folded)) weight += 1.5;
  else if (weight > 0 && /[RH]\d{1,2}|20\d\d/.test(folded)) weight += 0.5;
  return weight >= 1.5 ? weight : 0;
}

const GOAL =
  /^[\s[［【〔＜<・■●○◯〇◆]*(?:[(（]?(?:[0-9０-９]{1,2}|[Ⅰ-Ⅻア-コA-JＡ-Ｊ一二三四五])[\s)）.．、]+|[①-⑳]\s*)?(?:(?<policy>政\s*策(?:の?\s*目\s*標|の柱)?|基\s*本\s*目\s*標|基本政策|(?:まちづくり|上位)の?(?:基本)?目標|大綱|基本方向)|(?:施\s*策(?:の?\s*目\s*標)?|(?:基本|個別|主要|重点(?=施策\s*[0-9０-９①-⑳]))施策|(?:[部局課室係館所園校]の?)?(?:組織の?)?目標(?!\s*[0-9０-９①-⑳])))(?:番号|名)?(?<gap>\s*)(?:(?<colon>[\]］】〕＞>◆※:：]+)\s*)?(?:No\.?|第|[－／](?=[0-9０-９]))?\s*[(（]?(?<number>[0-9０-９]{1,4}|[①-⑳](?![^]*[①-⑳]))?(?:[.．－-][0-9０-９]{1,3})*(?<rest>[^]*)/;
/** What is shorter than this says no goal. */
const PHRASE = 7;
/** What a number belongs to that is no goal's number: `3つの安心`, `5か年計画`, `施策1の推進`. */
const COUNTED = /^(?:[次本年月日期%％つのを]|[かヵカ箇]年)/;
/** With what stands in round ones behind a section's words: `施策のねらい（目指す姿）`. */
const BRACKET = /(?:(?<=.)\([^()]*)?[)\]】〕>》]$/;
const SECTION_ORNAMENT =
  /^(?:[([【〔<《・■□●○◯〇◎◆◇▼★☆]|\d{1,2}(?:[.-]\d{1,2})?[)）:.．、]?|第?[十一二三四五六七八九]{1,2}[)）:.．、章節]?|[IVX]{1,4}[)）:.．、]?|[①-⑳])+/;

/** A label and its value where one cell holds both: `事業名：公園整備`, `【予算額】1,200千円`, `２　目的：交流`. */
export function labelledIn(text: string): { readonly label: string; readonly value: string } {
  const { label = "", value = "" } = LABELLED.exec(text)?.groups ?? {};
  return { label, value };
}

const LABELLED =
  /^(?:【|[0-9０-９]{1,2}\u3000)?(?<label>[^\u3000:：】]{2,14}?)\s*[\u3000:：】]\s*(?<value>\S[^]*)/;
