import { carryNotes } from "../drawing/findings/carry-notes";
import { drawFindings, type FindingLine } from "../drawing/findings/findings-sheet";
import { sheetKey, sheetName } from "../drawing/sheet-names";
import { keyOf } from "../plan/project-key";
import type { PlanReading } from "../reading/reading";
import type { Finding } from "../rules/rule";
import { ofSeverity, SEVERITIES } from "../settings/settings";
import { refText } from "../sheet/address";
import { findingsText } from "../text/findings";
import { ruleSentence, ruleTitles, severityNames } from "../text/rules";
import type { Book } from "./open-book";
import type { Sketch } from "./regenerate";

/** Whether the workbook has a sheet 検証結果 of ours, which is then drawn again with the others. */
export function hasFindingsSheet({ survey }: Book): boolean {
  return survey.generated.some(({ key }) => key === KEY);
}

/**
 * The sheet 検証結果, in Japanese like all sheets of ours, the gravest findings first. What is found about sheets
 * that are drawn anew along with it isn't listed. What people wrote beside a finding stays beside it.
 */
export function findingsSketch(
  { survey: { generated, sheetNames } }: Book,
  plans: readonly PlanReading[],
  findings: readonly Finding[]
): Sketch {
  const listed = findings.filter(({ rule }) => !ABOUT_OURS.has(rule));
  const ours = new Set(generated.map(({ sheet }) => sheet));
  const others = sheetNames.filter((sheet) => !ours.has(sheet));
  const present = generated.find(({ key }) => key === KEY);
  const name = present?.sheet ?? sheetName("findings", null, others);
  const [first, ...more] = plans;
  const owner =
    first && more.length === 0 ? [first.plan.fiscalYearText, first.plan.department] : [];
  const content = {
    owner: owner.filter((text) => text !== null),
    counts: findingsText.counts(
      SEVERITIES.map((severity) => [
        severityNames.ja[severity],
        ofSeverity(listed, severity).length,
      ])
    ),
    none: findingsText.none,
    hasPlans: more.length > 0,
  };
  const found = SEVERITIES.flatMap((severity) =>
    ofSeverity(listed, severity).map((each) => lineOf(each, plans))
  );
  return {
    key: KEY,
    draw: (now) => {
      const { lines, isKept } = carryNotes(found, now.values);
      return { drawing: drawFindings({ ...content, lines }, { key: KEY, name }), isKept };
    },
  };
}

function lineOf(finding: Finding, plans: readonly PlanReading[]): FindingLine {
  const { severity, cell, project, message, rule } = finding;
  const owner = finding.plan && plans[finding.plan.index];
  const named = owner?.plan.projects.find(({ id }) => id === project);
  return {
    gravity: severity,
    severity: severityNames.ja[severity],
    cell: cell && refText(cell),
    plan: plans.length > 1 ? (finding.plan?.name ?? "") : "",
    project: [project && keyOf(project), named?.name].filter((text) => text).join(" "),
    sentence: ruleSentence(message, "ja"),
    rule: ruleTitles[rule].ja,
    note: null,
  };
}

const KEY = sheetKey("findings", null);
const ABOUT_OURS: ReadonlySet<string> = new Set(["generated-edited", "generated-stale"]);
