import type { Finding } from "../../rules/rule";
import { SEVERITIES, type Severity } from "../../settings/settings";
import { refText } from "../../sheet/address";
import { textWidth } from "../../sheet/text-width";
import { cliText, type PlanSummary } from "../../text/cli";
import type { Language } from "../../text/language";
import { ruleSentence, severityNames } from "../../text/rules";
import { painted, type Colour, type Terminal } from "../terminal";
import { padded } from "./padded";

/** Prints what a plan is, labels and values in two columns. */
export function printSummary(terminal: Terminal, summary: PlanSummary, language: Language): void {
  const lines = cliText[language].summary(summary);
  const width = Math.max(...lines.map(([label]) => textWidth(label)));
  for (const [label, value] of lines) {
    terminal.out(`${painted(terminal, "dim", padded(label, width))}  ${value}`);
  }
}

/**
 * Prints findings by severity, the gravest first, in columns of cell, rule and sentence.
 * @param isAllRead whether everything could be read, so that a plan without findings may be praised
 */
export function printFindings(
  terminal: Terminal,
  findings: readonly Finding[],
  isAllRead: boolean,
  language: Language
): void {
  const text = cliText[language];
  if (!findings.length) {
    terminal.out(isAllRead ? text.noFindings : text.noFindingsYet);
    return;
  }
  const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity);
  const cells = Math.max(...findings.map((finding) => textWidth(placeOf(finding))));
  const rules = Math.max(...findings.map(({ rule }) => textWidth(rule)));
  for (const severity of SEVERITIES) {
    const group = of(severity);
    if (!group.length) continue;
    const heading = `${severityNames[language][severity]} ${String(group.length)}`;
    terminal.out(painted(terminal, COLOURS[severity], heading));
    for (const finding of group) {
      const place = padded(placeOf(finding), cells);
      const rule = painted(terminal, "dim", padded(finding.rule, rules));
      terminal.out(`  ${place}  ${rule}  ${ruleSentence(finding.message, language)}`);
    }
  }
  const [errors, warnings, infos] = SEVERITIES.map((severity) => of(severity).length);
  terminal.out("");
  terminal.out(text.counts(errors ?? 0, warnings ?? 0, infos ?? 0));
}

function placeOf(finding: Finding): string {
  return finding.cell ? refText(finding.cell) : (finding.plan?.name ?? "-");
}

const COLOURS: Readonly<Record<Severity, Colour>> = {
  error: "red",
  warning: "yellow",
  info: "blue",
};
