import { brief, readPlan } from "../../support/reading";
import type { SheetExtras, SheetRows } from "../../support/survey";

async function read(rows: SheetRows, extras: SheetExtras = {}) {
  const { plan, draft } = await readPlan(rows, extras);
  return {
    projects: brief(plan.projects),
    directions: plan.projects.map(({ direction }) => direction),
    said: draft.remarks.map(({ kind, values }) => `${kind} ${values.slice(0, 2).join(" > ")}`),
  };
}

const TITLE = ["令和7年度 健康課 業務計画 新旧対照表（単位：千円）"];
const NEW = { projects: ["1 健康講座 1300", "2 がん検診 3500"], directions: ["拡充", "継続"] };

describe("of what stood before a change and what stands after it", () => {
  it.each([
    ["旧", "新"],
    ["変更前", "変更後"],
    ["改正前", "改正後"],
    ["現行", "改正案"],
    ["修正前", "修正後"],
  ])("the new is read from columns under %s and %s", async (old, latest) => {
    const rows = [
      TITLE,
      [null, old, null, null, latest, null, null],
      ["順位", "事業名", "方向性", "予算額", "事業名", "方向性", "予算額"],
      [1, "健康講座", "継続", 1200, "健康講座", "拡充", 1300],
      [2, "検診", "拡充", 3400, "がん検診", "継続", 3500],
    ];
    const found = await read(rows, { merges: ["B2:D2", "E2:G2"] });
    expect(found).toMatchObject(NEW);
    expect(found.said).toContain(`chosen-column ${latest} 予算額 > ${old} 予算額`);
  });

  it("the new is read where but the amounts are of both", async () => {
    const rows = [
      TITLE,
      ["順位", "事業名", "方向性", "予算額（旧）", "予算額（新）"],
      [1, "健康講座", "拡充", 1200, 1300],
      [2, "がん検診", "継続", 3400, 3500],
    ];
    expect(await read(rows)).toEqual({
      ...NEW,
      said: ["chosen-column 予算額（新） > 予算額（旧）"],
    });
  });
});

it("new projects and old buildings are no side of a change", async () => {
  const rows = [
    ["令和7年度 施設課 業務計画"],
    ["順位", "事業名", "新規・継続", "旧庁舎予算額", "予算額"],
    [1, "解体", "新規", 1200, 1300],
    [2, "管理", "継続", 3400, 3500],
  ];
  const { projects, directions } = await read(rows);
  expect(projects).toEqual(["1 解体 1300", "2 管理 3500"]);
  expect(directions).toEqual(["新規", "継続"]);
});
