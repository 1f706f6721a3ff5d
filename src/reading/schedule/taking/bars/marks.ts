import { numbersFrom } from "../../../../sheet/numbers";
import type { SheetView } from "../../../evidence/sheets/sheet-view";

/** What the marks in a cell do to a bar. */
export type MarkRole =
  /** A line: a bar goes on. */
  | "line"
  /** An arrow head: a bar ends here. */
  | "head"
  /** A bar begins here (`←─`, `○━`). */
  | "begin"
  /** A point and an arrow that the next cell may carry on (`○→`). */
  | "start"
  /** A bar ends here without a head (`━○`). */
  | "end"
  /** A bar of its own (`←→`, `⇔`, `●──→`). */
  | "whole"
  /** An activity of one month (`○`), or where a line begins or ends. */
  | "point"
  /** A piece of a bar that squares make (`■■■`). */
  | "block";

/** A cell's text, with marks and words told apart. */
interface MarkedText {
  /** Null where there are no marks. */
  readonly role: MarkRole | null;
  /** An arrow that goes on where the next month has the same (`⇔`, `←→`); null for other marks. */
  readonly link: string | null;
  /** The words, without the marks around them; empty where there are only marks. */
  readonly words: string;
}

/** Tells marks from words: `━━委託━→`, `○説明会`, `→`. */
export function readMarks(text: string): MarkedText {
  // Dots are a line where there are several (・・・).
  const bare = text
    .replace(/\s+/g, "")
    .replace(/[・･.．]{2,}/g, "…")
    .replace(JOINTS, "");
  if (bare === "" || NONE.test(bare)) return { role: null, link: null, words: "" };
  if (ALL_MARKS.test(bare)) return { role: roleOf(bare), link: linkOf(bare), words: "" };
  if (SIGN.test(bare)) return { role: "point", link: null, words: "" };
  const trail = strong(TRAILING.exec(text)?.[0] ?? "") || (ONWARD.exec(text)?.[0] ?? "");
  const before = LEADING.exec(text)?.[0] ?? "";
  const lead = trail === "" ? strong(before) : before;
  // ○○ before a word stands for a name that is still to come.
  const marksBefore = POINTS_ONLY.test(lead) && lead.trim().length > 1 ? "" : lead;
  const words = text
    .slice(marksBefore.length, text.length - trail.length)
    .trim()
    .replace(/^[:：]\s*/, "");
  const marks = `${marksBefore}${trail}`.replace(/\s+/g, "");
  if (words === "" || marks === "") return { role: null, link: null, words: text };
  return { role: roleAround(marksBefore.trim(), trail.trim()), link: linkOf(marks), words };
}

/**
 * Whether strokes stand for nothing in a lane without a blank cell and without arrows: between several texts, or where a
 * cell is a quarter or more.
 */
export function strokesFillUp(view: SheetView, row: number, left: number, right: number): boolean {
  const texts = numbersFrom(left, right).map((column) => view.field(row, column).text);
  const others = new Set(texts.filter((text) => !STROKE.test(text)));
  // A ruled line goes on from a text; before the first one, there is nothing that it could go on from.
  if (texts.includes("─") && texts[0] !== "─") return false;
  return (
    (others.size > 1 || texts.length <= QUARTERS) &&
    [...others].every((text) => text !== "" && readMarks(text).role === null)
  );
}

/**
 * Whether hyphens, which say elsewhere that nothing happens, are an arrow's line: all lead to its head, and other
 * cells are blank.
 */
export function hyphensLead(view: SheetView, row: number, left: number, right: number): boolean {
  const signs = numbersFrom(left, right).map((column) => {
    const text = view.text(row, column);
    if (text === "" || HYPHEN.test(text)) return text && "-";
    return readMarks(text).role === "head" ? ">" : "x";
  });
  return signs.includes("") && !/-(?!,[->])/.test(signs.join());
}

/** A hyphen alone. */
export const HYPHEN = /^[－−‐-]$/;
/** A stroke alone, which is a piece of a line as often as it says that there is nothing. */
export const STROKE = /^[ー―—–─]$/;
const QUARTERS = 4;

function linkOf(marks: string): string | null {
  return LINK.test(marks) ? marks : null;
}

const BLOCKS = "■□▣-▩⬛⬜";
const POINTS = `○◯〇●◎◉★☆△▲▽▼${BLOCKS}◆◇✓✔`;
/** Each of the points in a text. */
export const POINT = new RegExp(`[${POINTS}]`, "g");
/** What parts points that stand in one cell: ●、■. */
const JOINTS = new RegExp(`(?<=[${POINTS}])[、,，・･/／](?=[${POINTS}])`, "g");
const LINES = "━─―═┄┅┈┉╌⎯█▓▒░▬";
/** Lines that are punctuation as well: marks where others stand with them, or alone in their cell. */
const SOFT_LINES = "ー～〜~＝=_＿…‥—–−‐\\-－";
const RIGHT = "→⇒➡►▶▷➔➝➜➤⮕⟶⇨≫┤┥┫";
const LEFT = "←⟵⇐⬅◀◄⇦├┝┣";
const BOTH = "⇔↔⟷⇿";
const STRONG = `${POINTS}${LINES}${RIGHT}${LEFT}${BOTH}`;

const ALL_MARKS = new RegExp(`^[<＜]?[${STRONG}${SOFT_LINES}]*[>＞]*$`);
/** What cells hold where nothing happens. */
const NONE = /^[/／－−‐×✕-]$/;
/** A sign that is no word, whatever it is (⚫, ☑, ＊), and what is written for a tick or a circle. */
const SIGN = /^(?:[\p{S}＊*※]+|[レOＯoｏ])$/u;
const LEADING = new RegExp(`^[${STRONG}${SOFT_LINES}\\s]+`);
const TRAILING = new RegExp(`[${STRONG}${SOFT_LINES}\\s]+$`);
/** A line of several strokes, which needs a head where its strokes are punctuation as well. */
export const LONG_ARROW = new RegExp(
  `[${LINES}]{2}|[${SOFT_LINES}]{2}[${RIGHT}]|[${LEFT}][${SOFT_LINES}]{2}|[${RIGHT}]{3}`
);
/** A wave or strokes behind a word go on with it; `10日～` and `上旬～` tell from when. */
const ONWARD =
  /(?<=[^\d０-９年月週日時旬初頃半期度末\s～〜~－—―–−‐-])\s*(?:[～〜~]+|[＝=－—―–−‐-]{2,})\s*$/;
const POINTS_ONLY = new RegExp(`^[${POINTS}\\s]+$`);
const BLOCKS_ONLY = new RegExp(`^[${BLOCKS}]+$`);
const ANY_STRONG = new RegExp(`[${STRONG}]`);

/** Marks about words count where one is more than punctuation; `モニター` ends in none. */
function strong(marks: string): string {
  return ANY_STRONG.test(marks) ? marks : "";
}

export const STARTS_LEFT = new RegExp(`^[${LEFT}<＜]`);
const ENDS_RIGHT = new RegExp(`[${RIGHT}>＞]$`);
const STARTS_POINT = new RegExp(`^[${POINTS}]`);
const ENDS_POINT = new RegExp(`[${POINTS}]$`);
const POINT_AND_HEADS = new RegExp(`^[${POINTS}]+[${RIGHT}]+$`);
const LINK = new RegExp(`^(?:[${BOTH}]|[${LEFT}<＜][${LINES}${SOFT_LINES}]*[${RIGHT}>＞])$`);
const HAS_BOTH = new RegExp(`[${BOTH}]`);

function roleOf(marks: string): MarkRole {
  const startsLeft = STARTS_LEFT.test(marks);
  const endsRight = ENDS_RIGHT.test(marks);
  const startsPoint = STARTS_POINT.test(marks);
  const endsPoint = ENDS_POINT.test(marks);
  if (POINT_AND_HEADS.test(marks)) return "start";
  if (HAS_BOTH.test(marks) || ((startsLeft || startsPoint) && endsRight)) return "whole";
  if (endsRight) return "head";
  if (startsLeft) return "begin";
  if (BLOCKS_ONLY.test(marks)) return "block";
  if (POINTS_ONLY.test(marks)) return "point";
  if (startsPoint && endsPoint) return "whole";
  if (startsPoint) return "begin";
  return endsPoint ? "end" : "line";
}

function roleAround(lead: string, trail: string): MarkRole {
  if (lead !== "" && trail === "") {
    const role = roleOf(lead);
    // An arrow that leads to a word goes on to it: the word stands within the bar.
    return role === "head" ? "line" : role;
  }
  const end = roleOf(trail);
  if (lead === "") return end === "head" || end === "point" ? "end" : "begin";
  return end === "head" ? (roleOf(lead) === "line" ? "head" : "whole") : roleOf(`${lead}${trail}`);
}
