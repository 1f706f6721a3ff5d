import { numbersFrom } from "../../../src/sheet/numbers";
import { readText } from "../../support/sheet-text";
import { briefLanes, briefProjects } from "./tell";

describe("a form of two rows of labels with their values beside them", () => {
  it("is one, months as numbers below it and all", async () => {
    const { plans } = await readText({
      "1": `
        令和７年度　事業実施計画 | < | < | < | < | < | < | < | < | < | < | < | <
        事業名 | 直売所改修 | < | < | < | < | 担当課 | < | 農業振興課 | < | < | < | <
        予算額 | 33,000千円 | < | < | 方向性 | < | 新規 | < | < | < | < | < | <
        月 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 1 | 2 | 3
        設計 | | ○ | ○ | | | | | | | | |
        開所 | | | | | | | | | ○ | | |
      `,
    });
    expect(plans.map(briefProjects)).toEqual([["1 直売所改修 33000"]]);
    expect(plans[0]?.draft.remarks).toEqual([]);
  });
});

describe("a form with a table of related projects", () => {
  it("is of its own project", async () => {
    const { plans } = await readText({
      "1": `
        令和7年度　事務事業評価シート | | |
        事務事業名 | 移住相談 | < | <
        所管課 | 定住促進課 | < | <
        事業概要 | 相談員を置く | < | <
        予算額（千円） | 4,100 | < | <
        今後の方向性 | 拡大 | < | <
        関連事業 | | |
        事業名 | 所管課 | 概要 | 予算額（千円）
        空家対策 | 建築課 | 除却補助 | 9,000
        魅力発信 | 広報課 | 動画 | 3,000
      `,
    });
    expect(plans.map(briefProjects)).toEqual([["1 移住相談 4100"]]);
  });
});

it("takes bracketed labels beside each other for heads of what stands below them", async () => {
  const card = (name: string, amount: string, text: string): string => `
    事務事業名 | ${name} | < | 予算額 | ${amount}
    局／部／課 | 緑区役所／総務課 | < | 予算書Ｐ． | 95
    ＜事業の目的・内容＞ | < | < | 〔要求と査定経過〕 | <
    ${text} | < | < | 要求 | 査定
    ^ | ^ | ^ | 7,428 | ${amount}
  `;
  const { plans } = await readText({
    緑区: `
      令和７年度　当初予算　事業の概要
      ${card("区役所管理事業", "7,349", "来庁者を案内します。")}
      ${card("区民会議運営事業", "1,204", "地域の課題を話し合います。")}
    `,
  });
  expect(plans.flatMap(briefProjects)).toEqual([
    "1 区役所管理事業 7349",
    "2 区民会議運営事業 1204",
  ]);
  expect(plans.flatMap(({ plan }) => plan.projects.map(({ initiative }) => initiative))).toEqual([
    "来庁者を案内します。",
    "地域の課題を話し合います。",
  ]);
});

it("begins forms under a plan's head with their own first label, whatever the head says", async () => {
  const form = (rank: number, name: string, aim: number): string => `
    優先順位 | ${rank} | 事業名 | ${name} | ねらい | ${aim}
    方向性 | 継続 | 事業主体 | 市 | 予算額(千円) | ${rank}00
    取組内容 | ${name}を進める。 | < | < | < | <
    項目 | ${numbersFrom(4, 12).join("月 | ")}月 | 1月 | 2月 | 3月
    設計 | ○
    |`;
  const { plans } = await readText({
    計画: `
      令和7年度 水道課 業務計画
      ねらい | 1 | 経営の健全化 | < | < | <
      ^ | 2 | 災害に強い水道 | < | < | <
      |
      ${form(1, "管路の更新", 2)}
      ${form(2, "料金の改定", 1)}
      ${form(3, "訓練", 2)}`,
  });
  const [plan] = plans;
  expect(plan?.plan.projects.map(({ name, aim }) => `${name} ${aim}`)).toEqual([
    "管路の更新 2",
    "料金の改定 1",
    "訓練 2",
  ]);
  expect(plan?.plan.aims.map(({ text }) => text)).toEqual(["経営の健全化", "災害に強い水道"]);
  expect(plan && briefLanes(plan)).toEqual(["1 設計 2025-04", "2 設計 2025-04", "3 設計 2025-04"]);
});
