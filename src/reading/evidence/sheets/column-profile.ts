import type { Field, ProjectField } from "../../draft";
import type { HeadingLeaf } from "./heading-bands";
import { fold } from "../texts/folding";
import { dateFormat } from "../texts/date-format";
import { labelOf } from "../texts/labels";
import { saysPhase } from "../texts/row-marks";
import { topOfRecord } from "./echoed-headings";
import { codeIn, codeWords } from "./code-words";
import type { SheetView } from "./sheet-view";
import { readKeyField, readNumbers, splitKey } from "../texts/key";
import { isMoney } from "../texts/amount-aside";
import { choiceIn, isDirection, isNature, isOperator } from "../texts/choice";

/** What stands under a heading, as shares (0 to 1) of the cells that hold something. */
export interface ColumnProfile {
  /** Cells looked at that hold something. */
  readonly cells: number;
  /** The first row that holds something. */
  readonly top: number;
  readonly keys: number;
  /** Keys that are the one before plus one, or the first that is 1. */
  readonly counting: number;
  /** The least and the greatest number among the keys; 0 where there is none. */
  readonly least: number;
  readonly greatest: number;
  readonly amounts: number;
  /** Amounts with their unit: 1,200千円. */
  readonly yen: number;
  readonly numbers: number;
  readonly dates: number;
  readonly text: number;
  /** Texts with a number before them, which may as well be what counts: `（1）周知`. */
  readonly numbered: number;
  /** Texts that tell a plan's lane from what came of it: 計画, 実績. */
  readonly planned: number;
  /** Texts that say what becomes of a project: 新規, 継続, 拡充. */
  readonly directions: number;
  /** Texts that say of what nature a project is: 政策的事業, 経常. */
  readonly natures: number;
  /** Texts that say how or by whom a project is carried out: 直営, 委託, 指定管理, 市, 民間. */
  readonly operators: number;
  /** Signs (`◎`, `△`) that only a legend tells the meaning of. */
  readonly signs: number;
  /** Lists of choices, one of them marked. */
  readonly choices: number;
  /** Sentences, which name nothing. */
  readonly sentences: number;
  /** Those, and what says as a verb what is done: 配布先を増やす. */
  readonly told: number;
  /** Texts that end as names of projects do: 移住相談事業, 橋りょう補修工事. */
  readonly projects: number;
  readonly distinct: number;
  /** How many texts there are but for the numbers in them: one of 施策1 and 施策2. */
  readonly wordings: number;
  readonly meanLength: number;
}

/**
 * Looks at the first cells under a heading; a stacked column's own level is told by its place in the records.
 * @param except rows that hold nothing of their columns'
 */
export function profileColumn(
  view: SheetView,
  leaf: HeadingLeaf,
  from: number,
  to: number,
  except: ReadonlySet<number> = new Set()
): ColumnProfile {
  const all: Field[] = [];
  const own: Field[] = [];
  for (let row = from; row <= to && row < from + ROWS && all.length < CELLS; row++) {
    if (except.has(row) || view.isBlank(row, leaf.left) || !isOwnRow(leaf, row)) continue;
    const field = view.field(row, leaf.left);
    // What is noted below the table stands in its first column.
    if (labelOf(field.text)?.kind === "note") continue;
    all.push(field);
    const isAlone =
      leaf.level === 0 && leaf.left === view.used.left && view.columnsOf(row).length === 1;
    if (!isAlone && view.extent(row, leaf.left).right <= leaf.right) own.push(field);
  }
  // What reaches over the next columns, or stands first and alone in its row, heads a group of rows, or sums them up.
  const fields = own.length > 0 ? own : all;
  const keys = fields.flatMap((field) => (field.text.length <= 12 && readKeyField(field)) || []);
  const numbers = keys.flatMap(({ number }) => number ?? []);
  const counting = numbers.filter((number, at) => number === (numbers[at - 1] ?? 0) + 1);
  const kinds = fields.map(kindOf);
  const share = (count: number): number => count && count / fields.length;
  const shareOf = <Each>(all: readonly Each[], test: (each: Each, at: number) => unknown): number =>
    share(all.filter(test).length);
  const texts = fields.map(({ text }) => text);
  const folded = texts.map(fold);
  // `◎` under 区分 is what the sheet says of it.
  const isCoded = leaf.meanings[0]?.field === "nature" && texts.some((text) => SIGN.test(text));
  const words = isCoded ? codeWords(view, isDirection) : null;
  const wordOf = (text: string): string | undefined => words?.get(codeIn(text));
  const chosen = texts.map((text) => wordOf(text) ?? (choiceIn(text) || text));
  return {
    cells: fields.length,
    top: fields[0]?.cell.row ?? 0,
    keys: share(keys.length),
    counting: share(counting.length),
    least: numbers.length === 0 ? 0 : Math.min(...numbers),
    greatest: Math.max(0, ...numbers),
    amounts: shareOf(fields, isMoney),
    yen: shareOf(texts, (text) => text.endsWith("円")),
    numbers: shareOf(kinds, (kind) => kind === "number"),
    dates: shareOf(kinds, (kind) => kind === "date"),
    text: shareOf(kinds, (kind) => kind === "text"),
    numbered: shareOf(fields, (field, at) => kinds[at] === null && isNumbered(field)),
    planned: shareOf(texts, saysPhase),
    directions: shareOf(
      chosen,
      (text) => text.length <= 8 && (isDirection(text) || MARKED.test(text))
    ),
    natures: shareOf(chosen, isNature),
    operators: shareOf(chosen, isOperator),
    signs: shareOf(texts, (text) => SIGN.test(text) && !wordOf(text)),
    choices: shareOf(texts, choiceIn),
    sentences: shareOf(folded, (text) => text.endsWith("。")),
    told: shareOf(folded, (text) => /。$|[をに].*[うくぐすつぶむる]$/.test(text)),
    projects: shareOf(folded, (text) => PROJECT.test(text)),
    distinct: share(new Set(folded).size),
    wordings: new Set(folded.map((text) => text.replace(/\d+/, ""))).size,
    meanLength: share(texts.join("").length),
  };
}

/** Whether a row may hold a value of the heading: any row, but where records tell its own. */
function isOwnRow({ place, level }: HeadingLeaf, row: number): boolean {
  if (!place) return true;
  const within = row - (topOfRecord(place, row) ?? row);
  return within >= level && within < place.end;
}

type Kind = "number" | "date" | "text" | null;

function kindOf({ value, text, numberFormat }: Field): Kind {
  if (typeof value === "number") return dateFormat(numberFormat) ? "date" : "number";
  if (DATE_TEXT.test(text.normalize("NFKC"))) return "date";
  const isText = readNumbers(text).length === 0 || COUNTED.test(text.normalize("NFKC"));
  return typeof value === "string" && isText ? "text" : null;
}

function isNumbered({ text }: Field): boolean {
  return splitKey(text).key !== null;
}

/** How well what stands under a heading fits a field, 0 to 1; a half where nothing stands there. */
export function fitOf(field: ProjectField, profile: ColumnProfile): number {
  if (profile.cells === 0) return 0.5;
  switch (field) {
    case "priority": {
      // A, A and B grade; they count as little as they tell rows apart.
      const apart = profile.greatest === 0 ? profile.distinct ** 2 : 1;
      return profile.keys * apart * (0.4 + 0.4 * profile.distinct + 0.2 * profile.counting);
    }
    case "name":
      return (
        (profile.text + profile.numbered) *
        between(profile.meanLength, 2, 60) *
        (0.5 + 0.5 * profile.distinct)
      );
    case "budget":
      return profile.amounts * (1 - profile.dates);
    case "aim":
      return Math.max(profile.keys, profile.numbers, profile.text * 0.9);
    case "direction":
    case "operator":
    case "nature":
      return (
        ((profile.text + (1 - profile.numbers - profile.dates)) / 2) *
        Math.max(profile.choices, between(profile.meanLength, 1, 16))
      );
    case "content":
    case "initiative":
    case "challenges":
      return (1 - profile.numbers - profile.dates) * between(profile.meanLength, 4, Infinity);
    case "start":
    case "end":
      return Math.max(profile.dates, profile.numbers > 0.8 ? 0.6 : 0);
  }
}

/** Numbers of four digits, or far above the count of rows without counting on: codes of a register, no ranks. */
export function holdsCodes({ cells, counting, least, greatest }: ColumnProfile): boolean {
  if (least >= 1000 || (least >= 100 && counting < 0.8)) return true;
  return counting < 0.3 && greatest > 3 * cells + 20;
}

function between(value: number, low: number, high: number): number {
  if (value < low) return value / low;
  return value > high ? high / value : 1;
}

/** 新 and 拡 say of a list's projects what 新規 and 拡充 would. */
const MARKED = /^[新拡充継縮廃]$/;
const SIGN = /^[■□●○◯〇◎◆◇▲△▼▽★☆✓✔レ※]+$/;
const PROJECT = /(?:事業費?|工事)(?:[(【][^()]*.)?$/;
const ROWS = 400;
const CELLS = 120;
/** `3種目で移行`: how many, and no number of anything; `1-2 史跡整備` has its key before it. */
const COUNTED = /^\s*(?:\d+|\d+[.-]\d+\s+(?=..))[\p{sc=Han}ぁ-ヶ%a-z]/u;
const DATE_TEXT =
  /^(?!\d-\d+-\d+\s+\D)(?:[RHS]|令和|平成)?\s*\d{1,4}\s*[./年-]\s*\d{1,2}(?:[./月~-]|$)|^(?:\d{1,2}~)?\d{1,2}月|^(?:令和|平成|昭和|[RHS])(?:\d{1,2}|元)(?:年度?)?$/;
