import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";

async function read(sheet: string) {
  const { plans } = await readText({ 計画: sheet });
  return {
    lanes: plans.flatMap(briefLanes),
    unread: plans.flatMap(({ draft }) =>
      draft.remarks.flatMap(({ kind, values }) => (kind === "unread-text" ? values : []))
    ),
  };
}

const list = (
  headings: string,
  rows: readonly string[],
  title = "令和7年度 業務計画（防災課）"
) => `
  ${title}
  No. | 事業名 | 方向性 | 予算額（千円） | ${headings}
  1 | 防災マップの更新 | 継続 | 500 | ${rows[0] ?? ""}
  2 | 避難所の点検 | 継続 | 200 | ${rows[1] ?? ""}
`;

describe("bare numbers beside each other", () => {
  it.each(["2025 | 2026 | 2027", "'2025 | '2026 | '2027", "２０２５ | ２０２６ | ２０２７"])(
    "are years where one is the plan's and texts stand under them: %s",
    async (years) => {
      const { lanes } = await read(list(years, ["改訂 | → | 配布", "点検 | | 点検"]));
      expect(lanes).toEqual([
        "1 改訂 2025-04~2027-03, 配布 2027-04~2028-03",
        "2 点検 2025-04~2026-03, 点検 2027-04~2028-03",
      ]);
    }
  );

  it("are months where twelve go on from any of them", async () => {
    const { lanes } = await read(`
      令和7年度 業務計画（防災課）
      No. | 事業名 | 方向性 | 令和6年 | < | < | 令和7年 | < | < | < | < | < | < | < | < | < | < | <
      ^ | ^ | ^ | 10 | 11 | 12 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12
      1 | 防災マップの更新 | 継続 | 改訂 | → | | | | | 配布
      2 | 避難所の点検 | 継続 | | | | | | 点検
    `);
    expect(lanes).toEqual(["1 改訂 2024-10~2024-11, 配布 2025-04", "2 点検 2025-03"]);
  });

  it("are years under a group over them", async () => {
    const { lanes } = await read(`
      令和7年度 業務計画（防災課）
      No. | 事業名 | 方向性 | 予算額（千円） | 年次計画 | < | <
      ^ | ^ | ^ | ^ | 2025 | 2026 | 2027
      1 | 防災マップの更新 | 継続 | 500 | 改訂 | → | 配布
      2 | 避難所の点検 | 継続 | 200 | | 点検 |
    `);
    expect(lanes).toEqual([
      "1 改訂 2025-04~2027-03, 配布 2027-04~2028-03",
      "2 点検 2026-04~2027-03",
    ]);
  });

  it.each([
    ["amounts", "2025 | 2026 | 2027", ["500 | 600 | 700", "100 | 100 | 100"]],
    ["nothing", "2025 | 2026 | 2027", ["", ""]],
    [
      "texts, but of other years than the plan's",
      "2021 | 2022 | 2023",
      ["改訂 | → | 配布", "点検 | |"],
    ],
    ["texts, but don't follow each other", "2025 | 2030 | 2040", ["改訂 | → | 配布", "点検 | |"]],
  ])("are no schedule over %s", async (_, years, rows) => {
    expect((await read(list(years, rows))).lanes).toEqual([]);
  });
});

const form = (number: number, name: string, years: string, rows: string) => `
  事業番号 | ${number}
  事業名 | ${name}
  事業概要 | ${name}を進める
  予算額 | 500千円
  スケジュール | ${years}
  ${rows}
`;

describe("years in a form", () => {
  it.each(["R7 | R8 | R9", "2025 | 2026 | 2027"])(
    "head the project's schedule: %s",
    async (years) => {
      const { lanes } = await read(`
      令和7年度 業務計画（防災課）
      ${form(1, "防災マップの更新", years, "調査 | 改訂 | → | 配布\n実施 | | → | →")}
      ${form(2, "避難所の点検", years, "調査 | 点検 | 点検 | 点検")}
      ${form(3, "防災訓練", years, "調査 | 訓練 | → | →")}
    `);
      expect(lanes).toEqual([
        "1 改訂 2025-04~2027-03, 配布 2027-04~2028-03",
        "1 実施 2026-04~2028-03",
        "2 点検 2025-04~2026-03, 点検 2026-04~2027-03, 点検 2027-04~2028-03",
        "3 訓練 2025-04~2028-03",
      ]);
    }
  );

  it("are no schedule over amounts", async () => {
    const { lanes } = await read(`
      令和7年度 業務計画（防災課）
      ${form(1, "防災マップの更新", "R7 | R8 | R9", "国費 | 100 | 200 | 300")}
      ${form(2, "避難所の点検", "R7 | R8 | R9", "国費 | 1 | 2 | 3")}
    `);
    expect(lanes).toEqual([]);
  });
});

it("says of 短期, 中期 and 長期, which name no months, that they weren't read", async () => {
  const { lanes, unread } = await read(
    list("短期 | 中期 | 長期", ["改訂 | → | 配布", "点検 | 点検 |"])
  );
  expect([lanes, unread]).toEqual([[], ["短期・中期・長期"]]);
});

it("counts years without their era in the likeliest one where the plan's year isn't known", async () => {
  const { lanes } = await read(`
    行政改革大綱　実施計画　取組工程表
    番号 | 取組項目 | 取組内容 | 担当課 | 29年度 | 30年度 | 31年度
    1-1 | 使用料の見直し | 使用料を見直す。 | 財政課 | 検討 | 実施 | →
    1-2 | 補助金の見直し | 補助金を見直す。 | 財政課 | 基準作成 | 実施 | →
    1-3 | 広告収入の確保 | 広告を募る。 | 財政課 | 実施 | → | →
  `);
  expect(lanes[0]).toBe("1-1 検討 2017-04~2018-03, 実施 2018-04~2020-03");
});
