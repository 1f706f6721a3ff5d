import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";

it("names each row from start to end by a 工程 whose heading is merged beside a group", async () => {
  const { plans } = await readText({
    計画: `
      令和7年度 観光課 業務計画
      番号 | 事業名 | 予算額（千円） | 事業期間 | < | 工程 | 開始月 | 終了月
      ^ | ^ | ^ | 開始年度 | 終了年度 | ^ | ^ | ^
      1 | 桜まつり | 4,000 | S55 | ― | 準備 | 1 | 3
      ^ | ^ | ^ | ^ | ^ | 開催 | 4 | 4
      2 | 案内板の更新 | 9,200 | R6 | R8 | 製作 | 7 | 11
    `,
  });
  expect(plans.flatMap(briefLanes)).toEqual([
    "1 準備 2026-01~2026-03",
    "1 開催 2025-04",
    "2 製作 2025-07~2025-11",
  ]);
});

it.each(["日程", "主な日程", "今後のスケジュール", "年間工程"])(
  "names each row by 内容 under %s, beside what the project is",
  async (schedule) => {
    const { plans } = await readText({
      計画: `
        令和7年度 農政課 業務計画
        番号 | 事業名 | 予算額（千円） | 取組内容 | ${schedule} | < | <
        ^ | ^ | ^ | ^ | 内容 | 開始日 | 終了日
        1 | 担い手の確保 | 4,000 | 相談会を開き、定着を図る。 | 相談会 | 5月 | 11月
        2 | 鳥獣の被害防止 | 9,200 | 柵の設置を補助する。 | 柵の補助 | 6月 | 1月
      `,
    });
    expect(plans.flatMap(briefLanes)).toEqual([
      "1 相談会 2025-05~2025-11",
      "2 柵の補助 2025-06~2026-01",
    ]);
    expect(plans[0]?.plan.projects[0]?.initiative).toBe("相談会を開き、定着を図る。");
  }
);
