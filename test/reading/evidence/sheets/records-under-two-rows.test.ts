import { readText } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";

it("a record below headings in two rows is none itself, whatever words its texts and lanes hold", async () => {
  const { plans } = await readText({
    計画: `
      令和6年度　住宅政策課　業務計画
      優先順位 | 事業名 | 方向性 | 主体 | 取組 | 課題 | '4 | '5 | '6 | '7
      ^ | ^ | 予算額（千円） | 区分 | ^ | ^ | ^ | ^ | ^ | ^
      1 | 空家バンク | 拡大 | 市 | 登録を増やします。 | 家財の処分 | 相談会 | | |
      ^ | ^ | 2900 | 政策的事業 | ^ | ^ | | | |
      2 | 空家除却補助 | 現状維持 | 民間 | 除却費を補助します。 | 予算の早期終了 | 事前相談 | < | | 完了検査
      ^ | ^ | 15000 | 政策的事業 | ^ | ^ | | | |
      3 | 市営住宅廃止 | 縮小 | 市 | 移転を進めます。 | 入居者の移転 | | 移転交渉 | < | <
      ^ | ^ | 46800 | 投資的事業 | ^ | ^ | | | |
    `,
  });
  expect(plans.flatMap(briefProjects)).toEqual([
    "1 空家バンク 2900",
    "2 空家除却補助 15000",
    "3 市営住宅廃止 46800",
  ]);
});
