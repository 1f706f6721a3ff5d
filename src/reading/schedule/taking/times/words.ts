import { addMonths, monthOf, type FiscalYear } from "../../../../plan/fiscal-year";
import { alike, just, monthIn, type Stretch } from "../../../evidence/texts/calendar";
import { fold } from "../../../evidence/texts/folding";
import { timesIn, VAGUE, type TimeInText } from "../../../evidence/texts/time-text";
import { halfWidth, withTimesApart } from "./times-apart";

/** What a text says happens when. */
interface WordedActivity extends Stretch {
  /** Empty where only a time is named. */
  readonly label: string;
}

/**
 * The activities that a text tells: `6月：説明会、9月～11月：委託`, `説明会（6月）`, `①4月 募集 ②5月 審査`,
 * a line each or one after the other. Null where it names no time, or where words
 * before and after the times, or brackets around some, leave it open what is when.
 * @param mayEnclose whether one sentence may say around its times what is done then: `相談会を6月と11月に開催`
 */
export function readWords(
  words: string,
  fiscalYear: FiscalYear,
  mayEnclose = false
): readonly WordedActivity[] | null {
  const areBulleted = BULLETS.test(words.trimStart().charAt(0));
  const [head = "", ...items] = words.split(areBulleted ? BULLETS : COUNTED);
  const told = items.map((item) => readPlain(item, fiscalYear) ?? []);
  if (head.trim() === "" && told.length > 1 && told.every((each) => each.length > 0))
    return told.flat();
  const whole =
    readPlain(words, fiscalYear, mayEnclose) ??
    readPlain(words.replace(INTRODUCED, ""), fiscalYear);
  // What a line says without a time isn't said of another line's.
  return areBulleted && whole?.some(({ label }) => BULLETS.test(label)) ? null : whole;
}

/** What goes on beyond a time: `計画案を`, `職員を対象に`. */
const LEAD = /^[^(（、。]+[をにはでが、]$/;

/** Words over lines that each begin with a number, as times do. */
const INTRODUCED = /^\P{Nd}+\n(?=(?:[\s・]*\p{Nd}.*(?:\n|$))+$)/u;

/** What begins each line that tells activities of its own. */
const BULLETS = /^[・○●■]/m;

/** What counts the activities in a text. */
const COUNTED = /[①-⑳]|(?<=^|[\s。、])[(（][1-9１-９][)）]/;

function readPlain(
  words: string,
  fiscalYear: FiscalYear,
  mayEnclose = false
): readonly WordedActivity[] | null {
  const text = withTimesApart(words);
  const { plain, at } = halfWidth(text);
  const endsItem = (to: number): boolean =>
    ITEM_END.test(text.slice((at[to - 1] ?? text.length) + 1));
  const times = withNextApril(
    timesIn(plain, fiscalYear).filter(
      (time, index, all) => !isOfName(plain, time, all[index - 1], all[index + 1], endsItem)
    ),
    fiscalYear
  );
  if (MOVED.test(plain) || times.some(({ to }) => UNENDED.test(plain.slice(to - 1)))) return null;
  const [first] = times;
  const last = times.at(-1);
  if (!first || !last) return null;
  // `8月 着手 ～ 翌年3月 完了`: what ends then began at no April.
  const isJoined = times.some(({ from }, index) => {
    const before = at[(times[index - 1]?.to ?? 0) - 1];
    return index > 0 && plain[from] === "~" && !PARTED.test(text.slice(before, at[from]));
  });
  const piece = (from: number, to: number): string => {
    const start = at[from] ?? text.length;
    // A blank before は and に tells them from what joins words.
    const isApart = /\s/.test(text.charAt(start - 1));
    return bare(text.slice(isApart ? start - 1 : start, at[to] ?? text.length));
  };
  const before = piece(0, first.from);
  const after = piece(last.to, plain.length);
  if (isJoined) {
    const [start, end] = [first.stretch.start, last.stretch.end];
    if (times.length > 2 || before !== "" || start > end) return null;
    const label = [piece(first.to, last.from), after].filter((part) => part !== "").join("～");
    return [{ label, ...alike(start, end) }];
  }
  if (before !== "" && after !== "") {
    const [lead, end] = [text.slice(0, at[first.from]), text.slice(at[last.to])];
    const areOne = times.every(({ to }, index) => piece(to, times[index + 1]?.from ?? to) === "");
    if (!mayEnclose || !areOne || !LEAD.test(lead) || /[。\n]./s.test(lead + end)) return null;
    const label = /、$/.test(lead) ? after : lead.trim() + after;
    return times.map(({ stretch }) => ({ label, ...stretch }));
  }
  const gaps = times.map(({ to }, index) => {
    const next = times[index + 1];
    const from = next?.from ?? plain.length;
    const between = text.slice(at[to - 1], at[from]);
    // `7月、公表は10月`: where no words follow the last time, those right before a time are said of it.
    const isAhead = next !== undefined && before === "";
    const lead = isAhead ? ((after === "" ? LAST : LAST_TOPIC).exec(between)?.[0] ?? "") : "";
    return {
      label: lead === "" ? piece(to, from) : bare(between.slice(1, -lead.length)),
      next: bare(lead.replace(TOPIC, "")),
      // `通年（6月に会議）`: what is done then isn't said of the time before the bracket.
      isBreak: lead !== "" || (before === "" ? BREAK : /\n/).test(between),
    };
  });
  const labels = times.map((time, index) =>
    before === ""
      ? gaps[index - 1]?.next || (gaps[index]?.label ?? "")
      : piece(times[index - 1]?.to ?? 0, time.from)
  );
  shareLabels(
    labels,
    gaps.map(({ isBreak }) => isBreak),
    before === ""
  );
  // `通年（協議会 7月・1月）`: what stands in brackets isn't said of the time before them.
  if (labels.some((label) => OPEN.test(label))) return null;
  const told = times.flatMap(({ stretch, from, to }, index, all) => {
    if (isNarrowed(plain, { stretch, from, to }, all[index - 1], all[index + 1])) return [];
    if (isEndOf(plain, all[index - 1], { stretch, from, to })) return [];
    if (isHeadOf(plain, { stretch, from, to }, all[index + 1])) return [];
    const [label = "", then = ""] = labels.slice(index, index + 2);
    const former = times[index - 1];
    const next = times[index + 1]?.stretch;
    // `10月：契約、～2月：調査` goes on from the time before it, if that has a beginning.
    const isNext = former && plain[from] === "~" && plain[former.from] !== "~";
    const since = isNext && former.stretch.end < stretch.end ? former.stretch.end : null;
    const isEnded = isEndOf(plain, { stretch, from, to }, times[index + 1]);
    // `4月から募集し、7月に審査する`: what is done first has ended by then; `8月から工事、12月完成`: it ends then.
    const isOnward = ONWARDS.test(plain.slice(from, to));
    const isFirst = isOnward && DONE.test(label) && NEXT.test(then);
    const isWhole = isOnward && label !== "" && COMPLETED.test(then);
    const last = next && addMonths(monthIn(next.start), isWhole ? 0 : -1);
    const end = isEnded ? next?.end : isFirst || isWhole ? last : null;
    return {
      label,
      ...stretch,
      ...(since && alike(since, stretch.end)),
      ...(end && end >= stretch.start && alike(stretch.start, end)),
    };
  });
  // `通年（随時）` says the same twice.
  return [...new Map(told.map((each) => [Object.values(each).join(), each])).values()];
}

/** The times with April as the next year's where it ends a row of later months: `10月試行、1月検証、4月本格実施`. */
function withNextApril(
  times: readonly TimeInText[],
  fiscalYear: FiscalYear
): readonly TimeInText[] {
  const last = times.at(-1);
  const former = times.slice(0, -1);
  const starts = former.map(({ stretch }) => stretch.start);
  const april = monthOf(fiscalYear, 4);
  const isNext =
    last !== undefined &&
    former.length > 1 &&
    last.stretch.start === april &&
    last.stretch.end === april &&
    starts.every((start, at) => start > (starts[at - 1] ?? april)) &&
    (starts.at(-1) ?? april) >= monthOf(fiscalYear, 1) &&
    // Months of one thing may stand in any order: 6月、1月、4月に会議.
    last.from - (former.at(-1)?.to ?? last.from) > 1;
  return isNext ? [...former, { ...last, stretch: just(monthOf(fiscalYear + 1, 4)) }] : times;
}

/**
 * Whether 前期 is part of what is done at another time: `6月：前期講座`, `前期講座（6月）`, `前期試験：6月、`,
 * `7月：第1四半期の報告`, `5月：6月議会の準備`.
 */
function isOfName(
  text: string,
  { from, to }: TimeInText,
  before: TimeInText | undefined,
  next: TimeInText | undefined,
  endsItem: (to: number) => boolean
): boolean {
  const name = text.slice(from);
  // `6月 9月議会` are two times.
  const led = /^\d/.test(name) ? /^[:に]$/ : /^[:に】\].]*$/;
  const isLed = before !== undefined && led.test(text.slice(before.to, from));
  const isClosed =
    next !== undefined && /^\p{L}+[(:]?$/u.test(text.slice(to, next.from)) && endsItem(next.to);
  return NAMED.test(name) && (isLed || isClosed);
}

/** What follows a time that stands behind what is done then. */
const ITEM_END = /^[)）]?[\s　]*(?:$|[\n、，,;；。/／→])/;

/** Part of a year, without what would part it from what follows, and a month that what is done is named after. */
const NAMED =
  /^(?:通年|[上下]半?期|[前後]期|第?[1-4]四半期)の?\p{sc=Han}|^\d{1,2}月(?:定例|市?議会|補正|[号分])/u;

/**
 * Whether a time beside another one says but how often, or is told there how much of it is meant: `5月～10月 毎週木曜`, `6月以降随時`,
 * `毎週火曜（5月～2月）`, `通年（5月～2月）`, or which of some it is: `4月（前期）・10月（後期）`,
 * `上期：6月、下期：11月`.
 */
function isNarrowed(
  text: string,
  { stretch: { start, end }, from, to }: TimeInText,
  before?: TimeInText,
  next?: TimeInText
): boolean {
  const isOften = /^[毎隔]/.test(text.slice(from));
  const isAnyTime = /^(?:随時|適宜|常時)/.test(text.slice(from));
  const isPart = /[期Q]$/.test(text.slice(from, to));
  return [before, next].some((other) => {
    if (!other || other.stretch.start < start || other.stretch.end > end) return false;
    const between = text.slice(Math.min(to, other.to), Math.max(from, other.from));
    const isSame = other.stretch.start === start && other.stretch.end === end;
    const isEnclosed =
      (other === next || !isSame) && between === "(" && text[Math.max(to, other.to)] === ")";
    const isBy = isOften || ((isAnyTime || (isPart && other === next)) && !isSame);
    return isEnclosed || (isBy && /^[:(]?$/.test(between));
  });
}

/** Whether a part of the year in brackets heads times within it: `【上半期】4月 準備`. */
function isHeadOf(text: string, { stretch, from, to }: TimeInText, next?: TimeInText): boolean {
  return (
    next?.from === to + 1 &&
    /^[【<〈《[][^】>〉》\]]+[】>〉》\]]/.test(text.slice(from - 1, next.from)) &&
    next.stretch.start >= stretch.start &&
    next.stretch.end <= stretch.end
  );
}

/** Whether what stands in brackets behind a time and what is done from then on says until when: `6月から受付（～12月）`. */
function isEndOf(
  text: string,
  since: TimeInText | undefined,
  end: TimeInText | undefined
): boolean {
  return (
    since !== undefined &&
    end !== undefined &&
    ONWARDS.test(text.slice(since.from, since.to)) &&
    /^\((?:~[^()]*|[^()]*まで)\)/.test(text.slice(end.from - 1)) &&
    since.stretch.start <= end.stretch.end
  );
}

/** What leaves open what is said of when: an open bracket, or the rest of a time (`8月以外`, `8月又は9月`). */
const OPEN =
  /[(（][^)）]*$|^(?:[\d０-９第上中下旬.．・･、,，~〜～ー−-]+$|か$|を?除[くいき]|以外|又は|または|[若も]しくは)/;
const BREAK = /\n|[(（][^)）]*$/;

/** A time to which what is done was moved from another: `6月→8月に延期`. */
const MOVED = /[月旬日度期](?:[にへ]|まで)(?:変更(?![届契申案])|延期|延伸|前倒し|繰り?[上下延])/;

/** A time that doesn't end where it says. */
const UNENDED = /^~[RH]?\d+[月./]/;

const ONWARDS = /(?:~|から|以降)$/;
const DONE = /(?:し|して|した(?:後|うえで|上で))$/;
const COMPLETED = /^(?:完[成了]|竣工|終了)(?:予定)?$/;
const NEXT = /^[^も].*[るすくぐむうつぶ]。?$/;

/** The words behind the last of what parts them from a time before, and those that are what a time is told of. */
const LAST = /(?<=.[\s、，,。;；/／→⇒].*?)[^\s、，,。;；/／→⇒・:：(（]+$/su;
const LAST_TOPIC = /(?<=[\s、，,。;；].*?)[^\s、，,。;；]+は$/su;
const TOPIC = /^(?:[但ただ]+し|なお)|は$/g;

/** What parts one time and what is done then from the next. */
const PARTED = /[\n(（;；。、,，/／]/;

/** Times beside each other have one label: `6月、10月　発行`. A line break parts them. */
function shareLabels(labels: string[], breaks: readonly boolean[], isAfter: boolean): void {
  const order = labels.map((_, index) => index);
  if (isAfter) order.reverse();
  const step = isAfter ? 1 : -1;
  for (const index of order) {
    const isParted = breaks[isAfter ? index : index - 1] ?? true;
    if (labels[index] === "" && !isParted) labels[index] = labels[index + step] ?? "";
  }
}

/** Without what joins words and times, or says how surely and how often. */
function bare(text: string): string {
  const words = text
    .replace(/^(?:及び|と|や|期|毎年度?)$/, "")
    .replace(/[(（]?[年月]\s*[\d０-９]+\s*回[)）]?(?=\s*(?:[(（]|$))/, "")
    .replace(
      /^(?:にかけて|のみ|期(?=[\s　])|[-−](?!\d)|[(（](?:予定|見込み?)[)）]|を?(?:目[途処安標]|めど)に|[(（][月火水木金土日](?:[・･]?祝)?[)）]|[\s)）\]】」』>＞〉》:：;；。・、,，/／■●○◆→⇒➡…‥?？]|(?:[中内]|いっぱい|一杯)(?=[にでは:：、\s])|(?<![\s:：は])(?:に(?!ぎ)|の(?!ぼ)|で(?!き)|は(?![場がた])))+/,
      ""
    )
    .replace(
      /(?:(?<=\p{sc=Han})を)?(?:、その後|[\s(（[【「『<＜〈《:：;；。・、,，/／|｜■●○◆→⇒➡↓⇓])+$|(?<=(?!又)\p{sc=Han})[はを]$|(?<=^[^(（]+)[)）]\s*$/u,
      ""
    );
  return fold(words).replace(CLOCK, "").replace(DAYS, "").replace(VAGUE, "") === "" ? "" : words;
}

/** Days of the week, weeks, and how surely a time is meant before it, which name nothing either: 第3土曜・日曜, 遅くとも. */
const DAYS =
  /^(?=.*[第曜土])の?(?:第[\d・、,]+)?(?:土日祝?|[月火水木金土日](?:曜日?)?(?:[・、][月火水木金土日祝](?:曜日?)?)*)$|^(?:概ね|おおむね|遅くとも|早ければ|前後|付け?|現在|(?:実施|事業)?(?:期間|時期)|第\d週目?)$/;
/** The time of a day, which names nothing: `９時～`, `午後1時30分から`, `10:00～16:00`. */
const CLOCK = /^(?=.*\d[時:])(?:\d|[:時分半~〜～-]|午[前後]|から|まで)+$/;
