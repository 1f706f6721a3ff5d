import type { Area } from "../../../sheet/address";
import type { Field } from "../../draft";
import { isOtherYears } from "../texts/heading-preference";
import { known, meaningsOf } from "../texts/headings";
import { unitNoted } from "../texts/unit";
import { yearsIn } from "../texts/years";

/** A cell of a band's headings. */
export interface HeadingCell {
  readonly area: Area;
  readonly field: Field;
}

/**
 * Two headings of one width, both known and different, are a column's two fields, not a group and its part. No part of
 * 事業名 is 目的 or 担当課. 事業 over 主体 are one heading.
 */
export function standsAlone(cell: HeadingCell, below: readonly HeadingCell[]): boolean {
  const meanings = meaningsOf(cell.field.text);
  const [own] = meanings;
  if (!own) return false;
  return below.every((other) => {
    if (other.area.left !== cell.area.left || other.area.right !== cell.area.right) return false;
    const { text } = other.field;
    const under = known(meaningsOf(text));
    const both = known(meaningsOf(cell.field.text + text));
    if (both?.weight === 1 && both.field === under?.field) return false;
    if (!known(meanings) && (!under || both)) return false;
    // So are 予算額 and うち一般財源, which is part of it.
    if (own.field === "budget" && (areOfTwoYears(cell.field.text, text) || /うち|財源/.test(text)))
      return true;
    if (under) return under.field !== own.field;
    return own.field === "name" && !/^[(（]|^.$/.test(text);
  });
}

/**
 * Whether one heading is written in two cells. 取組 over 課題 are no 取組課題: what says enough alone is no part of it, as
 * 事業 is of 事業主体; nor is what nobody knows that of 今後の課題.
 */
export function areParts(upper: string, lower: string): boolean {
  const [[own], under] = [meaningsOf(upper), known(meaningsOf(lower))];
  const both = known(meaningsOf(upper + lower));
  const isWhole = own ? own.field !== "name" || own.weight > WEAK : under?.weight === 1;
  const least = (under?.weight ?? 0) + (own ? 0 : ANY);
  return both !== null && !isWhole && both.weight >= least;
}

/** What nobody knows must add something to what stands under it. */
const ANY = 0.01;
/** What 事業 says at most. */
const WEAK = 0.75;

/** 区分 and 目標 under 成果指標 are the indicator's, not the project's. */
export const FOREIGN = /指標|成果|評価|実績|財源|決算|職員|人員|コスト|契約/;

/** Whether two headings each tell of a year of its own: 本年度予算 and 前年度予算, R7予算額 and R6予算額. */
function areOfTwoYears(one: string, other: string): boolean {
  const [[first], [second]] = [yearsIn(one), yearsIn(other)];
  return first && second
    ? first.fiscalYear !== second.fiscalYear
    : isOtherYears(one) !== isOtherYears(other);
}

/** Whether a heading is the unit of the one over it: `（千円）`, not `予算（単位：千円）`. */
export function isUnit(text: string): boolean {
  return unitNoted(text) !== null && meaningsOf(text).length === 0;
}
