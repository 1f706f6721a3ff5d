import type { Area } from "../../../sheet/address";
import { numbersFrom } from "../../../sheet/numbers";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import type { SheetWords } from "../../evidence/sheets/sheet-words";
import { SURE } from "../../evidence/texts/heading-weights";
import { isTimeHeading } from "../../evidence/texts/time-heading";
import type { FormField } from "./form-field";
import { isOfPlan, labelsBeside, purposesIn } from "./is-form";

/**
 * Whether a form that says little is a plan's where nothing else in its workbook is: under a plan's title 事業名,
 * whatever else is known, and months stand in three rows.
 */
export function saysEnough(
  view: SheetView,
  words: SheetWords,
  fields: readonly FormField[],
  bottom: number
): boolean {
  const place = { top: Math.min(...fields.map(({ row }) => row)), bottom };
  const isNamed = fields.some(
    ({ field, weight, value }) => field === "name" && weight >= SURE && value.text !== ""
  );
  const rows = new Set([
    ...[...fields, ...labelsBeside(words, place)].map(({ row }) => row),
    ...purposesIn(view, words, place),
    ...timesIn(view, words, place),
  ]);
  return isNamed && rows.size >= FEW && isOfPlan(view, words, place);
}

/** The rows that say when something is done: 実施期間 and its value, or months. */
function timesIn(
  view: SheetView,
  words: SheetWords,
  { top, bottom }: Pick<Area, "top" | "bottom">
): readonly number[] {
  return numbersFrom(top, bottom).filter((row) => {
    const texts = words.columnsOf(row).map((column) => view.folded(row, column));
    const isTold = texts.length > 1 && WHEN.test(texts[0] ?? "");
    return isTold || texts.filter(isTimeHeading).length >= HALF_YEAR;
  });
}

const WHEN = /^(?:事業|実施|契約|計画)?(?:期[間日限]|時期)$/;
const FEW = 3;
const HALF_YEAR = 6;
