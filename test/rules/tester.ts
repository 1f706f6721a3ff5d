import { runRules } from "../../src/rules/run";
import type { Finding, Fix, GeneratedState, Rule } from "../../src/rules/rule";
import { DEFAULT_SETTINGS, type Settings, type Severity } from "../../src/settings/settings";
import { cellName, refText } from "../../src/sheet/address";
import { ruleSentence } from "../../src/text/rules";
import { planWith } from "../support/plan";
import type { PlanSpec } from "../support/plan-spec";

export interface Case extends PlanSpec {
  /** What the case shows. */
  readonly shows: string;
  readonly settings?: Partial<Settings>;
  readonly generated?: readonly GeneratedState[];
}

export interface InvalidCase extends Case {
  readonly findings: readonly Expected[];
}

export interface Expected {
  /** `B6` on 業務計画, `ねらい!A2` elsewhere, null where no cell is to blame. */
  readonly cell: string | null;
  /** The Japanese sentence, or what it must contain. */
  readonly message: string | RegExp;
  /** The rule's own where none is named. */
  readonly severity?: Severity;
  readonly cells?: readonly string[];
  /** Cell edits as `cell: before → after`, or the kind of another fix; not looked at where absent. */
  readonly fixes?: readonly string[];
}

/** Runs one rule over plans that it must pass and plans that it must fault, and over nothing else. */
export function testRule(
  rule: Rule,
  cases: { readonly valid: readonly Case[]; readonly invalid: readonly InvalidCase[] }
): void {
  describe(rule.id, () => {
    it.each(cases.valid.map((valid) => [valid.shows, valid] as const))("passes %s", (_, valid) => {
      expect(judge(rule, valid).map(sentence)).toEqual([]);
    });

    it.each(cases.invalid.map((invalid) => [invalid.shows, invalid] as const))(
      "faults %s",
      (_, { findings, ...invalid }) => {
        const found = judge(rule, invalid);
        expect(found.map(sentence)).toEqual(
          findings.map(({ message }) =>
            typeof message === "string" ? message : (expect.stringMatching(message) as unknown)
          )
        );
        expect(found.map(summary)).toEqual(
          findings.map(
            ({ cell, severity = rule.severity, cells, fixes }) =>
              expect.objectContaining({
                cell,
                severity,
                ...(cells ? { cells } : {}),
                ...(fixes ? { fixes } : {}),
              }) as unknown
          )
        );
      }
    );
  });
}

function judge(rule: Rule, { settings, generated, ...spec }: Case): readonly Finding[] {
  const { survey, ...plan } = planWith(spec);
  const book = { plans: [plan], survey, generated: generated ?? [] };
  return runRules(book, { ...DEFAULT_SETTINGS, ...settings }, [rule]);
}

function sentence(finding: Finding): string {
  const english = ruleSentence(finding.message, "en");
  expect(english).not.toBe("");
  // What a cell says is quoted; the sentence's own words and signs are English.
  expect(english.replace(/"[^"]*"/g, "")).not.toMatch(/\d[年月日]|[（）「」、～]/);
  return ruleSentence(finding.message, "ja");
}

function summary({ cell, cells, severity, fixes }: Finding) {
  return {
    cell: cell && place(cell),
    severity,
    cells: cells.map(place),
    fixes: fixes.flatMap(fixText),
  };
}

function place(cell: Parameters<typeof refText>[0]): string {
  return cell.sheet === "業務計画" ? cellName(cell) : refText(cell);
}

function fixText(fix: Fix): readonly string[] {
  if (fix.kind !== "edit") return [fix.kind];
  return fix.edits.map(
    ({ cell, before, after, numberFormat }) =>
      `${place(cell)}: ${before} → ${after}${numberFormat === undefined ? "" : ` (${numberFormat})`}`
  );
}
