import { readText } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";

const block = (...rows: readonly string[]): string =>
  ["施策 | 具体的な事業 | 時期 | 予算額（千円）", ...rows].join("\n");

const ONE = block("適正な課税 | 評価替え | 4月 | 500", "収納の向上 | 口座振替の推進 | 6月 | 300");
const OTHER = block("窓口の改善 | コンビニ交付 | 4月 | 900", "窓口の改善 | 夜間窓口 | 6月 | 200");

it.each([
  [ONE, OTHER, ["評価替え 500", "口座振替の推進 300", "コンビニ交付 900", "夜間窓口 200"]],
  [OTHER, ONE, ["コンビニ交付 900", "夜間窓口 200", "評価替え 500", "口座振替の推進 300"]],
])("names the projects of all blocks by one heading, whatever each repeats", async (...blocks) => {
  const [first, second, expected] = blocks;
  const { plans } = await readText({ 計画: `令和７年度　税務課　業務計画\n${first}\n\n${second}` });
  expect(plans.flatMap(briefProjects)).toEqual(expected.map((each, at) => `${at + 1} ${each}`));
});
