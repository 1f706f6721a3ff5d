import { readText } from "../../../support/sheet-text";
import { briefProjects, briefTraits } from "../../offices/tell";

const form = (name: string, ...rows: readonly string[]): string =>
  [
    "令和8年度　事業調書",
    `事業名 | ${name}`,
    "課題 | 人手が足りない",
    "担当課 | 防災課",
    ...rows,
  ].join("\n");

describe("a label that is known by what stands right of it", () => {
  it.each(["概算事業費", "経費", "金額", "予定額", "費用"])(
    "leads to the budget where no other does: %s",
    async (label) => {
      const { plans } = await readText({
        一: form("備蓄", `${label} | 1,200千円`, "うち一般財源 | 600千円"),
        二: form("訓練", `${label} | 300千円`, "うち一般財源 | 100千円"),
      });
      expect(plans.flatMap(briefProjects)).toEqual(["1 備蓄 1200", "2 訓練 300"]);
    }
  );

  it("leads to none where two could be meant, or amounts of several times stand beside it", async () => {
    for (const rows of [["経費 | 100", "金額 | 200"], ["経費 | 100 | 200"]]) {
      const { plans } = await readText({ 一: form("備蓄", ...rows), 二: form("訓練", ...rows) });
      const projects = plans.flatMap(({ plan }) => plan.projects);
      expect(projects.map(({ budget: { status } }) => status)).toEqual(["blank", "blank"]);
    }
  });

  it.each(["計画", "具体策", "対応策", "本年度計画"])(
    "leads to what is done: %s",
    async (label) => {
      const { plans } = await readText({
        一: form("備蓄", `${label} | 備蓄品を買い足す`),
        二: form("訓練", `${label} | 避難所を開いてみる`),
      });
      const projects = plans.flatMap(({ plan }) => plan.projects);
      expect(projects.map(({ initiative }) => initiative)).toEqual([
        "備蓄品を買い足す",
        "避難所を開いてみる",
      ]);
    }
  );

  it.each(["今後の対応", "見直し区分", "対応方針", "判断"])(
    "leads to what becomes of the project: %s",
    async (label) => {
      const { plans } = await readText({
        一: form("備蓄", `${label} | 拡充`),
        二: form("訓練", `${label} | 継続`),
      });
      expect(plans.flatMap(briefTraits)).toEqual(["/拡充///", "/継続///"]);
    }
  );

  it.each([
    ["所管", "直営", "//直営//"],
    ["運営", "委託", "//委託//"],
    ["実施形態", "市", "//市//"],
    ["執行体制", "□市直営　■一部委託", "//一部委託//"],
    ["事業の実施方法", "指定管理", "//指定管理//"],
    ["取扱い", "継続", "/継続///"],
    ["今後", "拡充", "/拡充///"],
    ["目的", "2", "////2"],
    ["目指す姿", "1", "////1"],
    ["該当ねらい", "1", "////1"],
  ])("leads to what its value can only be: %s before %s", async (label, value, traits) => {
    const { plans } = await readText({
      一: form("備蓄", `${label} | ${value}`),
      二: form("訓練", `${label} | ${value}`),
    });
    expect(plans.flatMap(briefTraits)).toEqual([traits, traits]);
  });

  it.each([
    "今後 | 倉庫を建てる",
    "実施形態 | 職員による巡回",
    "目的 | 水を配る",
    "前回の取扱い | 継続",
  ])("leads to nothing where another thing stands there: %s", async (row) => {
    const { plans } = await readText({ 一: form("備蓄", row), 二: form("訓練", row) });
    const projects = plans.flatMap(({ plan }) => plan.projects);
    expect(projects.map(({ direction, operator }) => [direction, operator])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it("may have its number before it", async () => {
    const { plans } = await readText({
      一: form("備蓄", "3 所管 | 備蓄係", "4 判断 | 拡充"),
      二: form("訓練", "3 所管 | 訓練係", "4 判断 | 継続"),
    });
    expect(plans.flatMap(briefTraits)).toEqual(["/拡充/備蓄係//", "/継続/訓練係//"]);
  });

  it("leads to a nature beside another pair, and to no goal", async () => {
    const { plans } = await readText({
      一: form("備蓄", "経臨 | 経常 | 実施部門 | 備蓄係", "方向性 | 拡充 | 対象 | 市民"),
      二: form("訓練", "経臨 | 政策 | 実施部門 | 訓練係", "方向性 | 継続 | 対象 | 市民"),
    });
    expect(plans.map(({ plan }) => plan.policyGoal)).toEqual([null]);
    expect(plans.flatMap(briefTraits)).toEqual(["/拡充/備蓄係/経常/", "/継続/訓練係/政策/"]);
  });

  it.each(["進捗評価", "前年度の対応"])(
    "leads to nothing where it looks back: %s",
    async (label) => {
      const { plans } = await readText({
        一: form("備蓄", "予算額 | 100", `${label} | 完了`),
        二: form("訓練", "予算額 | 100", `${label} | 継続`),
      });
      expect(plans.flatMap(briefTraits)).toEqual(["////", "////"]);
    }
  );
});
