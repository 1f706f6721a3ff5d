import { readText } from "../../../../support/sheet-text";
import { briefLanes } from "../../../offices/tell";

const LANES = ["1 会議 2025-04, 報告 2025-06", "2 準備 2025-05"];

async function lanesAbove(table: string): Promise<readonly string[]> {
  const { plans } = await readText({
    計画: `
      令和7年度 市民課 業務計画
      番号 | 事業名 | 方向性 | 予算額（千円）
      1 | 窓口改革 | 拡充 | 300
      2 | 証明書の発行 | 継続 | 150

      年間スケジュール
      番号 | 4月 | 5月 | 6月
      1 | 会議 | | 報告
      2 | | 準備 |

      ${table}
    `,
  });
  return plans.flatMap(briefLanes);
}

describe("a schedule below its projects ends above another table", () => {
  it.each([
    "職員配置\n職名 | 人数 | 分担\n課長 | 1 | 総括\n係長 | 3 | 窓口",
    "リスク | 影響 | 対策\n情報の漏えい | 大 | 研修の実施\n災害 | 中 | 訓練の実施",
    "財源\n歳入科目 | 金額 | 備考\n国庫支出金 | 500 | 1/2\n県支出金 | 250 | 1/4",
    "施設名 | 所在地 | 開設年度\n市民会館 | 本町 | 昭和60年度\n公民館 | 北町 | 平成5年度",
    "成果\n件数 | R6実績 | R8目標\n利用者数 | 120 | 150",
  ])("that nobody takes for a plan's: %s", async (table) => {
    expect(await lanesAbove(table)).toEqual(LANES);
  });
});

test("a schedule goes on below a blank row where words in its months say what is done", async () => {
  expect(await lanesAbove("1 | 会議 | 説明会\n2 | 調査 | 契約")).toHaveLength(4);
});
