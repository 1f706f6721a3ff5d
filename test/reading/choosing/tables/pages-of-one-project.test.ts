import { readText } from "../../../support/sheet-text";
import { briefLanes, briefProjects, briefTraits } from "../../offices/tell";

const read = async (text: string) => {
  const { plans } = await readText({ 計画: `令和8年度 防災対策課 業務計画\n\n${text}` });
  return {
    projects: plans.flatMap(briefProjects),
    traits: plans.flatMap(briefTraits),
    lanes: plans.flatMap(briefLanes),
  };
};

describe("headings that stand anew over every project", () => {
  const headings = `
    順位 | 事業名 | ねらい | 今後の方向性 | 主体 | 事業内容 | 根拠法令
    ^ | ^ | ^ | 予算額（千円） | 区分 | ^ | ^`;
  const first = `
    1 | 健康診査 | 2 | 拡大 | 市 | 健診を行う | 条例
    ^ | ^ | ^ | 370 | 経常的事業 | ^ | ^`;
  const second = `
    2 | 見守り | 1 | 縮小 | 協働 | 見守りを行う | 要綱
    ^ | ^ | ^ | 2040 | 政策的事業 | ^ | ^`;

  it.each([
    ["after a blank row", "\n"],
    ["row by row", ""],
  ])("head what is below them, in two rows and %s", async (_, between) => {
    const { projects, traits } = await read(
      [headings, first, between, headings, second].map((part) => part.trimEnd()).join("")
    );
    expect(projects).toEqual(["1 健康診査 370", "2 見守り 2040"]);
    expect(traits).toEqual(["1/拡大/市/経常的事業/2", "2/縮小/協働/政策的事業/1"]);
  });

  it("are no labels of forms beside the headings of a schedule below", async () => {
    const { projects, lanes } = await read(`
      No. | 事業名 | 実施主体 | 予算額（千円） | 取組内容
      1 | 移動図書館 | 市民 | 2570 | 本を運ぶ

      No. | 事業名 | 実施主体 | 予算額（千円） | 取組内容
      2 | 見守り | 市民 | 76788 | 見守りを行う
      | 合計 | | 79358

      スケジュール
      優先順位 | 実施項目 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月 | 1月 | 2月 | 3月
      1 | 申請受付 | | | | ○ | | | | | | | |
      2 | 現地調査 | | | ○ | | | | | | | | |
    `);
    expect(projects).toEqual(["1 移動図書館 2570", "2 見守り 76788"]);
    expect(lanes).toEqual(["1 申請受付 2026-07", "2 現地調査 2026-06"]);
  });

  it("stand over one project as over several", async () => {
    const { projects, lanes } = await read(`
      順位 | 事業名 | 方向性 | 予算額（千円） | 取組内容
      1 | 健康診査 | 拡大 | 370 | 健診を行う

      優先順位 | 実施項目 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 1 | 2 | 3
      1 | 申請受付 | | | | ○ | | | | | | | |
    `);
    expect(projects).toEqual(["1 健康診査 370"]);
    expect(lanes).toEqual(["1 申請受付 2026-07"]);
  });
});

describe("headings that stand anew below the first project alone", () => {
  it("head a list's other projects, where but names, numbers and departments are known", async () => {
    const { projects } = await read(`
      No. | 会計 | 取組名 | 前年度評価 | 主管課
      1 | 特別 | 水道管の更新 | C | 総務課
      No. | 会計 | 取組名 | 前年度評価 | 主管課
      2 | 一般 | 公園の整備 | C | 観光課
      3 | 一般 | 図書館の運営 | A | 総務課
    `);
    expect(projects).toEqual(["1 水道管の更新", "2 公園の整備", "3 図書館の運営"]);
  });

  it("head them where the cells of one page alone tell enough of a plan's", async () => {
    const { projects, traits } = await read(`
      事業名 | 担当課 | 事業区分 | 問題点 | 主な取組
      見守り事業 | 学校教育課 | ソフト | 担い手 | 訪問する
      事業名 | 担当課 | 事業区分 | 問題点 | 主な取組
      予防接種 | 総務課 | ハード | 老朽化 | 通知を送る
      庁舎の改修 | 学校教育課 | ハード | 費用 | 設計する
    `);
    expect(projects).toEqual(["1 見守り事業", "2 予防接種", "3 庁舎の改修"]);
    expect(traits.map((each) => each.split("/")[2])).toEqual([
      "学校教育課",
      "総務課",
      "学校教育課",
    ]);
  });

  it("name no department by the month beside 所管課", async () => {
    const { plans } = await readText({
      計画: `
        令和8年度 業務計画
        福祉課
        |
        事務事業名 | 予算額（千円） | 所管課 | 4月 | 5月 | 6月
        防災訓練 | 1200 | 土木課 | | | 実施
        |
        事務事業名 | 予算額（千円） | 所管課 | 4月 | 5月 | 6月
        |
        令和8年度 業務計画（つづき）
        |
        事務事業名 | 予算額（千円） | 所管課 | 4月 | 5月 | 6月
        見守り | 120 | 福祉課 | | 実施 |
      `,
    });
    expect(plans.flatMap(briefProjects)).toEqual(["1 防災訓練 1200", "2 見守り 120"]);
    expect(plans.map(({ plan }) => plan.department)).toEqual(["福祉課"]);
  });
});
