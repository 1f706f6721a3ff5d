import { readText } from "../../../support/sheet-text";

const namesUnder = async (heading: string, ...names: readonly string[]) => {
  const rows = names.map((name, index) => `${index + 1} | ${name} | 100 | 継続`);
  const { plans } = await readText({
    計画: `令和8年度　道路課　業務計画
      |
      優先順位 | ${heading} | 予算額（千円） | 方向性
      ${rows.join("\n")}`,
  });
  return plans.flatMap(({ plan }) => plan.projects.map(({ name }) => name));
};

it.each([
  ["担当／事業", "補修係／橋りょう補修", "公園係／街路樹管理"],
  ["担当\\n事業名", "補修係\\n橋りょう補修", "公園係\\n街路樹管理"],
  ["所管課・事業名", "道路課/橋りょう補修", "公園課/街路樹管理"],
  ["事業名\\n（担当）", "橋りょう補修\\n（補修係）", "街路樹管理\\n（公園係）"],
])("reads what stands under %s without the section beside it", async (heading, ...names) => {
  expect(await namesUnder(heading, ...names)).toEqual(["橋りょう補修", "街路樹管理"]);
});

it("keeps names of which not all have a section before them", async () => {
  expect(await namesUnder("事業名", "税務課／市民課窓口の統合", "街路樹管理")).toEqual([
    "税務課／市民課窓口の統合",
    "街路樹管理",
  ]);
});
