import { budgetMissing } from "../../src/rules/budget-missing";
import { formulaError } from "../../src/rules/formula-error";
import type { Finding, PlanRule, Rule } from "../../src/rules/rule";
import { runRules } from "../../src/rules/run";
import { DEFAULT_SETTINGS, type AcceptedFinding, type Settings } from "../../src/settings/settings";
import { refText } from "../../src/sheet/address";
import { planWith } from "../support/plan";
import type { PlanSpec } from "../support/plan-spec";

const FAULTY: PlanSpec = {
  aims: [
    [1, "安全"],
    [2, "安心"],
  ],
  projects: [
    { priority: 1, name: "防災訓練", aim: 1, budget: "" },
    { priority: 1, name: "防災訓練", aim: 1, budget: 10 },
  ],
  lanes: [{ project: null, item: "会議", activities: [["第1回", "2019-04"]] }],
};

function judge(
  specs: readonly PlanSpec[],
  settings: Partial<Settings> = {},
  rules?: readonly Rule[]
) {
  const plans = specs.map((spec) => planWith(spec));
  const [first] = plans;
  if (!first) throw new Error("a plan is needed");
  const book = { plans, survey: first.survey, generated: [] };
  return runRules(book, { ...DEFAULT_SETTINGS, ...settings }, rules);
}

const shown = (findings: ReturnType<typeof judge>): readonly string[] =>
  findings.map(
    ({ plan, cell, rule }) => `${plan?.name ?? "-"} ${cell ? refText(cell) : "-"} ${rule}`
  );

describe("judging a workbook", () => {
  it("orders findings by plan, tab and cell, and names the project", () => {
    const findings = judge([FAULTY]);
    expect(shown(findings)).toEqual([
      "市民課 業務計画!G6 budget-missing",
      "市民課 業務計画!A7 priority-duplicate",
      "市民課 業務計画!B7 name-duplicate",
      "市民課 ねらい!A3 aim-unused",
      "市民課 スケジュール!A1 schedule-missing",
      "市民課 スケジュール!A2 lane-owner-missing",
    ]);
    expect(findings[0]).toMatchObject({ project: "1", severity: "error" });
  });

  it("says of a cell that holds an error of a formula no more than that", () => {
    const projects = [
      { priority: 1, name: "防災訓練", budget: { error: "#REF!" } },
      { priority: 2, name: "啓発", budget: 10 },
    ];
    const onBudgets: PlanRule = {
      ...budgetMissing,
      *check({ rows }) {
        for (const { project, draft } of rows()) {
          const values = { project: project.name };
          const cell = draft.fields.budget?.cell ?? null;
          yield { cell, project: project.id, message: { id: "budget-missing", values } };
        }
      },
    };
    expect(shown(judge([{ projects }], {}, [onBudgets, formulaError]))).toEqual([
      "市民課 業務計画!G6 formula-error",
      "市民課 業務計画!G7 budget-missing",
    ]);
    const untold = { severities: new Map([[formulaError.id, "off" as const]]) };
    expect(shown(judge([{ projects }], untold, [onBudgets, formulaError]))).toEqual([
      "市民課 業務計画!G6 budget-missing",
      "市民課 業務計画!G7 budget-missing",
    ]);
  });

  it("judges each plan by itself, and what concerns the book once and first", () => {
    const findings = judge([{ ...FAULTY, isStructureProtected: true }, FAULTY]);
    expect(findings[0]).toMatchObject({ rule: "structure-protected", plan: null });
    expect(findings.filter(({ rule }) => rule === "structure-protected")).toHaveLength(1);
    expect(findings.map(({ plan }) => plan?.index ?? -1)).toEqual(
      findings.map(({ plan }) => plan?.index ?? -1).sort()
    );
    expect(findings.filter(({ rule }) => rule === "budget-missing")).toHaveLength(2);
  });

  it("takes severities from the settings, and leaves out rules that are off", () => {
    const findings = judge([FAULTY], {
      severities: new Map([
        ["budget-missing", "info"],
        ["name-duplicate", "off"],
      ]),
    });
    expect(findings.find(({ rule }) => rule === "budget-missing")?.severity).toBe("info");
    expect(findings.some(({ rule }) => rule === "name-duplicate")).toBe(false);
  });

  it("leaves out accepted findings until their cell changes", () => {
    const isDuplicate = ({ rule }: { readonly rule: string }): boolean => rule === "name-duplicate";
    const accepted = judge([FAULTY])
      .filter(isDuplicate)
      .map((finding) => acceptedFor(finding, "別の会場"));
    expect(accepted).toMatchObject([{ text: "防災訓練", reason: "別の会場" }]);
    expect(judge([FAULTY], { accepted }).some(isDuplicate)).toBe(false);

    const changed = (FAULTY.projects ?? []).map((project) => ({ ...project, name: "防災 訓練" }));
    expect(judge([{ ...FAULTY, projects: changed }], { accepted }).some(isDuplicate)).toBe(true);
  });

  it("knows accepted findings again after rows were inserted above, by a text that stands once", () => {
    const copied = "地域の団体と協働して防災訓練を実施する。";
    const plan = (...before: readonly string[]): PlanSpec => ({
      projects: [...before, "a", "b"].map((name) => ({
        name,
        initiative: name.length > 1 ? name : copied,
      })),
    });
    const ofCopy = (spec: PlanSpec, settings: Partial<Settings> = {}) =>
      judge([spec], settings).filter(({ rule }) => rule === "content-copied");
    const accepted = ofCopy(plan()).map((finding) => acceptedFor(finding, "共催のため"));
    expect(accepted).toHaveLength(1);
    expect(ofCopy(plan("商店街のにぎわいづくり"), { accepted })).toEqual([]);
    const thrice = {
      projects: [
        ...(plan("商店街のにぎわいづくり").projects ?? []),
        { name: "c", initiative: copied },
      ],
    };
    expect(ofCopy(thrice, { accepted })).toHaveLength(2);
  });

  it("reports short texts again after rows were inserted, as they may be others", () => {
    const plan = (...numbers: readonly number[]): PlanSpec => ({
      projects: numbers.map((priority, index) => ({ priority, name: `p${index}` })),
    });
    const isDuplicate = ({ rule }: { readonly rule: string }): boolean =>
      rule === "priority-duplicate";
    const accepted = judge([plan(1, 2, 2, 3)])
      .filter(isDuplicate)
      .map((finding) => acceptedFor(finding, "同順位"));
    expect(judge([plan(1, 2, 2, 3)], { accepted }).some(isDuplicate)).toBe(false);
    expect(judge([plan(1, 3, 2, 4, 2)], { accepted }).some(isDuplicate)).toBe(true);
  });

  it("leaves out accepted findings without a cell while they say the same", () => {
    const spec: PlanSpec = { projects: [{ name: "a" }], fiscalYear: null, fiscalYearText: null };
    const missing = judge([spec]).filter(({ rule }) => rule === "year-missing");
    const accepted = missing.map((finding) => acceptedFor(finding, "試案"));
    expect(judge([spec], { accepted }).some(({ rule }) => rule === "year-missing")).toBe(false);
  });

  it("takes what was accepted of one plan as a whole for that plan alone", () => {
    const spec: PlanSpec = { projects: [{ name: "a" }], fiscalYear: null, fiscalYearText: null };
    const first = planWith(spec);
    const book = { plans: [first, { ...first, name: "税務課" }], survey: first.survey };
    const missing = (settings: Settings) =>
      runRules({ ...book, generated: [] }, settings).filter(({ rule }) => rule === "year-missing");
    const accepted = missing(DEFAULT_SETTINGS)
      .slice(0, 1)
      .map((finding) => acceptedFor(finding, "試案"));
    const left = missing({ ...DEFAULT_SETTINGS, accepted });
    expect(left.map(({ plan }) => plan?.name)).toEqual(["税務課"]);
  });
});

function acceptedFor({ rule, cell, text }: Finding, reason: string): AcceptedFinding {
  return { rule, cell, text, reason };
}
