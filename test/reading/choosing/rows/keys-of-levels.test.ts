import { brief, readPlan } from "../../../support/reading";
import { readOnePlan } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";

const HEAD = "令和7年度 商工課 業務計画";

describe("rows that head projects with keys under theirs", () => {
  const PROJECTS = ["1-1 講座 100", "1-2 検診 200", "2-1 禁煙支援 300"];
  const rows = (first: string, second: string): string => `
    ${HEAD}
    番号 | 事業名 | 方向性 | 予算額（千円） | 取組内容
    1 | 健康づくりの推進 | ${first}
    '1-1 | 講座 | 拡充 | 100 | 講座を開く
    '1-2 | 検診 | 継続 | 200 | 検診車を回す
    2 | 禁煙の推進 | ${second}
    '2-1 | 禁煙支援 | 新規 | 300 | 相談を受ける
  `;

  it.each([
    ["nothing else", "", ""],
    ["a direction", "拡充", "継続"],
    ["a text", "| | 健康寿命を延ばす", "| | 生活習慣を改める"],
  ])("are no projects where they say %s of themselves", async (_, first, second) => {
    expect(briefProjects(await readOnePlan(rows(first, second)))).toEqual(PROJECTS);
  });

  it("are projects where nothing stands below them and they say what becomes of them", async () => {
    const plan = await readOnePlan(`${rows("", "").trimEnd()}\n3 | 調査研究 | 継続 | 70 |`);
    expect(briefProjects(plan)).toEqual([...PROJECTS, "3 調査研究 70"]);
  });

  it("are known where Excel took the keys for dates", async () => {
    const { plan } = await readPlan(
      [
        [HEAD],
        ["番号", "事業名", "方向性", "予算額（千円）"],
        [1, "健康づくりの推進"],
        [45658, "講座", "拡充", 100],
        [45659, "検診", "継続", 200],
        [2, "禁煙の推進"],
        [45689, "禁煙支援", "新規", 300],
      ],
      { formats: { A4: "m/d", A5: "m/d", A7: "m/d" } }
    );
    expect(brief(plan.projects)).toEqual(PROJECTS);
  });
});

it("projects are numbered by letters from A past H", async () => {
  const plan = await readOnePlan(`
    ${HEAD}
    番号 | 事業名 | 予算額（千円） | 方向性
    G | 防災訓練 | 100 | 継続
    H | 備蓄品更新 | 200 | 継続
    I | 無線の保守 | 300 | 拡充
    J | 計画の見直し | 90 | 継続
  `);
  expect(briefProjects(plan)).toEqual([
    "G 防災訓練 100",
    "H 備蓄品更新 200",
    "I 無線の保守 300",
    "J 計画の見直し 90",
  ]);
});
