import type { AcceptedFinding, Settings } from "../settings/settings";
import type { CellRef } from "../sheet/address";
import { valueAt, valueText, type SheetSurvey, type WorkbookSurvey } from "../sheet/survey";
import { ruleSentence } from "../text/rules";
import { rules as allRules } from "./registry";
import type { Finding, JudgedBook, JudgedPlan, PlanContext, Report, Rule } from "./rule";
import { fundedAmong } from "./shared/amounts";
import { pairRows } from "./shared/rows";
import { everyText } from "./shared/written";
import { yearTextsIn } from "./shared/years";

/**
 * Judges a workbook: what the rules report under these settings, in the order of plan, tab and cell.
 * What concerns the whole book comes first, and within a plan what no cell is to blame for.
 */
export function runRules(
  book: JudgedBook,
  settings: Settings,
  rules: readonly Rule[] = allRules
): readonly Finding[] {
  const sheets = new Map(book.survey.sheets.map((sheet) => [sheet.name, sheet]));
  const accepted = acceptances(settings.accepted);
  const findings: Finding[] = [];
  const take = (rule: Rule, plan: Finding["plan"], reports: Iterable<Report>): void => {
    const decided = settings.severities.get(rule.id);
    if (decided === "off") return;
    for (const report of reports) {
      const severity = decided ?? report.severity ?? rule.severity;
      const finding: Finding = {
        rule: rule.id,
        severity,
        category: rule.category,
        plan,
        project: report.project ?? null,
        cell: report.cell,
        cells: report.cells ?? [],
        message: report.message,
        text: acceptanceText(report, sheets),
        fixes: report.fixes ?? [],
      };
      const isAccepted = accepted.size > 0 && accepted.has(acceptanceKey(finding));
      if (!isAccepted) findings.push(finding);
    }
  };
  for (const rule of rules) {
    if (rule.about === "book") take(rule, null, rule.check(book));
  }
  book.plans.forEach((judged, index) => {
    const context = contextOf(judged, book.survey, settings);
    for (const rule of rules) {
      if (rule.about === "plan") take(rule, { index, name: judged.name }, rule.check(context));
    }
  });
  const tabs = new Map(book.survey.sheetNames.map((name, index) => [name, index]));
  return findings.sort((a, b) => byPlace(a, b, tabs));
}

function contextOf(judged: JudgedPlan, survey: WorkbookSurvey, settings: Settings): PlanContext {
  const { plan, draft, name } = judged;
  const rows = once(() => pairRows(judged));
  const funded = once(() => fundedAmong(rows()));
  const texts = once(() => everyText(judged, survey));
  const yearTexts = once(() => yearTextsIn(texts()));
  return { plan, draft, name, settings, survey, rows, funded, texts, yearTexts };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** What is kept when a person accepts a finding; it comes back when its text changes. */
export function acceptanceOf(finding: Finding, reason: string): AcceptedFinding {
  return { rule: finding.rule, cell: finding.cell, text: finding.text, reason };
}

function byPlace(a: Finding, b: Finding, tabs: ReadonlyMap<string, number>): number {
  const tab = (cell: CellRef | null): number => (cell ? (tabs.get(cell.sheet) ?? tabs.size) : -1);
  return (
    (a.plan?.index ?? -1) - (b.plan?.index ?? -1) ||
    tab(a.cell) - tab(b.cell) ||
    (a.cell?.row ?? 0) - (b.cell?.row ?? 0) ||
    (a.cell?.column ?? 0) - (b.cell?.column ?? 0)
  );
}

function acceptances(accepted: readonly AcceptedFinding[]): ReadonlySet<string> {
  return new Set(accepted.map(acceptanceKey));
}

function acceptanceKey({
  rule,
  cell,
  text,
}: Pick<Finding, "rule" | "cell" | "text"> | AcceptedFinding): string {
  const place = cell && [cell.sheet, cell.row, cell.column];
  // The settings sheet keeps no blanks around a text, and lines as Excel breaks them.
  return JSON.stringify([rule, place, text.replace(/\r\n?/g, "\n").trim()]);
}

function acceptanceText(report: Report, sheets: ReadonlyMap<string, SheetSurvey>): string {
  const { cell, message } = report;
  if (!cell) return ruleSentence(message, "ja");
  const sheet = sheets.get(cell.sheet);
  return sheet ? valueText(valueAt(sheet.values, cell.row, cell.column)) : "";
}
