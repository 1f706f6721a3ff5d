import { keyOf } from "../../plan/project-key";
import type { PlanReading } from "../../reading/reading";
import type { Finding } from "../../rules/rule";
import { cellName } from "../../sheet/address";
import { cliText } from "../../text/cli";
import type { Language } from "../../text/language";
import { ruleSentence, ruleTitles, severityNames } from "../../text/rules";
import type { Checked } from "./format";

/**
 * Findings as a table that Excel opens by a double click: UTF-8 with its mark (without it Excel takes the text
 * for Shift_JIS), CRLF, everything in quotes, and no cell that would be computed as a formula.
 */
export function csvText({ plans, findings, language }: Checked): string {
  const rows = [
    cliText[language].csvHeadings,
    ...findings.map((finding) => rowOf(finding, plans, language)),
  ];
  return BYTE_ORDER_MARK + rows.map((cells) => `${cells.map(quoted).join(",")}\r\n`).join("");
}

const BYTE_ORDER_MARK = "\ufeff";

function rowOf(
  finding: Finding,
  plans: readonly PlanReading[],
  language: Language
): readonly string[] {
  const { severity, rule, plan, cell, message } = finding;
  return [
    severityNames[language][severity],
    rule,
    ruleTitles[rule][language],
    plan?.name ?? "",
    projectText(finding, plans),
    cell?.sheet ?? "",
    cell ? cellName(cell) : "",
    ruleSentence(message, language),
  ];
}

/** Key and name: Excel would take a bare `1-2` for the second of January. */
function projectText({ project, plan }: Finding, plans: readonly PlanReading[]): string {
  if (project === null) return "";
  const reading = plans.find(({ name }) => name === plan?.name);
  const name = reading?.plan.projects.find(({ id }) => id === project)?.name ?? "";
  return `${keyOf(project)} ${name}`.trim();
}

function quoted(text: string): string {
  return `"${harmless(text).replaceAll('"', '""')}"`;
}

/** Quotes don't keep Excel from computing what looks like a formula, be it in full width; an apostrophe does. */
function harmless(text: string): string {
  if (/^-\d+(?:\.\d+)?$/.test(text)) return text;
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}
