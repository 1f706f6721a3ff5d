import { readText } from "../../support/sheet-text";
import { briefLanes, briefProjects } from "./tell";

const namesIn = async (sheet: string): Promise<readonly string[]> => {
  const { plans } = await readText({ Sheet1: sheet });
  return plans.flatMap(({ plan }) => plan.projects.map(({ id, name }) => `${id} ${name}`));
};

describe("what offices head their goals and measures with", () => {
  it.each([
    [
      "第４次行財政改革計画　令和５年度　進行管理表",
      "番号 | 重点項目 | 実施目標 | 令和５年度の取組計画 | 令和５年度の実績",
      [
        "1 | 人材育成 | 研修の充実 | 計画的に行う。 | 12回実施",
        "2 | 人材育成 | 評価の活用 | 研修を行う。 | 1回実施",
        "3 | 定員管理 | 定員の適正化 | 計画により管理する。 | 計画どおり",
      ],
      ["1 研修の充実", "2 評価の活用", "3 定員の適正化"],
    ],
    [
      "令和３年度　部局長の「実行宣言」　課長シート",
      "№ | 事務・事業名 | 指標 | 目標 | 目標達成に向けた取組",
      [
        "1 | 協議会の支援 | 説明会 | 12回 | 全地区を訪問する。",
        "2 | 移住の促進 | 相談 | 150件 | 相談会を行う。",
        "3 | 交通の運営 | 利用者 | 5万人 | 路線を見直す。",
      ],
      ["1 協議会の支援", "2 移住の促進", "3 交通の運営"],
    ],
    [
      "平成２４年度　重点施策執行管理票",
      "番号 | 重点施策 | 目標（何を・どこまで） | 方法・手段 | スケジュール（いつまで） | 担当者",
      [
        "1 | 間伐の推進 | 150ha | 組合への補助 | 12月まで | 伊藤",
        "2 | 獣害の対策 | 10km | 補助金の交付 | 9月まで | 後藤",
        "3 | 観光協会の法人化 | 設立 | 準備会の開催 | 3月まで | 熊谷",
      ],
      ["1 間伐の推進", "2 獣害の対策", "3 観光協会の法人化"],
    ],
    [
      "令和６年度　部（局）の重点課題と目標",
      "№ | 重点課題 | 目標 | 担当課 | 4～6月 | 7～9月 | 10～12月 | 1～3月",
      [
        "1 | 企業誘致の推進 | 5件 | 商工課 | 訪問 | 訪問 | 催し | 計画",
        "2 | 地域経済の振興 | 発行 | 商工課 | 設計 | 発行 | | 検証",
      ],
      ["1 企業誘致の推進", "2 地域経済の振興"],
    ],
    [
      "令和６年度　部局マネジメントシート",
      "No | 重点取組事項 | 年度目標 | 取組内容 | 担当課",
      [
        "1 | 脱炭素の推進 | 60％ | 工事を行う。 | 推進課",
        "2 | ごみの減量 | 800g | 催しを行う。 | 減量課",
        "3 | 美化の推進 | 5,000人 | 清掃する。 | 美化課",
      ],
      ["1 脱炭素の推進", "2 ごみの減量", "3 美化の推進"],
    ],
  ])("names them: %s", async (title, headings, rows, names) => {
    expect(await namesIn([title, headings, ...rows].join("\n"))).toEqual(names);
  });

  it("are what the steps beside months belong to", async () => {
    const { plans } = await readText({
      様式第2号: `
        業務目標スケジュール表
        平成１９年度 | 部・課名 | 商工労働課
        業務目標 | 実施項目 | 担当者 | 4月 | 5月 | 6月 | 7月
        条例の見直し | 制度の調査 | 佐藤 | 調査 | → | |
        ^ | 議会への提案 | 鈴木 | | | | 提案
        観光客の増加 | まつりの開催 | 田中 | | 開催 | |
      `,
    });
    expect(plans.flatMap(({ plan }) => plan.projects.map(({ name }) => name))).toEqual([
      "条例の見直し",
      "観光客の増加",
    ]);
    expect(plans.flatMap(briefLanes)).toEqual([
      "1 調査 2007-04~2007-05",
      "1 提案 2007-07",
      "2 開催 2007-05",
    ]);
  });
});

it("takes names beside painted weeks for a yearly plan's", async () => {
  const { plans } = await readText({
    年間計画: `
      令和６年度　総務課　年間業務計画
      No | 業務名 | 4月 | < | < | < | 5月 | < | < | < | 6月 | < | < | <
      ^ | ^ | 1 | 2 | 3 | 4 | 1 | 2 | 3 | 4 | 1 | 2 | 3 | 4
      1 | 辞令交付 | # | | | | | | | | | | |
      2 | 期首面談 | | | | | # | # | # | # | | | |
      3 | 採用試験 | | | | | | | | | # | # | # | #
    `,
  });
  expect(plans.map(({ plan }) => plan.department)).toEqual(["総務課"]);
  expect(plans.flatMap(briefLanes).map((each) => each.trim())).toEqual([
    "1  2024-04",
    "2  2024-05",
    "3  2024-06",
  ]);
});

it("knows a ward's by its title", async () => {
  const card = (number: string, name: string): string => `
    具体的取組１－１－${number} | ${name} | ６年度予算額 | 8,120千円
    当年度の取組内容 | 訓練を行う。 | < | <
    業績目標 | 30％以上 | < | <
    |
  `;
  const { plans } = await readText({
    様式3: `
      令和６年度　北区運営方針
      経営課題１ | 安全・安心なまちづくり | < | <
      ${card("１", "防災訓練")}
      ${card("２", "防犯の取組")}
    `,
  });
  expect(plans.map(({ plan }) => plan.department)).toEqual(["北区"]);
  expect(plans.flatMap(briefProjects)).toEqual(["1-1-1 防災訓練 8120", "1-1-2 防犯の取組 8120"]);
});
