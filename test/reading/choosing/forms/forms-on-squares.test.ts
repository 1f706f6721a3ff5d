import { readText } from "../../../support/sheet-text";
import { briefProjects, briefTraits } from "../../offices/tell";

/** A line whose cells take as many squares as stand before them, none of them merged: `3 No. / 3 1`. */
const squares = (lines: string): string =>
  lines
    .trim()
    .split("\n")
    .map((line) =>
      line
        .split("/")
        .map((cell) => /(\d+) ?(.*)/.exec(cell.trim()) ?? [])
        .map(([, width = "1", text = ""]) => text + " | ".repeat(Number(width)))
        .join("")
    )
    .join("\n");

const read = async (lines: string) =>
  (await readText({ 計画書: `令和8年度 商工観光課 業務計画書\n${squares(lines)}` })).plans;

describe("forms on paper of squares that aren't merged", () => {
  it("have values as far right of their labels as the longest of these takes", async () => {
    const plans = await read(`
      3 No. / 3 1 / 6 事業名 / 24 空き店舗の活用
      6 方向性 / 12 拡大 / 6 予算額（千円） / 12 364
      6 実施主体 / 30 市
      6 取組内容 / 30 改修費を補助する
      0
      3 No. / 3 2 / 6 事業名 / 24 創業の支援
      6 方向性 / 12 継続 / 6 予算額（千円） / 12 500
      6 実施主体 / 30 委託
      6 取組内容 / 30 創業塾を開く`);
    expect(plans.flatMap(briefProjects)).toEqual(["1 空き店舗の活用 364", "2 創業の支援 500"]);
    expect(plans.flatMap(briefTraits)).toEqual(["1/拡大/市//", "2/継続/委託//"]);
  });

  it("may say little in few columns", async () => {
    const plans = await read(`
      4 No. / 2 1 / 6 事業名 / 10 空き店舗の活用
      6 方向性 / 6 拡大 / 6 区分 / 6 政策
      6 事業費 / 12 364千円
      0
      4 No. / 2 2 / 6 事業名 / 10 創業の支援
      6 方向性 / 6 継続 / 6 区分 / 6 経常
      6 事業費 / 12 500千円`);
    expect(plans.flatMap(briefProjects)).toEqual(["1 空き店舗の活用 364", "2 創業の支援 500"]);
  });

  it("have none from the next row or from stamps where they are blank", async () => {
    const plans = await read(`
      6 事業名 / 14 空き店舗の活用 / 10 / 4 決裁 / 4 要
      6 方向性 / 12 / 6 予算額（千円） / 12
      6 実施主体 / 18 / 4 受付 / 4 係長
      6 取組内容 / 30 改修費を補助する`);
    expect(plans.flatMap(briefProjects)).toEqual(["1 空き店舗の活用"]);
    expect(plans.flatMap(briefTraits)).toEqual(["////"]);
  });

  it("have values a square further right below a row of labels", async () => {
    const plans = await read(`
      8 事業名 / 20 空き店舗の活用
      8 方向性 / 8 実施主体 / 8 予算額 / 8 性質区分
      1 / 7 拡大 / 1 / 7 市 / 1 / 4 364 / 3 千円 / 1 / 7 政策的事業
      32 取組内容
      1 / 31 改修費を補助する`);
    expect(plans.flatMap(briefProjects)).toEqual(["1 空き店舗の活用 364"]);
    expect(plans.flatMap(briefTraits)).toEqual(["/拡大/市/政策的事業/"]);
  });
});
