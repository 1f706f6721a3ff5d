import { readText } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";

const projectsIn = async (sheet: string): Promise<readonly string[]> => {
  const { plans } = await readText({ 一覧: sheet });
  return plans.flatMap(briefProjects);
};

describe("a heading that nobody knows", () => {
  it.each(["メニュー", "テーマ", "検討項目", "課題名", "分掌事務"])(
    "names the projects that are numbered, judged and told of beside it: %s",
    async (heading) => {
      expect(
        await projectsIn(`
          令和8年度　業務計画
          No. | 分野 | ${heading} | 今後の方向性 | 予算額（千円） | 実施内容
          1 | 健康 | 健康ポイント | 拡充 | 1200 | 歩数に応じて付与する
          2 | 健康 | がん検診の無料クーポン | 継続 | 3400 | 節目年齢に送る
          3 | 福祉 | 高齢者見守り | 継続 | 800 | 家庭を訪ねる
        `)
      ).toEqual(["1 健康ポイント 1200", "2 がん検診の無料クーポン 3400", "3 高齢者見守り 800"]);
    }
  );

  it.each([
    ["motions", "議案 | 内容 | 担当課 | 予算額", "手数料の改正 | 手数料を改める | 総務課 | 0"],
    ["meetings", "会議 | 議題 | 課題 | 予算", "総合計画審議会 | 基本計画 | 委員の選任 | 500"],
    ["requests", "品名 | 数量 | 単価 | 要求額", "プロジェクター | 1 | 90 | 90"],
    ["figures", "指標 | 今後の方向性 | 取組内容", "図書の貸出冊数 | 拡充 | おはなし会を開く"],
  ])("names none of what plans don't hold: %s", async (_, headings, row) => {
    const rows = [1, 2, 3].map((number) => `${number} | ${row.replace(" ", `${number} `)}`);
    expect(await projectsIn(`令和8年度　一覧\nNo. | ${headings}\n${rows.join("\n")}`)).toEqual([]);
  });
});
