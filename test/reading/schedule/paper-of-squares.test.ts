import { readOnePlan } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";

const lanesOf = async (lines: string) =>
  briefLanes(
    await readOnePlan(`
      令和8年度　福祉課　業務計画
      No. | 事業名 | 予算額（千円）
      1 | 見守り事業 | 1200
      2 | 配食サービス | 800

      スケジュール
      ${lines}`)
  );

describe("a schedule on paper of squares, of which each month takes two", () => {
  it("has arrows, lines and squares that go on from month to month", async () => {
    const lanes = await lanesOf(`
      No. | < | 項目 | < | 4月 | < | 5月 | < | 6月 | < | 7月 | <
      1 | < | 説明会 | < | ○ | < | → | < | → | < | |
      1 | < | 契約 | < | | | ■ | < | ■ | < | |
      2 | < | 委託 | < | | | ━ | < | ━ | < | → | <
      2 | < | 会議 | < | ● | < | ● | < | | | |`);
    expect(lanes).toEqual([
      "1 説明会 2026-04~2026-06",
      "1 契約 2026-05~2026-06",
      "2 委託 2026-05~2026-07",
      "2 会議 2026-04, 会議 2026-05",
    ]);
  });

  it("may have one sign in each month, the other square blank", async () => {
    const lanes = await lanesOf(`
      No. | < | 項目 | < | 4月 | < | 5月 | < | 6月 | < | 7月 | <
      1 | < | 周知 | < | | ■ | | ■ | | ■ | |
      1 | < | 契約 | < | ■ | | | | ■ | | ■ |
      2 | < | 委託 | < | 説明 | | ━ | | → | | |
      2 | < | 会議 | < | ● | | ● | | | | ● |`);
    expect(lanes).toEqual([
      "1 周知 2026-04~2026-06",
      "1 契約 2026-04, 契約 2026-06~2026-07",
      "2 説明 2026-04~2026-06",
      "2 会議 2026-04, 会議 2026-05, 会議 2026-07",
    ]);
  });

  it("has an arrow of its own that is merged over several months", async () => {
    const lanes = await lanesOf(`
      事業名 | < | 4月 | < | 5月 | < | 6月 | < | 7月 | <
      見守り事業 | < | → | < | < | < | → | < | < | <`);
    expect(lanes).toEqual(["1  2026-04~2026-05,  2026-06~2026-07"]);
  });

  it("names projects in cells that are merged over two, with blank ones below that aren't", async () => {
    const lanes = await lanesOf(`
      事業名 | < | 4月 | < | 5月 | < | 6月 | <
      見守り事業 | < | 準備 | < | 実施 | < | < | <
      | | | | | 説明会 | < | |
      配食サービス | < | 契約 | < | → | < | |`);
    expect(lanes).toEqual([
      "1 準備 2026-04, 実施 2026-05~2026-06",
      "1 説明会 2026-05",
      "2 契約 2026-04~2026-05",
    ]);
  });

  it("has a lane of two rows once, whose fills take both", async () => {
    const lanes = await lanesOf(`
      No. | < | 項目 | < | 4月 | < | 5月 | < | 6月 | < | 7月 | < | 8月 | < | 9月 | <
      1 | < | 説明会 | < | # | # | # | # | | | | | | | |
      ^ | ^ | ^ | ^ | # | # | # | # | | | | | | | |
      2 | < | 契約 | < | | | | | #BDD7EE 準備 | # | # | # | | | |
      ^ | ^ | ^ | ^ | | | | | # | # | # | # | | | |
      2 | < | 検査 | < | | | | | # | # | | | | | |
      ^ | ^ | ^ | ^ | | | | | | | # | # | | | |`);
    expect(lanes).toEqual([
      "1 説明会 2026-04~2026-05",
      "2 準備 2026-06~2026-07",
      "2 検査 2026-06",
      "2 検査 2026-07",
    ]);
  });

  it("names all projects below their forms, whose last values stand right of the months", async () => {
    const form = (name: string): string => `
      事業名 | | ${name}
      方向性 | | 継続 | | | | | | 予算額 | | 500
      |`;
    const plan = await readOnePlan(`
      令和8年度　福祉課　業務計画
      |${form("見守り事業")}${form("配食サービス")}
      事業名 | | | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
      見守り事業 | | | ■ | ■ | | | |
      配食サービス | | | | | ■ | ■ | |`);
    expect(briefLanes(plan)).toEqual(["1  2026-04~2026-05", "2  2026-06~2026-07"]);
  });
});
