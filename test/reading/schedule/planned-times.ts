import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";

/** A plan of three projects without a schedule, as text. */
export const PLAN = `
  令和7年度　業務計画書
  商工観光課
  順位 | 事業名 | 方向性 | 予算額（千円）
  1 | 創業支援事業 | 拡大 | 3,200
  2 | 案内所運営事業 | 維持 | 8,500
  3 | 企業誘致事業 | 縮小 | 1,200
`;

/** The lanes, in short, of the one plan that the sheets hold. */
export async function lanesOf(
  sheets: Readonly<Record<string, string>>
): Promise<readonly string[]> {
  const { plans } = await readText(sheets);
  expect(plans).toHaveLength(1);
  return plans.flatMap(briefLanes);
}
