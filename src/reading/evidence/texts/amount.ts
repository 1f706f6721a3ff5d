import { isCellError, type CellValue } from "../../../sheet/survey";
import { dateFormat } from "./date-format";
import { fold, tidy } from "./folding";
import { unitIn } from "./unit";

/** A cell of a budget column, as it was meant. */
export type ReadAmount =
  /** `unit` is what one of it is in yen where the cell itself says so (`500千円`), else null. */
  | { readonly status: "amount"; readonly amount: number; readonly unit: number | null }
  | { readonly status: "none" | "blank" | "unreadable" };

/** The amount a cell says, in the unit of its column; the number format may scale it or name a unit. */
export function readAmount(value: CellValue, numberFormat = "General"): ReadAmount {
  if (value === null) return { status: "blank" };
  if (typeof value === "boolean" || isCellError(value)) return { status: "unreadable" };
  if (typeof value === "number") {
    // `3/4` becomes a day, and is shown as one.
    if (!Number.isFinite(value) || dateFormat(numberFormat)) return { status: "unreadable" };
    return {
      status: "amount",
      amount: value / 1000 ** hiddenThousands(numberFormat),
      unit: unitOfFormat(numberFormat),
    };
  }
  if (tidy(value) === "") return { status: "blank" };
  // Two amounts in a cell must not run together into one, and a number in a circle counts.
  if (/[0-9０-９]\s+[0-9０-９]|[①-⑳]/.test(value)) return { status: "unreadable" };
  return readText(fold(value).replace(UNIT_AROUND, "$3$1$2"));
}

/** Whether a cell tells what something costs, be it nothing. */
export function saysCost({ status }: Pick<ReadAmount, "status">): boolean {
  return status === "amount" || status === "none";
}

/** Whether the text is one of the marks that say a project needs no budget. */
export function saysNone(folded: string): boolean {
  return NONE.test(folded);
}

/** An amount of a unit in whole thousand yen, half a thousand rounded away from zero. */
export function toThousandYen(amount: number, yenPerUnit: number): number {
  const exact = Number(((amount * yenPerUnit) / 1000).toFixed(6));
  return Math.sign(exact) * Math.round(Math.abs(exact)) || 0;
}

function readText(folded: string): ReadAmount {
  if (saysNone(folded)) return { status: "none" };
  const compound = COMPOUND.exec(folded);
  if (compound?.groups) {
    const { minus, yen: written = "" } = compound.groups;
    const yen = yenIn(written);
    return { status: "amount", amount: minus ? -yen : yen, unit: 1 };
  }
  const match = AMOUNT.exec(folded);
  if (!match?.groups) return { status: "unreadable" };
  const { open, minus, number, unit, close } = match.groups;
  if ((open === undefined) !== (close === undefined)) return { status: "unreadable" };
  const amount = digits(number);
  const isNegative = open !== undefined || minus !== undefined;
  return {
    status: "amount",
    amount: isNegative ? -amount || 0 : amount,
    unit: unit === undefined ? null : unitIn(unit),
  };
}

/** 1億2千万, 85万5千. */
function yenIn(text: string): number {
  let [whole, part] = [0, 0];
  for (const { groups } of text.matchAll(PLACES)) {
    const { number, small = "", great = "" } = groups ?? {};
    part += digits(number) * 10 ** " 十百千".indexOf(small || " ");
    if (great !== "") [whole, part] = [whole + part * (great === "万" ? 10_000 : 100_000_000), 0];
  }
  return whole + part;
}

const PLACES = /(?<number>[\d,]+)(?<small>[十百千]?)(?<great>[万億]?)/g;

function digits(text: string | undefined): number {
  return text === undefined ? 0 : Number(text.replaceAll(",", ""));
}

/** `#,##0,` shows thousands of what the cell holds. */
function hiddenThousands(numberFormat: string): number {
  if (!numberFormat.includes(",")) return 0;
  const section = (numberFormat.split(";")[0] ?? "").replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  return /[0#?](,+)(?![0,#?])/.exec(section)?.[1]?.length ?? 0;
}

function unitOfFormat(numberFormat: string): number | null {
  const literals = (numberFormat.split(";")[0] ?? "").match(/"[^"]*"|[十百千万億]*円/g);
  return literals ? unitIn(literals.join("").replaceAll('"', "")) : null;
}

/** What is in brackets before or behind a number: （千円）1,200, 1,200（千円）. */
const UNIT_AROUND = /(?:^[([]([十百千万億]*円)[)\]]|(?<=\d)[([]([十百千万億]*円)[)\]]$)(\d.*|)/;
const NONE =
  /^(?:[([<]?(?:[ー―‐‑‒–—−─━-]+|(?:該当|予算|経費|事業費|予算措置)?(?:なし|ナシ|無し))[)\]>]?|無|[0〇ゼロ]+予算(?:事業)?|非予算(?:事業)?|予算不要|[既現][定存行]の?(?:予算|経費)(?:の?範囲)?内?(?:で(?:対応|実施))?|(?:職員)?人件費のみ)$/;
const AMOUNT =
  /^(?<open>\()?(?<minus>[▲△▼▽−–-])?[¥\\]?(?<number>(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(?<unit>[十百千万億]*円)?(?<close>\))?-?$/;
const COMPOUND =
  /^(?<minus>[▲△▼▽−–-])?(?=[\d,]+(?:[万億円]|[十百千][万億]?\d))(?<yen>(?:\d[\d,]*(?:[十百千][万億]?|[万億]))*(?:\d[\d,]*)?)(?:円|(?<=[万億]))$/;
