import { readText } from "../../support/sheet-text";

/** Sheets of city halls that are no plans of projects. */
const SHEETS: Readonly<Record<string, string>> = {
  休日当番表: `
    令和7年度 休日当番医予定表
    月日 | 曜日 | 医療機関名 | 住所 | 電話番号
    4月6日 | 日 | 中央クリニック | 本町1-2 | 22-1111
    4月13日 | 日 | 東医院 | 東町3-4 | 22-2222
    4月20日 | 日 | 西医院 | 西町5-6 | 22-3333
  `,
  名簿: `
    自治会長名簿（令和7年度）
    番号 | 自治会名 | 氏名 | 住所 | 電話番号 | 備考
    1 | 本町自治会 | 山田太郎 | 本町1-1 | 22-0001 |
    2 | 東町自治会 | 鈴木花子 | 東町2-2 | 22-0002 | 新任
    3 | 西町自治会 | 佐藤一郎 | 西町3-3 | 22-0003 |
  `,
  予算科目: `
    令和7年度 歳出予算書
    款 | 項 | 目 | 節 | 本年度予算額 | 前年度予算額 | 比較 | 説明
    3 | 1 | 1 | 報酬 | 1,200 | 1,100 | 100 | 会計年度任用職員
    3 | 1 | 1 | 給料 | 45,000 | 44,000 | 1,000 | 一般職給
    3 | 1 | 1 | 需用費 | 3,000 | 3,200 | △200 | 消耗品費
  `,
  作業一覧: `
    システム更新 WBS
    No. | 作業名 | 担当 | 開始日 | 終了日 | 進捗
    1 | 要件定義 | 田中 | 2025/4/1 | 2025/5/31 | 100%
    2 | 設計 | 鈴木 | 2025/6/1 | 2025/8/31 | 60%
    3 | 移行 | 佐藤 | 2025/9/1 | 2025/12/31 | 0%
  `,
  備品台帳: `
    備品台帳
    番号 | 品名 | 規格 | 数量 | 取得金額 | 取得年月日 | 保管場所 | 区分
    1 | 机 | 1200×700 | 10 | 350,000 | H30.4.1 | 執務室 | 什器
    2 | 椅子 | 回転 | 10 | 150,000 | H30.4.1 | 執務室 | 什器
  `,
  会議録: `
    庁議結果
    令和7年4月10日（木）
    議題 | 説明者 | 結果
    1 組織改正について | 総務部長 | 了承
    2 補正予算について | 財政課長 | 了承
  `,
};

test.each(Object.entries(SHEETS))("%s is no plan", async (name, lines) => {
  const { plans } = await readText({ [name]: lines });
  expect(plans.map(({ plan }) => plan.projects)).toEqual([]);
});

test("a list that names projects and what they cost is a plan, however plain", async () => {
  const { plans } = await readText({
    一覧: `
      事業名 | 予算額
      図書購入 | 500
      読み聞かせ | 30
    `,
  });
  expect(plans[0]?.plan.projects.map(({ name }) => name)).toEqual(["図書購入", "読み聞かせ"]);
});
