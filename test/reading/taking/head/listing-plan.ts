import type { Plan } from "../../../../src/plan/plan";
import { readText } from "../../../support/sheet-text";

/** Two projects, and the aims that they serve. */
export const TABLE = (...aims: readonly string[]): string => `
  優先順位 | 事業名 | ねらい | 予算額（千円）
  1 | 避難訓練 | ${aims[0] ?? "1"} | 100
  2 | 備蓄更新 | ${aims[1] ?? "2"} | 200`;

export async function planOf(head: string, table = TABLE()): Promise<Plan | undefined> {
  const { plans } = await readText({
    計画: `
      令和7年度 危機管理課 業務計画
      ${head}
      ${table}`,
  });
  return plans[0]?.plan;
}

/** What the list of aims says in most of these tests. */
export const AIMS = [
  { number: 1, text: "自助の促進" },
  { number: 2, text: "備蓄の充実" },
];
