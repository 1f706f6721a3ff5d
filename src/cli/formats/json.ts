import { refText } from "../../sheet/address";
import { ruleSentence } from "../../text/rules";
import type { Checked } from "./format";

/** Findings as other programs rely on them: `{"findings":[{"rule","severity","plan","project","cell","message"}…]}`. */
export function jsonText({ findings, language }: Checked): string {
  const printed = findings.map((finding) => ({
    rule: finding.rule,
    severity: finding.severity,
    plan: finding.plan?.name ?? null,
    project: finding.project,
    cell: finding.cell && refText(finding.cell),
    message: ruleSentence(finding.message, language),
  }));
  return `${JSON.stringify({ findings: printed }, null, 1)}\n`;
}
