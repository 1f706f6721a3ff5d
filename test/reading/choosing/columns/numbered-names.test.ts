import { readText } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";

test("業務名 names projects before 実施項目 does, though each name and each part has its number", async () => {
  const { plans } = await readText({
    計画: `
      令和7年度 市民課 業務計画
      業務名 | 方向性 | 予算額（千円） | 実施項目
      1 窓口改革 | 拡充 | 100 | 説明会
      （1）周知 | | | 委託
      2 証明書の発行 | 継続 | 200 | 調達
      （1）設計 | | | 開始
    `,
  });
  expect(plans.map(briefProjects)).toEqual([["1 窓口改革 100", "2 証明書の発行 200"]]);
});

const plan = async (...names: readonly string[]): Promise<readonly string[]> => {
  const rows = names.map((name, at) => `${name} | ${at + 1}00 | 継続`);
  const { plans } = await readText({
    計画: ["令和7年度 市民課 業務計画", "事業名 | 予算額（千円） | 方向性", ...rows].join("\n"),
  });
  return plans.flatMap(briefProjects);
};

test.each([
  ["①-1 窓口改革", "①-2 証明書の発行", "②-1 公園管理"],
  ["(1)①窓口改革", "(1)②証明書の発行", "(2)①公園管理"],
  ["1-（1）窓口改革", "1-（2）証明書の発行", "2-（1）公園管理"],
  ["1-1窓口改革", "1-2証明書の発行", "2-1公園管理"],
])("keys of several parts before names are the projects': %s", async (...names) => {
  expect(await plan(...names)).toEqual([
    "1-1 窓口改革 100",
    "1-2 証明書の発行 200",
    "2-1 公園管理 300",
  ]);
});

test.each([
  [["1号線改良", "2号線補修", "3号橋架替"]],
  [["1市1町の連携", "2市2町の連携", "3市1町の連携"]],
  [["24時間相談", "100円バス", "2市共同電算"]],
  [["3R推進事業", "5S活動", "4K放送"]],
  [["0-2歳児保育", "3-5歳児保育"]],
  [["R6 国勢調査", "R7 国勢調査"]],
  [["2025年国勢調査", "21世紀の森整備", "1人1台端末"]],
])("numbers that names begin with by right stay theirs: %j", async (names) => {
  expect(await plan(...names)).toEqual(names.map((name, at) => `${at + 1} ${name} ${at + 1}00`));
});

test("a name that begins with a number among numbered ones has no key", async () => {
  const names = ["1 窓口改革", "2 証明書の発行", "3 公園管理", "4 市道整備", "3R推進事業"];
  expect((await plan(...names)).at(-1)).toBe("5 3R推進事業 500");
});

test.each([
  ["1", "1-(1)", "1-(2)", "2", "2-(1)"],
  ["①", "①-1", "①-2", "②", "②-1"],
  ["(1)", "(1)①", "(1)②", "(2)", "(2)①"],
])("rows under %s are told apart from it: %s", async (...keys) => {
  const rows = keys.map((key, at) => `${key} 項目${at} | ${at % 3 ? 100 : ""} |`);
  const { plans } = await readText({
    計画: ["令和7年度 市民課 業務計画", "事業名 | 予算額（千円） | 方向性", ...rows].join("\n"),
  });
  expect(plans.flatMap(briefProjects)).toEqual(["1-1 項目1 100", "1-2 項目2 100", "2-1 項目4 100"]);
});

test("a schedule apart may name its projects with their keys", async () => {
  const names = ["①-1 窓口改革", "①-2 証明書の発行", "②-1 公園管理"];
  const { plans } = await readText({
    計画: [
      "令和7年度 市民課 業務計画",
      "事業名 | 予算額（千円） | 方向性",
      ...names.map((name) => `${name} | 100 | 継続`),
      "",
      "スケジュール",
      "事業名 | 4月 | 5月 | 6月 | 7月",
      ...names.map((name) => `${name} | | → | |`),
    ].join("\n"),
  });
  const lanes = plans.flatMap(({ plan }) => plan.lanes);
  expect(lanes.map(({ project, inferred }) => [project, inferred])).toEqual([
    ["1-1", false],
    ["1-2", false],
    ["2-1", false],
  ]);
});
