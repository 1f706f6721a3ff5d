import { beside, blanks, read, YEAR } from "./schedule-context";

const _ = null;

describe("months whose cells name the year", () => {
  it.each([
    "R8\n1月",
    "Ｒ８\n１月",
    "8年1月",
    "8.1月",
    "翌年1月",
    "翌年\n1月",
    "1月\n（令和8年）",
    "1月（翌年）",
  ])("are months: %j", async (january) => {
    const labels = YEAR.map((month) => (month === "1月" ? january : month));
    const rows = [
      ["順位", "事業名", ...labels],
      [1, "図書館", "設計", _, "工事", ...blanks(8), "検査"],
    ];
    const { text } = await read({ 計画: rows }, beside(["2"]));
    expect(text).toEqual(["1: 設計 2025-04, 工事 2025-06, 検査 2026-03"]);
  });
});

it("knows quarters that are written 第１・四半期", async () => {
  const labels = ["第１・四半期", "第２・四半期", "第３・四半期", "第４・四半期"];
  const rows = [
    ["順位", "事業名", ...labels],
    [1, "図書館", "設計", _, "工事"],
  ];
  const { text } = await read({ 計画: rows }, beside(["2"]));
  expect(text).toEqual(["1: 設計 2025-04~2025-06, 工事 2025-10~2025-12"]);
});
