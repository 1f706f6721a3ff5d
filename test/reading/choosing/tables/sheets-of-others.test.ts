import { readText } from "../../../support/sheet-text";

const projects = async (sheets: Readonly<Record<string, string>>): Promise<unknown> => {
  const { plans } = await readText(sheets);
  return plans.map(({ plan }) => [
    plan.department,
    ...plan.projects.map(({ name, priority }) => `${priority ?? "-"} ${name}`),
  ]);
};

const form = (number: number, name: string): string => `
  令和8年度　事業調書
  担当課 | 福祉課
  事業名 | ${name}
  優先順位 | ${number}
  方向性 | 拡充
  予算額（千円） | ${number}00
  取組内容 | ${name}を進める`;

test("leaves out what holds all forms once more (提出用), and not the forms with it", async () => {
  const all = [form(1, "見守り"), form(2, "配食"), form(3, "サロン")];
  expect(await projects({ "1": all[0] ?? "", "2": all[1] ?? "", "3": all[2] ?? "" })).toEqual(
    await projects({
      "1": all[0] ?? "",
      "2": all[1] ?? "",
      "3": all[2] ?? "",
      議会提出用: all.join("\n\n"),
    })
  );
});

const list = (department: string, ...names: readonly string[]): string => `
  令和8年度　業務計画
  課名 | ${department}

  事業名 | 方向性 | 予算額（千円）
  ${names.map((name, at) => `${name} | 継続 | ${at + 1}00`).join("\n")}`;

const both = {
  福祉課: list("福祉課", "見守り", "配食", "サロン"),
  税務課: list("税務課", "滞納整理", "口座振替", "評価替え"),
};

test.each([
  [
    "ranks all projects",
    `事業費の大きい順
     順位 | 事業名 | 課名 | 予算額（千円）
     1 | サロン | 福祉課 | 300
     2 | 評価替え | 税務課 | 300
     3 | 配食 | 福祉課 | 200
     4 | 口座振替 | 税務課 | 200
     5 | 見守り | 福祉課 | 100
     6 | 滞納整理 | 税務課 | 100`,
  ],
  [
    "tells more of some projects",
    `令和8年度　重点事業
     事業名 | 担当課 | 予算額（千円） | 方向性 | 概要
     配食 | 福祉課 | 200 | 継続 | 昼食を配る
     サロン | 福祉課 | 300 | 継続 | 場所を借りる
     滞納整理 | 税務課 | 100 | 継続 | 夜間に相談を受ける`,
  ],
])("makes no plan of a list that %s of several departments", async (_, text) => {
  expect(await projects({ ...both, 一覧: text })).toEqual([
    ["福祉課", "- 見守り", "- 配食", "- サロン"],
    ["税務課", "- 滞納整理", "- 口座振替", "- 評価替え"],
  ]);
});
