import type { Settings } from "../settings/settings";
import type { CellRef } from "../sheet/address";
import { once } from "../sheet/once";
import {
  isCellError,
  sheetsByName,
  valueAt,
  valueText,
  type SheetSurvey,
  type WorkbookSurvey,
} from "../sheet/survey";
import { formulaError } from "./formula-error";
import { withoutAccepted } from "./shared/acceptances";
import { rules as allRules } from "./registry";
import type { Finding, JudgedBook, JudgedPlan, PlanContext, Report, Rule } from "./rule";
import { fundedAmong } from "./shared/amounts";
import { sectionsAmong } from "./shared/renumbering";
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
  const sheets = sheetsByName(book.survey);
  const findings: Finding[] = [];
  const areErrorsTold = settings.severities.get(formulaError.id) !== "off";
  const isToldOnce = (rule: Rule, { project, cell }: Report): boolean =>
    areErrorsTold && Boolean(project) && rule.id !== formulaError.id && isError(cell, sheets);
  const take = (rule: Rule, plan: Finding["plan"], reports: Iterable<Report>): void => {
    const decided = settings.severities.get(rule.id);
    if (decided === "off") return;
    for (const report of reports) {
      if (isToldOnce(rule, report)) continue;
      const severity = decided ?? report.severity ?? rule.severity;
      findings.push({
        rule: rule.id,
        severity,
        plan,
        project: report.project ?? null,
        cell: report.cell,
        cells: report.cells ?? [],
        message: report.message,
        text: acceptanceText(report, plan, sheets),
        fixes: report.fixes ?? [],
      });
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
  const open = withoutAccepted(findings, settings.accepted);
  return [...open].sort((a, b) => byPlace(a, b, tabs));
}

function contextOf(judged: JudgedPlan, survey: WorkbookSurvey, settings: Settings): PlanContext {
  const { plan, draft, name } = judged;
  const rows = once(() => pairRows(judged));
  const funded = once(() => fundedAmong(rows()));
  const numbered = once(() => sectionsAmong(rows()));
  const texts = once(() => everyText(judged, survey));
  const yearTexts = once(() => yearTextsIn(texts()));
  return { plan, draft, name, settings, survey, rows, funded, numbered, texts, yearTexts };
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

/** Whether a cell holds an error of a formula, of which all that is to be said is said once. */
function isError(cell: CellRef | null, sheets: ReadonlyMap<string, SheetSurvey>): boolean {
  const values = cell && sheets.get(cell.sheet)?.values;
  return Boolean(values && isCellError(valueAt(values, cell.row, cell.column)));
}

/** What an acceptance is known by: what the cell says, or whose the finding is where no cell is to blame. */
function acceptanceText(
  { cell, message }: Report,
  plan: Finding["plan"],
  sheets: ReadonlyMap<string, SheetSurvey>
): string {
  if (!cell) return [plan?.name ?? [], Object.values(message.values ?? {})].flat().join("、");
  const sheet = sheets.get(cell.sheet);
  return sheet ? valueText(valueAt(sheet.values, cell.row, cell.column)) : "";
}
