import { readText } from "../../../support/sheet-text";
import { briefLanes, briefProjects } from "../../offices/tell";

describe("projects of a list with the same months under each", () => {
  const read = async (months: string, more = "") => {
    const { plans } = await readText({
      計画: `
        教育総務課　令和８年度事業実施計画
        番号 | 事業名 | 事業費（千円） | 方向性 | 実施主体
        1 | トイレ改修 | 86,000 | 継続 | 市
        ${more}
        ${months}
        予定 | 設計 | 入札 | 工事 | 検査
        2 | 空調設置 | 152,000 | 拡充 | 市
        ${more}
        ${months}
        予定 | 入札 | 契約 | 工事 |
        3 | 床改修 | 12,400 | 継続 | 市
        ${more}
        ${months}
        予定 | | | 入札 | 工事`.replace(/\n *(?=\n)/g, ""),
    });
    return [...plans.flatMap(briefProjects), ...plans.flatMap(briefLanes)];
  };

  it("are all read, each with its own lanes", async () => {
    expect(await read("工程 | 4月 | 5月 | 6月 | 7月")).toEqual([
      ...["1 トイレ改修 86000", "2 空調設置 152000", "3 床改修 12400"],
      "1 設計 2026-04, 入札 2026-05, 工事 2026-06, 検査 2026-07",
      "2 入札 2026-04, 契約 2026-05, 工事 2026-06",
      "3 入札 2026-06, 工事 2026-07",
    ]);
  });

  it("may be quarters", async () => {
    expect((await read("工程 | 1Q | 2Q | 3Q | 4Q")).slice(3, 4)).toEqual([
      "1 設計 2026-04~2026-06, 入札 2026-07~2026-09, 工事 2026-10~2026-12, 検査 2027-01~2027-03",
    ]);
  });

  it("may take several rows above them", async () => {
    expect(
      (await read("工程 | 4月 | 5月 | 6月 | 7月", "^ | 老朽化のため | < | < | <")).slice(0, 3)
    ).toEqual([...["1 トイレ改修 86000", "2 空調設置 152000", "3 床改修 12400"]]);
  });
});

it("takes no lanes for projects where the months of a list's schedule stand over them anew", async () => {
  const lanes = `
    番号 | 4月 | 5月 | 6月 | 7月
    1 | 設計 | 工事 | |
    2 | | 入札 | 工事 |`;
  const { plans } = await readText({
    計画: `
      教育総務課　令和８年度事業実施計画
      番号 | 事業名 | 事業費（千円） | 方向性 | 実施主体
      1 | トイレ改修 | 86,000 | 継続 | 市
      2 | 空調設置 | 152,000 | 拡充 | 市
      ${lanes.trim()}
      ${lanes.trim()}`,
  });
  expect(plans.flatMap(briefProjects)).toEqual(["1 トイレ改修 86000", "2 空調設置 152000"]);
});
