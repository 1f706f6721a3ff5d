import type { PlanReading } from "../../reading/reading";
import type { Finding } from "../../rules/rule";
import type { Language } from "../../text/language";

/** How `check` can print what it found. */
export const FORMATS = ["text", "json", "sarif", "csv"] as const;
export type Format = (typeof FORMATS)[number];

/** What was checked and what was found. */
export interface Checked {
  /** The workbook's path as it was called. */
  readonly file: string;
  readonly plans: readonly PlanReading[];
  readonly findings: readonly Finding[];
  readonly language: Language;
}
