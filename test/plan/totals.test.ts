import type { Budget } from "../../src/plan/budget";
import type { Plan, Project } from "../../src/plan/plan";
import { totalsOf } from "../../src/plan/totals";

test("the grand total counts projects, those with an amount, and their thousand yen", () => {
  const plan = planOf([
    project({ budget: amount(300) }),
    project({}),
    project({ budget: amount(100) }),
  ]);
  expect(totalsOf(plan).grand).toMatchObject({ count: 3, funded: 2, thousandYen: 400, share: 1 });
});

test("a group of projects that say no budget has an unknown sum, one that costs nothing or is empty a known one", () => {
  const plan = planOf([
    project({ direction: "拡大", budget: { status: "blank" } }),
    project({ direction: "継続", budget: { status: "none" } }),
    project({ direction: "縮小", budget: amount(0) }),
  ]);
  const { by, grand } = totalsOf(plan);
  expect(by.direction.map(({ value, isUnknown }) => [value, isUnknown])).toEqual([
    ["拡大", true],
    ["継続", false],
    ["縮小", false],
  ]);
  expect([grand.isUnknown, totalsOf(planOf([])).grand.isUnknown]).toEqual([false, false]);
});

test("a 再掲 row is left out of every total", () => {
  const plan = planOf([
    project({ budget: amount(300), direction: "拡大" }),
    project({ budget: amount(300), direction: "拡大", repeated: true }),
  ]);
  expect(totalsOf(plan).grand).toMatchObject({ count: 1, thousandYen: 300 });
  expect(totalsOf(plan).by.direction).toMatchObject([
    { value: "拡大", count: 1, thousandYen: 300 },
  ]);
});

test("aims stand in the plan's order, unused ones too, and unlisted ones after them by number", () => {
  const plan = planOf(
    [project({ aim: 7, budget: amount(5) }), project({ aim: 3 }), project({ aim: 2 })],
    [1, 2]
  );
  expect(totalsOf(plan).by.aim.map(({ value, count }) => [value, count])).toEqual([
    ["1", 0],
    ["2", 1],
    ["3", 1],
    ["7", 1],
  ]);
});

test("projects without a value are gathered last", () => {
  const plan = planOf([
    project({ operator: null }),
    project({ operator: "市", budget: amount(1) }),
  ]);
  expect(totalsOf(plan).by.operator.map((group) => group.value)).toEqual(["市", null]);
});

test("shares are of the grand total, and unknown where that is nothing", () => {
  const plan = planOf([
    project({ nature: "政策", budget: amount(30) }),
    project({ nature: "経常", budget: amount(70) }),
  ]);
  expect(totalsOf(plan).by.nature.map((group) => group.share)).toEqual([0.3, 0.7]);
  expect(totalsOf(planOf([project({ nature: "政策" })])).by.nature[0]?.share).toBeNull();
});

function amount(thousandYen: number): Budget {
  return { status: "amount", thousandYen };
}

function project(parts: Partial<Project>): Project {
  return {
    id: "1",
    priority: 1,
    name: "避難所の整備",
    aim: null,
    otherAims: [],
    direction: null,
    operator: null,
    nature: null,
    budget: { status: "none" },
    repeated: false,
    initiative: "",
    challenges: [],
    ...parts,
  };
}

function planOf(projects: readonly Project[], aims: readonly number[] = []): Plan {
  return {
    title: null,
    fiscalYear: 2025,
    fiscalYearText: null,
    department: null,
    policyGoal: null,
    measureGoal: null,
    approach: [],
    aims: aims.map((number) => ({ number, text: `ねらい${number}` })),
    projects,
    lanes: [],
    notes: [],
    budgetBasis: null,
  };
}
