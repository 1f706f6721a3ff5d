import { readOnePlan } from "../../../support/sheet-text";

const NONE = [null, null, null];

describe("lists for cells to choose from, right of a plan", () => {
  const LIST = `令和8年度 業務計画 | | |
    福祉課       |      |                |
    事業名       | 担当 | 予算額（千円） |
    見守り事業   | 山田 | 1200           |
    配食サービス | 鈴木 | 800            |
    敬老会       | 田中 | 500            |`;

  it.each([
    ["begin beside its title", 0, ["方向性", "拡充", "継続", "縮小", "廃止"]],
    ["begin beside its headings and go on below", 2, ["方向性", "拡充", "継続", "縮小", "廃止"]],
    ["begin below its headings, without one", 3, ["新規", "継続", "廃止"]],
    ["are called a list", 2, ["プルダウン", "拡充", "継続", "縮小"]],
    ["say who operates", 0, ["実施主体", "市直営", "委託", "補助", "その他"]],
    ["name the departments", 0, ["課名", "福祉課", "高齢者課", "保育課", "健康課"]],
    ["count on", 2, ["順位", "1", "2", "3", "4", "5"]],
  ])("are no columns of it where they %s", async (_, top, list) => {
    const { plan } = await readOnePlan(beside(LIST, top, list));
    expect(plan.department).toBe("福祉課");
    expect(plan.projects.map(({ name }) => name)).toEqual(["見守り事業", "配食サービス", "敬老会"]);
    expect(plan.projects.map(({ direction }) => direction)).toEqual(NONE);
    expect(plan.projects.map(({ operator }) => operator)).toEqual(NONE);
    expect(plan.projects.map(({ priority }) => priority)).toEqual(NONE);
  });

  it("are no columns of it where its own have gone on to other rows", async () => {
    const more = `${LIST}
      相談窓口 | 佐藤 | 300 |
      健康教室 | 伊藤 | 200 |`;
    const { plan } = await readOnePlan(beside(more, 2, ["方向性", "拡充", "継続", "縮小"]));
    expect(plan.projects.map(({ direction }) => direction)).toEqual([...NONE, null, null]);
  });

  it("give a form no values", async () => {
    const form = `令和8年度 業務計画 | |
      事業名 | 見守り事業 |
      担当課 | 福祉課 |
      方向性 | 縮小 |
      取組内容 | 見守り活動を地域で行う |
      課題 | 担い手が足りない |`;
    const { plan } = await readOnePlan(beside(form, 1, ["方向性", "拡充", "継続", "縮小", "廃止"]));
    expect(plan.projects.map(({ direction }) => direction)).toEqual(["縮小"]);
  });

  it("don't draw bars beyond the last month", async () => {
    const months = `令和8年度 業務計画 | | | | | | | | | | | | |
      事業名 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月 | 1月 | 2月 | 3月 |
      見守り事業 | ■ | ■ | | | | | | | | | | |
      敬老会 | | | | | | ★ | | | | | | |`;
    const { plan } = await readOnePlan(beside(months, 1, ["1", "2", "3", "4", "5"]));
    const bars = plan.lanes.flatMap(({ activities }) => activities);
    expect(bars.map(({ start, end }) => [start, end])).toEqual([
      ["2026-04", "2026-05"],
      ["2026-09", "2026-09"],
    ]);
  });
});

describe("a column of a plan right of a blank one", () => {
  it("is its own, though all of its directions differ", async () => {
    const list = `令和8年度 業務計画 | |
      事業名       | 予算額（千円） |
      見守り事業   | 1200           |
      配食サービス | 800            |
      敬老会       | 500            |
      合計         | 2500           |`;
    const { plan } = await readOnePlan(beside(list, 1, ["方向性", "拡充", "継続", "縮小"]));
    expect(plan.projects.map(({ direction }) => direction)).toEqual(["拡充", "継続", "縮小"]);
  });
});

/** A sheet's rows with a list in the column right of them, from a row on. */
function beside(sheet: string, top: number, list: readonly string[]): string {
  const rows = sheet.split("\n").map((row) => row.trim());
  const blank = (rows[0] ?? "").replace(/[^|]/g, "");
  const length = Math.max(rows.length, top + list.length);
  return Array.from({ length }, (_, at) => `| ${rows[at] ?? blank} | ${list[at - top] ?? ""}`).join(
    "\n"
  );
}
