import { readText } from "../../support/sheet-text";
import { briefLanes, briefProjects, briefTraits } from "./tell";

const plan = async (headings: string, note = "") => {
  const { plans } = await readText({
    Sheet1: `
      FY2025 Annual Work Plan | | | ${note}
      ${headings}
      1 | Sister City Exchange | A | Continue | 3200 | Sato | planning | | visit
      2 | Multilingual Desk | B | Expand | 5400 | Suzuki | | hiring | opening
      3 | Language Classes | C | Continue | 1800 | Ito | launch | | report
    `,
  });
  const [only] = plans;
  if (!only || plans.length > 1) throw new Error(`${plans.length} plans were read`);
  return only;
};

describe("a plan with headings in English", () => {
  const HEADINGS = [
    ["alone", "No. | Project | Priority | Direction | Budget (JPY thousand) | Owner"],
    [
      "before Japanese",
      "No. | Project 事業名 | Priority 優先順位 | Direction 方向性 | Budget 予算額（千円） | Owner 担当者",
    ],
  ] as const;
  it.each(HEADINGS)("is read where they stand %s", async (_, headings) => {
    const reading = await plan(`${headings} | Apr | May | Jun`);
    expect(briefProjects(reading)).toEqual([
      "1 Sister City Exchange 3200",
      "2 Multilingual Desk 5400",
      "3 Language Classes 1800",
    ]);
    expect(briefTraits(reading)).toEqual(["/Continue///", "/Expand///", "/Continue///"]);
    expect(briefLanes(reading)).toEqual([
      "1 planning 2025-04, visit 2025-06",
      "2 hiring 2025-05, opening 2025-06",
      "3 launch 2025-04, report 2025-06",
    ]);
  });

  it("may have its months in Japanese too", async () => {
    const reading = await plan(`${HEADINGS[0][1]} | 4月\\nApr | 5月\\nMay | 6月\\nJune`);
    expect(briefLanes(reading)[0]).toBe("1 planning 2025-04, visit 2025-06");
  });

  const KNOWN = "No. | Project | Priority | Direction";
  it.each([
    ["JPY thousand", 3200],
    ["thousands of yen", 3200],
    ["JPY million", 3200000],
    ["million yen", 3200000],
  ])("may have its budgets in %s", async (unit, thousandYen) => {
    const budget = { status: "amount", thousandYen };
    const inHeading = await plan(`${KNOWN} | Budget (${unit}) | Owner`);
    expect(inHeading.plan.projects[0]?.budget).toEqual(budget);
    const above = await plan(`${KNOWN} | Budget | Owner`, `(Unit: ${unit})`);
    expect(above.plan.projects[0]?.budget).toEqual(budget);
  });
});
