import { readText } from "../../../support/sheet-text";

const namesIn = async (sheet: string): Promise<readonly string[]> => {
  const { plans } = await readText({ 計画: sheet });
  return plans.flatMap(({ plan }) => plan.projects.map(({ name }) => name));
};

it("takes 実施事項 for the names where another column tells what is done for each", async () => {
  const names = await namesIn(`
    令和８年度　生活福祉課　事業計画
    重点事項 | 実施事項 | 具体的な実施内容 | 予算額（千円） | 担当
    適正な保護の決定 | 訪問活動の充実 | 年２回以上の家庭訪問を行う。 | 300 | 保護係
    ^ | 課税調査 | 課税資料と収入申告を照合する。 | 120 | 保護係
    自立の助長 | 就労支援プログラム | ハローワークへ同行する。 | 5400 | 相談係
    ^ | 子どもの学習支援 | 週１回の学習会を開く。 | 3860 | 相談係
  `);
  expect(names).toEqual(["訪問活動の充実", "課税調査", "就労支援プログラム", "子どもの学習支援"]);
});

it("takes 実施事項 for what is done where none does", async () => {
  const names = await namesIn(`
    令和８年度　生活福祉課　事業計画
    順位 | 重点事項 | 実施事項 | 予算額（千円）
    1 | 適正な保護の決定 | 訪問活動の充実 | 300
    2 | 自立の助長 | 就労支援プログラム | 5400
  `);
  expect(names).toEqual(["適正な保護の決定", "自立の助長"]);
});
