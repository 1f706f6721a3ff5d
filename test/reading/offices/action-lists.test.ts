import { readText } from "../../support/sheet-text";
import { briefLanes } from "./tell";

async function read(sheet: string) {
  const { plans } = await readText({ Sheet1: sheet });
  return {
    names: plans.flatMap(({ plan }) => plan.projects.map(({ name }) => name)),
    lanes: plans.flatMap(briefLanes),
    title: plans[0]?.plan.title ?? null,
  };
}

describe("a list of actions that somebody sees to, under a plan's title", () => {
  it("is an environment plan's, with what it aims at and months", async () => {
    const { names, lanes, title } = await read(`
      環境目標 実施計画書（令和7年度）
      課名 | 環境課
      目的 | 目標 | 実施項目 | 担当者 | スケジュール | < | < | <
      ^ | ^ | ^ | ^ | 4月 | 5月 | 6月 | 7月
      省エネ | 電気使用量3％削減 | 消灯の徹底 | 佐藤 | 周知 | | | 点検
      ^ | ^ | 空調の適正管理 | 佐藤 | | | 設定 |
      省資源 | 紙5％削減 | 両面印刷 | 鈴木 | 周知 | | |
      ^ | ^ | 電子決裁 | 鈴木 | | 試行 | |
    `);
    expect(title).toBe("環境目標 実施計画書（令和7年度）");
    expect(names).toEqual(["消灯の徹底", "空調の適正管理", "両面印刷", "電子決裁"]);
    expect(lanes).toEqual([
      "1 周知 2025-04, 点検 2025-07",
      "2 設定 2025-06",
      "3 周知 2025-04",
      "4 試行 2025-05",
    ]);
  });

  it("is one event's, with starts and ends and groups before its tasks", async () => {
    const { names, lanes } = await read(`
      令和7年度 防災フェア 実施計画
      No. | 大項目 | 作業項目 | 担当 | 開始 | 終了
      1 | 企画 | 委員会の設置 | 佐藤 | 4月 | 4月
      2 | | 企画書の作成 | 佐藤 | 5月 | 6月
      3 | 当日 | 会場設営 | 全員 | 10月18日 | 10月18日
    `);
    expect(names).toEqual(["委員会の設置", "企画書の作成", "会場設営"]);
    expect(lanes).toEqual([
      "1 委員会の設置 2025-04",
      "2 企画書の作成 2025-05~2025-06",
      "3 会場設営 2025-10-18",
    ]);
  });

  const MONTHS = "4月 | 5月 | 6月 | 7月";
  it.each(["作業計画", "活動計画", "年間計画"])("is one of a %s", async (title) => {
    const { names } = await read(`令和7年度 清掃${title}
      No. | 作業 | 担当 | ${MONTHS}
      1 | 空調 | 佐藤 | ○ | | |
      2 | 電気 | 鈴木 | | 点検 | |
      3 | 水道 | 高橋 | | | 点検 |
    `);
    expect(names).toEqual(["空調", "電気", "水道"]);
  });

  it.each([
    ["under no title", `作業分担\nNo. | 作業 | 担当 | ${MONTHS}\n`],
    ["that is inspected", `令和7年度 庁舎保守点検計画\nNo. | 項目 | 担当 | ${MONTHS}\n`],
    ["that nobody sees to", `令和7年度 清掃実施計画\nNo. | 作業 | 場所 | ${MONTHS}\n`],
  ])("is none %s", async (_, heading) => {
    const { names } = await read(`${heading}
      1 | 空調 | 佐藤 | ○ | | |
      2 | 電気 | 鈴木 | | 点検 | |
      3 | 水道 | 高橋 | | | 点検 |
    `);
    expect(names).toEqual([]);
  });
});

describe("a breakdown of work (WBS) under a plan's title", () => {
  const TIMES = "4月 | 5月 | 6月 | 7月";
  const steps = [
    "1 窓口改革 2025-04~2025-07",
    "1 現状調査 2025-04~2025-05",
    "1 案の作成 2025-06",
    "1 決裁 2025-07",
    "2 証明書発行 2025-05~2025-12",
    "2 機器調達 2025-05~2025-08",
  ];

  it.each(["タスク名", "事業名"])(
    "has its steps as lanes of what they are for: %s",
    async (heading) => {
      const { names, lanes } = await read(`
      令和7年度 市民課 業務計画
      WBS | ${heading} | 担当 | 開始 | 終了
      1 | 窓口改革 | | 4月 | 7月
      1.1 | 現状調査 | 佐藤 | 4月 | 5月
      1.2.1 | 案の作成 | 鈴木 | 6月 | 6月
      1.2.2 | 決裁 | 鈴木 | 7月 | 7月
      2 | 証明書発行 | | 5月 | 12月
      2.1 | 機器調達 | 佐藤 | 5月 | 8月
    `);
      expect(names).toEqual(["窓口改革", "証明書発行"]);
      expect(lanes).toEqual(steps);
    }
  );

  it("may have months, and few phases of many steps", async () => {
    const { names, lanes } = await read(`
      令和7年度 市民まつり 実施計画
      No. | 作業項目 | 担当 | ${TIMES}
      1 | 準備 | | | | |
      1.1 | 会場の選定 | 総務係 | → | | |
      1.2 | 募集 | 商工係 | | → | → |
      2 | 開催 | | | | |
      2.1 | 設営 | 総務係 | | | | →
    `);
    expect(names).toEqual(["準備", "開催"]);
    expect(lanes).toEqual(["1 会場の選定 2025-04", "1 募集 2025-05~2025-06", "2 設営 2025-07"]);
  });

  it("is none under no such title", async () => {
    const { names } = await read(`
      システム更改
      WBS | タスク | 担当 | 開始 | 終了
      1 | 要件定義 | 佐藤 | 4月 | 5月
      2 | 設計 | 鈴木 | 6月 | 7月
      3 | 製造 | 高橋 | 8月 | 9月
    `);
    expect(names).toEqual([]);
  });
});

describe("a list of 重点事業", () => {
  const list = (title: string): string => `
    ${title}
    No. | 重点事業 | 事業内容 | スケジュール
    1 | 地域猫対策事業 | 手術費を助成する。 | 4月 受付
    2 | 消費生活相談事業 | 相談員を置く。 | 通年
    3 | 交通安全対策事業 | 標識を整備する。 | 6月 設計
  `;

  it("is a plan under such a title", async () => {
    const { names, lanes } = await read(list("令和７年度　市民生活部　重点事業"));
    expect(names).toEqual(["地域猫対策事業", "消費生活相談事業", "交通安全対策事業"]);
    expect(lanes).toEqual([
      "1 受付 2025-04",
      "2 消費生活相談事業 2025-04~2026-03",
      "3 設計 2025-06",
    ]);
  });

  it.each(["令和６年度　重点事業の実績", "令和６年度　主要施策の成果"])(
    "is none under %s",
    async (title) => {
      const { names } = await read(list(title));
      expect(names).toEqual([]);
    }
  );
});

it("takes 目標項目 for names beside what each of them is", async () => {
  const { names } = await read(`
    令和６年度　税務課　目標設定シート
    順位 | 目標項目 | 具体的内容 | 達成水準 | 達成時期
    1 | 収納率の向上 | 現年度分の徴収を強める。 | 99.2％ | 令和７年３月
    2 | 課税誤りの防止 | 確認の体制を見直す。 | 0件 | 令和６年１２月
  `);
  expect(names).toEqual(["収納率の向上", "課税誤りの防止"]);
});

describe("rows of indicators below the actions of a plan", () => {
  const list = (heading: string, sign: string): string => `
    新地震・津波対策行動計画
    ${heading} | 取組内容 | 現状 | ３年後 | 主担当部
    ${sign}避難計画の策定促進 | 市町の計画策定を支援する。 | | | 防災対策部
    計画を策定した地区数 | < | 12地区 | 60地区 | ^
    ${sign}自主防災組織の活性化 | リーダー研修を開催する。 | | | 防災対策部
    研修修了者数 | < | 800人 | 1,100人 | ^
    研修の回数 | < | 3回 | 5回 | ^
    ${sign}海岸堤防の補強 | 老朽化した堤防を補強する。 | | | 県土整備部
    補強済箇所数 | < | 115箇所 | 180箇所 | ^
  `;

  it.each([
    ["行動項目", "■"],
    ["取組項目", "●"],
    ["取組項目", ""],
  ])("are no actions: %s %s", async (heading, sign) => {
    const { plans } = await readText({ 行動: list(heading, sign) });
    expect(plans.flatMap(({ plan }) => plan.projects)).toMatchObject([
      { name: "避難計画の策定促進", initiative: "市町の計画策定を支援する。" },
      { name: "自主防災組織の活性化", initiative: "リーダー研修を開催する。" },
      { name: "海岸堤防の補強", initiative: "老朽化した堤防を補強する。" },
    ]);
  });
});

describe("項目 beside what each is", () => {
  const yearly = (title: string, cells: readonly string[]): string => `
    ${title}
    項目 | 内容 | 令和７年度 | 令和８年度 | 令和９年度
    屋根の改修 | 防水の更新 | ${cells[0]} | ${cells[1]} |
    空調の更新 | 熱源の交換 | | ${cells[0]} | ${cells[1]}
    照明の取替 | 全館のＬＥＤ化 | ${cells[1]} | |
  `;

  it("is what a plan of years consists of", async () => {
    const { names, lanes } = await read(yearly("公民館　年次計画", ["設計", "工事"]));
    expect(names).toEqual(["屋根の改修", "空調の更新", "照明の取替"]);
    expect(lanes).toEqual([
      "1 設計 2025-04~2026-03, 工事 2026-04~2027-03",
      "2 設計 2026-04~2027-03, 工事 2027-04~2028-03",
      "3 工事 2025-04~2026-03",
    ]);
  });

  it("is none beside figures, nor without a plan's title", async () => {
    expect((await read(yearly("公民館　年次計画", ["120", "80"]))).names).toEqual([]);
    expect((await read(yearly("公民館の沿革", ["設計", "工事"]))).names).toEqual([]);
  });
});
