import { readText } from "../support/sheet-text";

/** What offices write of a project, none of which heads, chooses, counts or names anything. */
const TEXTS = [
  "研修会の実施\\n要綱の見直し",
  "課題の整理\\n計画の策定",
  "高齢者の相談\\n若者の活動\\nごみ減量の取組",
  "問題点の洗い出し\\n業務フローの作成",
  "対象：65歳以上の市民\\n定員：20人",
  "■相談支援\\n窓口を増やす。\\n■訪問支援\\n訪問する。",
  "◎最重点\\n窓口の改善",
  "○ 窓口の改善\\n待ち時間を短くする。\\n○ 書類の削減",
  "（1）周知\\n（2）募集\\n（3）実施",
  "1 説明会\\n2 委託契約\\n3 事業実施",
  "【新規】見守りサービス\\n【継続】訪問",
  "【相談支援】窓口を増やす。【訪問支援】訪問する。",
  "新規：見守り\\n継続：訪問",
  "＜ハード＞改修\\n＜ソフト＞講座",
  "委託料 1,000千円\\n報償費 200千円",
  "令和6年度：調査\\n令和7年度：設計",
  "前年度の実績：120件\\n今年度の目標：150件",
  "庁内検討→素案作成→意見公募→策定",
  "※国庫補助1/2",
  "民間委託により実施",
  "年２回（6月・10月）開催",
  "合計特殊出生率の向上",
  "総務課と連携する。",
];

/** With what bullets and numbers add taken off, as the plan tells items. */
const words = (text: string): string =>
  text
    .normalize("NFKC")
    .replaceAll("\\n", "\n")
    .replace(/[\s●○■◎]/g, "");

const inTable = (text: string): string => `
  令和7年度　福祉課　業務計画
  番号 | 事業名 | 予算額（千円） | 方向性 | 取組内容
  1 | 高齢者支援事業 | 1200 | 継続 | ${text}
  2 | 子育て支援事業 | 3000 | 拡充 | 相談窓口を設置する。
  3 | 健康づくり推進事業 | 500 | 継続 | 教室を開く。`;

const inForm = (text: string): string => `
  令和7年度　事業計画書
  担当課 | 福祉課 | 番号 | 1
  事業名 | 高齢者支援事業 | < | <
  方向性 | 継続 | 実施主体 | 市
  予算額 | 1200千円 | < | <
  取組内容 | ${text} | < | <`;

describe.each([
  ["a table", inTable],
  ["a form", inForm],
])("what %s says of a project", (_, sheetOf) => {
  it.each(TEXTS)("is told whole: %s", async (text) => {
    const { plans } = await readText({ 計画: sheetOf(text) });
    const [project] = plans[0]?.plan.projects ?? [];
    expect(words(project?.initiative ?? "")).toBe(words(text));
    expect(project).toMatchObject({
      ...{ name: "高齢者支援事業", direction: "継続", challenges: [] },
      budget: { thousandYen: 1200 },
    });
  });
});
