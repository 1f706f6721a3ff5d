import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";

async function lanes(...rows: readonly string[]) {
  const { plans } = await readText({
    計画: `
      令和8年度 水道課 業務計画

      ${rows.join("\n      ")}
    `,
  });
  return plans.map(briefLanes);
}

describe("the last month's heading", () => {
  test.each([
    ["7月以降, beside another column", "4月 | 5月 | 6月 | 7月以降 | 課題", "交通規制"],
    ["7月～, at the sheet's edge", "4月 | 5月 | 6月 | 7月～", ""],
  ])("takes in the rest of the year as %s", async (_, months, challenge) => {
    expect(
      await lanes(
        `番号 | 事業名 | 予算額（千円） | ${months}`,
        `1 | 配水管の布設替 | 500 | 設計 | 入札 | 契約 | 工事 ${challenge && `| ${challenge}`}`,
        `2 | 浄水場の点検 | 300 | | | 点検 | ${challenge && `| ${challenge}`}`
      )
    ).toEqual([
      ["1 設計 2026-04, 入札 2026-05, 契約 2026-06, 工事 2026-07~2027-03", "2 点検 2026-06"],
    ]);
  });

  test("takes it in behind quarters, and of a calendar's year up to December", async () => {
    expect(
      await lanes(
        "番号 | 事業名 | 予算額（千円） | 4～6月 | 7～9月 | 10月～",
        "1 | 配水管の布設替 | 500 | 設計 | 入札 | 工事"
      )
    ).toEqual([["1 設計 2026-04~2026-06, 入札 2026-07~2026-09, 工事 2026-10~2027-03"]]);
    expect(
      await lanes(
        "番号 | 事業名 | 予算額（千円） | 1月 | 2月 | 3月 | 4月 | 5月以降",
        "1 | 配水管の布設替 | 500 | 設計 | | 入札 | 契約 | 工事"
      )
    ).toEqual([["1 設計 2026-01, 入札 2026-03, 契約 2026-04, 工事 2026-05~2026-12"]]);
  });

  test("is its month alone where columns without a heading are left for those after it", async () => {
    expect(
      await lanes(
        "番号 | 事業名 | 予算額（千円） | 4月～ | | | | | | 10月～ | | | | |",
        "1 | 配水管の布設替 | 500 | 設計 | | | 入札 | | | 工事 | | | | | 検査"
      )
    ).toEqual([["1 設計 2026-04, 入札 2026-07, 工事 2026-10, 検査 2027-03"]]);
  });
});

test("steps that are numbered (2期工事) tell what happens in the years after the months", async () => {
  expect(
    await lanes(
      "番号 | 事業名 | 予算額（千円） | 令和8年度 | < | < | 令和9年度 | 令和10年度以降",
      "|| | | 1月 | 2月 | 3月 | ^ | ^",
      "1 | 配水管の布設替 | 500 | 入札 | 契約 | 工事 | 2期工事 | 3期工事",
      "2 | 浄水場の点検 | 300 | | 点検 | | 2次点検 | 更新"
    )
  ).toEqual([
    [
      "1 入札 2027-01, 契約 2027-02, 工事 2027-03, 2期工事 2027-04~2028-03, 3期工事 2028-04~2029-03",
      "2 点検 2027-02, 2次点検 2027-04~2028-03, 更新 2028-04~2029-03",
    ],
  ]);
});

test.each(["R8上期 | R8下期 | R9 | R10", "令和8年度前期 | 令和8年度後期 | 令和9年度 | 令和10年度"])(
  "halves may name their year, and years follow them: %s",
  async (headings) => {
    expect(
      await lanes(
        `番号 | 事業名 | 予算額（千円） | ${headings}`,
        "1 | 配水管の布設替 | 500 | 設計 | 工事 | 工事 | 検査",
        "2 | 浄水場の点検 | 300 | 点検 | | 点検 | 更新"
      )
    ).toEqual([
      [
        "1 設計 2026-04~2026-09, 工事 2026-10~2027-03, 工事 2027-04~2028-03, 検査 2028-04~2029-03",
        "2 点検 2026-04~2026-09, 点検 2027-04~2028-03, 更新 2028-04~2029-03",
      ],
    ]);
  }
);

test("amounts under halves that name their year are no schedule", async () => {
  expect(
    await lanes(
      "番号 | 事業名 | 予算額（千円） | R7上期 | R7下期 | R8上期 | R8下期",
      "1 | 配水管の布設替 | 500 | 12 | 13 | 14 | 15",
      "2 | 浄水場の点検 | 300 | 8 | 9 | 3 | 4"
    )
  ).toEqual([[]]);
});
