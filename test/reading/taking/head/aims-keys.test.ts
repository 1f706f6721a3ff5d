import type { Plan } from "../../../../src/plan/plan";
import { readText } from "../../../support/sheet-text";

const TABLE = (...aims: readonly string[]): string => `
  優先順位 | 事業名 | ねらい | 予算額（千円）
  1 | 避難訓練 | ${aims[0] ?? "1"} | 100
  2 | 備蓄更新 | ${aims[1] ?? "2"} | 200`;

async function planOf(head: string, table = TABLE()): Promise<Plan | undefined> {
  const { plans } = await readText({
    計画: `
      令和7年度 危機管理課 業務計画
      ${head}
      ${table}`,
  });
  return plans[0]?.plan;
}

const AIMS = [
  { number: 1, text: "自助の促進" },
  { number: 2, text: "備蓄の充実" },
];

describe("aims' keys", () => {
  it.each([
    ["ねらい１", "ねらい２"],
    ["ア", "イ"],
    ["Ａ", "Ｂ"],
    ["（ア）", "（イ）"],
  ])("may be %s: numbered in the order of the list, as their projects say them", async (a, b) => {
    const plan = await planOf(
      `
      施策のねらい
      ${a} | 自助の促進
      ${b} | 備蓄の充実`,
      TABLE(b, a)
    );
    expect(plan?.aims).toEqual(AIMS);
    expect(plan?.projects.map(({ aim }) => aim)).toEqual([2, 1]);
  });

  it("may stand before a project's aim in words", async () => {
    const plan = await planOf(
      `
      施策のねらい
      Ａ | 自助の促進
      Ｂ | 備蓄の充実`,
      TABLE("Ｂ 備蓄の充実", "Ａ 自助の促進")
    );
    expect(plan?.projects.map(({ aim }) => aim)).toEqual([2, 1]);
  });
});
