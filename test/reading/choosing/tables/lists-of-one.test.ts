import { readText } from "../../../support/sheet-text";
import { briefProjects, briefTraits } from "../../offices/tell";

const HEAD = "施策目標(1) 防災力の向上（危機管理課） | < | < | < | <";
const HEADINGS = "優先順位 | 事業名 | 施策のねらい | 方向性 | 予算額（千円）";
const read = async (...rows: readonly string[]) => {
  const { plans } = await readText({ 計画: [HEAD, ...rows].join("\n") });
  return plans.map((plan) => ({
    aims: plan.plan.aims.map(({ text }) => text),
    projects: briefProjects(plan),
    traits: briefTraits(plan),
  }));
};

it("reads the only project of a list whole under the aims that stand right above its headings", async () => {
  const aims = "施策のねらい | ①自主防災組織の育成 | < | ②備蓄の充実 | <";
  const [both] = await read(
    aims,
    HEADINGS,
    "1 | 自主防災組織補助 | ① | 拡大 | 4500",
    "2 | 備蓄品の更新 | ② | 継続 | 500"
  );
  const [one] = await read(aims, HEADINGS, "1 | 自主防災組織補助 | ① | 拡大 | 4500");
  expect(one).toEqual({
    aims: both?.aims,
    projects: both?.projects.slice(0, 1),
    traits: both?.traits.slice(0, 1),
  });
});
