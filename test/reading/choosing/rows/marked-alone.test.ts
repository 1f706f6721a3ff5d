import { readText } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";

test.each(["(1)見守り", "①見守り", "ア 見守り", "○見守り"])(
  "a mark before one name alone makes no part of a project that says and costs as much: %s",
  async (name) => {
    const { plans } = await readText({
      計画: `
        令和7年度　福祉課　業務計画
        事業名 | 予算額（千円） | 方向性 | 取組内容
        高齢者支援事業 | 1200 | 継続 | 相談を受ける
        ${name} | 300 | 拡充 | 訪問する
        子育て支援事業 | 800 | 新規 | 広場を開く`,
    });
    expect(plans.flatMap(briefProjects)).toHaveLength(3);
  }
);

test("signs before several names, which cost what they cost, make no parts of them", async () => {
  const { plans } = await readText({
    計画: `
      令和7年度　福祉課　主要事業（◎は新規事業、○は拡充事業）
      事業名 | 予算額（千円） | 内容
      見守り | 1200 | 訪問する
      ◎防災アプリ | 3400 | 導入する
      ○就労支援 | 800 | 相談を受ける
      道路維持 | 5000 | 補修する
      ○給食費無償化 | 9000 | 無償とする`,
  });
  expect(plans.flatMap(briefProjects)).toHaveLength(5);
});

test("◎ before a name in a schedule makes no part of it", async () => {
  const { plans } = await readText({
    計画: `
      令和7年度　福祉課　業務計画
      業務名 | 4月 | 5月 | 6月 | 7月 | 8月
      見守り | 募集 | | 研修 | |
      ◎防災アプリ | | 調査 | | 発注 | 設置
      ◎就労支援 | | 見学 | | | 報告`,
  });
  expect(plans.flatMap(briefProjects)).toHaveLength(3);
});
