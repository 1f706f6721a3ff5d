import { eraYearText, type Era } from "../plan/era";
import type { AnyField } from "../reading/draft";
import type { PlanContext, PlanRule, Report } from "./rule";
import { rewrite } from "./shared/replacing";
import { eraOfPlan, yearMeant, yearSpansIn, yearText } from "./shared/years";

export const contentYearDiffers: PlanRule = {
  id: "content-year-differs",
  about: "plan",
  severity: "warning",
  *check(context) {
    if (context.plan.fiscalYear === null) return;
    const era = eraOfPlan(context);
    for (const { project, draft } of context.rows()) {
      const { content, initiative, challenges } = draft.fields;
      for (const field of [content, initiative, challenges]) {
        const report = field && judge(context, era, field, MARKERS);
        if (report) yield { ...report, project: project.id };
      }
    }
    for (const { columns } of context.draft.tables) {
      for (const { field, heading } of columns) {
        const isText = field === "content" || field === "initiative";
        const report = isText ? judge(context, era, heading, HEADING) : null;
        if (report) yield report;
      }
    }
  },
};

/** Where a cell has markers of several years and one is the plan's, the others look back on purpose. */
function judge(
  context: PlanContext,
  era: Era | null,
  field: AnyField,
  pattern: RegExp
): Report | null {
  const { fiscalYear, fiscalYearText } = context.plan;
  if (fiscalYear === null || !field.text.includes("年度")) return null;
  const markers = Array.from(field.text.matchAll(pattern), ([written]) => {
    const year = yearSpansIn(written)[0]?.from;
    const means = year
      ? [era, ...(year.era === null ? (["令和", "平成"] as const) : [])].map((each) =>
          yearMeant(year, each)
        )
      : [];
    return {
      written,
      isOurs: means.includes(fiscalYear),
      isYear: means.some((mean) => mean !== null),
    };
  });
  const wrong = markers.find(({ isYear, isOurs }) => isYear && !isOurs);
  if (!wrong || markers.some(({ isOurs }) => isOurs)) return null;
  const number =
    fiscalYearText === null
      ? null
      : yearSpansIn(`${fiscalYearText}度`.replace(/度度$/, "度"))[0]?.from;
  const year = yearText(context.plan);
  const corrected = number
    ? wrong.written.replace(YEAR, (found, named: string | undefined) =>
        asWide(
          found,
          named === undefined || number.era === null
            ? `${number.number}年度`
            : named === "R" && number.era === "令和"
              ? `R${number.number}年度`
              : eraYearText({ era: number.era, year: number.number })
        )
      )
    : null;
  return {
    cell: field.cell,
    message: { id: "content-year-differs", values: { text: wrong.written, year, fiscalYear } },
    fixes:
      corrected === null
        ? []
        : rewrite(context.survey, field, (text) => text.replaceAll(wrong.written, corrected)),
  };
}

/** A text with digits as wide as those of another. */
function asWide(other: string, text: string): string {
  return /[０-９]/.test(other)
    ? text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    : text;
}

const YEAR = /(明治|大正|昭和|平成|令和|[MTSHR])?[　 ]*(?:[0-9０-９]{1,4}|元)[　 ]*年度/u;
const OF_THE_YEAR = `[^\\[\\]【】［］〔〕()（）\\n]{0,6}年度[のに]?(?:取り?組み?|事業内容|実施内容|事業計画|計画|内容|予定)`;
const MARKERS = new RegExp(
  `[\\[【［〔(（<＜]${OF_THE_YEAR}[^\\[\\]【】［］〔〕()（）\\n]{0,6}[\\]】］〕)）>＞]`,
  "gu"
);
const HEADING = new RegExp(OF_THE_YEAR, "gu");
