import { CHALLENGES } from "../../evidence/texts/challenge-words";
import { fold, partsBetween } from "../../evidence/texts/folding";
import { isUnended } from "../../evidence/texts/row-marks";

/** What a project's text says, taken apart. */
export interface Content {
  /** Without its marker; inner white space as the cell has it. */
  readonly initiative: string;
  /** One entry a challenge, without bullets. */
  readonly challenges: readonly string[];
}

/**
 * Takes a cell such as `[31年度の取組]…【課題事項】・…` apart. Markers are known by their words, in
 * brackets of any kind or as a line of their own; what stands before any marker is the initiative.
 */
export function splitContent(text: string): Content {
  const initiative: string[] = [];
  const challenges: string[] = [];
  let part: "initiative" | "challenges" = "initiative";
  let from = 0;
  const take = (to: number): void => {
    const piece = text.slice(from, to).trim();
    if (piece === "" || NONE.test(piece)) return;
    if (part === "initiative") initiative.push(piece);
    else challenges.push(...splitChallenges(piece));
  };
  for (const marker of markersIn(text)) {
    take(marker.at);
    part = marker.part;
    from = marker.textFrom;
  }
  take(text.length);
  return { initiative: initiative.join("\n"), challenges };
}

/** The challenges in a cell of their own. */
export function readChallenges(text: string): readonly string[] {
  const marked = markersIn(text);
  if (marked.some((marker) => marker.part === "challenges")) {
    return splitContent(text).challenges;
  }
  return splitChallenges(text.trim());
}

function splitChallenges(text: string): readonly string[] {
  if (NONE.test(text)) return [];
  const starts = [...text.matchAll(BULLET)].map((match) => ({
    at: match.index,
    textFrom: match.index + match[0].length,
  }));
  const first = starts[0];
  if (!first) return joinLines(partsBetween(text, "\n"));
  const items = starts.map((start, index) =>
    text.slice(start.textFrom, starts[index + 1]?.at ?? text.length).trim()
  );
  return [...partsBetween(text.slice(0, first.at), "\n"), ...items].filter((item) => item !== "");
}

/**
 * The paragraphs of lines that follow each other, without bullets: a line that ends within a sentence goes on in the
 * next one, as does a long one that ends none, as in what was typed or pasted to a given width.
 */
export function joinLines(all: readonly string[]): readonly string[] {
  const paragraphs: string[] = [];
  // Where no line ends a sentence, each may be an item.
  const hasSentences = all.some((line) => /[．。]$/.test(line));
  let isOpen = false;
  let mayGoOn = false;
  for (const line of all) {
    const [bullet] = line.matchAll(BULLET);
    const isBulleted = bullet?.index === 0;
    const bare = isBulleted ? line.slice(bullet[0].length) : line;
    const goesOn = isOpen || (mayGoOn && ENDING.test(line));
    const before = goesOn && !isBulleted ? (paragraphs.pop() ?? "") : "";
    if (bare !== "") paragraphs.push(before + bare);
    mayGoOn = hasSentences && !/[)）」．。!！?？]$/.test(line);
    isOpen = isUnended(line) || (mayGoOn && line.length >= LONG_LINE);
  }
  return paragraphs;
}

interface Marker {
  readonly at: number;
  readonly textFrom: number;
  readonly part: "initiative" | "challenges";
}

function markersIn(text: string): readonly Marker[] {
  const found: Marker[] = [];
  for (const match of text.matchAll(MARKER)) {
    const { square, line, round, bare } = match.groups ?? {};
    const words = fold(square ?? line ?? round ?? bare ?? "").replace(
      /取り?組み|とりくみ/g,
      "取組"
    );
    const part = partOf(words);
    if (part === null || ((line ?? bare) && NAMED.test(words))) continue;
    found.push({ at: match.index, textFrom: match.index + match[0].length, part });
  }
  return found;
}

function partOf(words: string): Marker["part"] | null {
  // Within a text, 成果と課題 begins what is hard.
  const after = words.replace(/^.{1,10}?[・と]/, "");
  if (CHALLENGES.test(words) || CHALLENGES.test(after)) return "challenges";
  return INITIATIVE.test(words) ? "initiative" : null;
}

/** What stands where there is nothing to tell. */
const NONE = /^(?:[－ー―‐−-]+|(?:特に)?[な無]し)$/;
/** Shorter lines are items of a list. */
const LONG_LINE = 24;
/** How the end of a word goes on with it, and no word begins: `足⏎りない。`. */
const ENDING = /^(?:[をがっんーゃゅょ、。]|(?!また|なお|さらに|まず|ただし)[ぁ-ん]{1,4}[、。])/;
/** 高齢者の課題 on a line of its own is what is dealt with, 今後の課題 heads what is hard. */
const NAMED =
  /(?<!^(?:今後|当面|現在|事業|業務|取組|推進|実施|運営|本市|町|村|課|[^の]*年度?|現状|[RH]\d+))の(?:課題|問題点?)$/;
/** 研修の実施 is itself what is done: whose or which it is goes before 取組内容, but before 取組 alone only the year does. */
const INITIATIVE =
  /^(?:.{0,14}の)?(?:主な|具体的な?|重点)?(?:取組|事業|実施|活動|業務)(?:内容|概要|事項)$|^(?:主な|具体的な?|重点|[今本当]年度?の)*(?:取組|事業|実施|活動|業務)(?:計画|予定|方針)?$|^(?:.{0,10}の)?(?:内容|概要)$|(?:年度|[RH]\d+)の?(?:主な|具体的な?|重点)*(?:取組|実施|内容|計画|予定|事業|活動|業務)(?:内容)?$/;
/**
 * A word in brackets anywhere (round ones between sentences only), with a square before it, or a line by itself; and
 * between sentences on one line, as pasted text has them, what the year does or what a list of bullets follows.
 */
const MARKER =
  /[[［【〔〈＜<《≪](?<square>[^[［【〔〈＜<《≪\]］】〕〉＞>》≫。]{1,24})[\]］】〕〉＞>》≫][:：]?|(?<=^|\n|\s(?=[■□●◆▼]))[\t\u3000 ]*(?:[■□●○◎◆◇▪▼▽★☆]|[(（])?[\t\u3000 ]*(?<line>[^\s(（)）:：。・、]{2,16})[\t\u3000 ]*[)）]?(?:[:：][\t\u3000 ]*|(?=\n)|(?<=[■□●◆▼][^\n]{2,18})(?=[\t\u3000 ]))|(?<=^|[\s。])[(（](?<round>[^\s()（）]{2,16})[)）](?=[\s・]|(?<=(?:取り?組み?|課題|事項)[)）]))|(?<=^|[。\s])(?<bare>[^\s・。、]{2,16})[\t\u3000 ]+(?:(?<=^[^\s]*[\d０-９元]年度の取り?組み?(?:内容)?\s+)|(?=[・･①]))/g;
/** Bullets at a line's start, and those no sentence holds after a blank too. */
const BULLET =
  /(?<=^|\n)[\t\u3000 ]*(?:[*＊－‐–-]\s*|[0-9０-９]{1,2}\s*[)）.．、]\s*|[(（][0-9０-９ア-ンa-z]{1,2}[)）]\s*|[ア-ン][)）.．]\s*)|(?<=^|\s)(?:[・･■□●○◯◎◆◇▪▲△★☆✓•①-⑳⑴-⒇]|〇(?!歳))\s*/g;
