import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";
import { HEADINGS, lanesOf, TITLE } from "./legend-sheet";

describe("a legend that tells what is done from what is planned", () => {
  it.each(["■実施済　□予定", "凡例　■実施済み　□未実施", "■：着手済　□：計画"])(
    "parts no bar, and names none: %s",
    async (legend) => {
      const rows = "1 | 道路改良 | 500 | ■ | ■ | □ | □ |\n2 | 橋補修 | 300 | | ■ | | □ |";
      expect(await lanesOf(TITLE, legend, HEADINGS, rows)).toEqual([
        "1  2025-04~2025-07",
        "2  2025-05,  2025-07",
      ]);
    }
  );

  it("does so with colours as well", async () => {
    const rows =
      "1 | 道路改良 | 500 | #0000FF | #0000FF | #FFFF00 |\n2 | 橋補修 | 300 | | #0000FF | #FFFF00 | #FFFF00 |";
    expect(
      await lanesOf(TITLE, "凡例 | #0000FF | 実施済 | #FFFF00 | 予定", HEADINGS, rows)
    ).toEqual(["1  2025-04~2025-06", "2  2025-05~2025-07"]);
  });

  it("leaves what other marks mean as it is", async () => {
    const rows = "1 | 道路改良 | 500 | ■ | □ | ★ | ◎ |";
    expect(await lanesOf(TITLE, "■実施済　□予定　★議会　◎完了", HEADINGS, rows)).toEqual([
      "1  2025-04~2025-05, 議会 2025-06, 完了 2025-07",
    ]);
  });
});

describe("a legend of colours right under the lanes", () => {
  const lanes = async (legend: string) => {
    const { plans } = await readText({
      計画: `
        令和7年度 業務計画
        番号 | 事業名 | 予算額（千円）
        1 | 道路改良 | 300
        2 | 橋補修 | 200
        |
        項目 | 4月 | 5月 | 6月 | 7月
        道路改良 | #FFC000 | #00B0F0 | |
        橋補修 | | #FFC000 | #00B0F0 |
        ${legend}
      `,
    });
    return plans.flatMap(briefLanes);
  };

  it("is no lane where it goes on in a second row", async () => {
    expect(await lanes("|| 凡例 | #FFC000 | 設計\n||| #00B0F0 | 工事")).toEqual([
      "1 設計 2025-04, 工事 2025-05",
      "2 設計 2025-05, 工事 2025-06",
    ]);
  });

  it("is none where it tells what is planned from what came of it", async () => {
    expect(await lanes("|| #FFC000 計画 | #00B0F0 実績")).toEqual(["1  2025-04", "2  2025-05"]);
  });
});

const PAINTED = `
  No | 事業名 | 予算額（千円） | 4月 | 5月 | 6月 | 7月
  1 | 窓口業務 | 500 | #BDD7EE | #BDD7EE | |
  ^ | ^ | ^ | #F4B084 | | |
  2 | 証明書交付 | 300 | | #BDD7EE | #BDD7EE |
  ^ | ^ | ^ | | | #FF0000 |`;

test.each([
  "凡例 | #BDD7EE | 計画 | #F4B084 | 実績 | #FF0000 | 遅れ",
  "| 凡例 | #BDD7EE | 計画 | #F4B084 | 実績 | #FF0000 | 遅れ",
])(
  "a legend right over the months heads none of them, and 遅れ is nothing that is planned: %s",
  async (legend) => {
    const { plans } = await readText({
      計画: `
      市民課　令和７年度　業務計画
      ${legend}
      ${PAINTED.trim()}`,
    });
    expect(plans.flatMap(briefLanes)).toEqual(["1  2025-04~2025-05", "2  2025-05~2025-06"]);
  }
);

it("is no legend what is remarked beside a next page's lane that goes on to the last month", async () => {
  const head = `${HEADINGS} | 備考`;
  const lane = (project: string, remark = ""): string =>
    `${project} | 100 | | | # | # | | | | | | | | # | ${remark}`;
  expect(
    await lanesOf(
      TITLE,
      head,
      lane("1 | 窓口案内"),
      head,
      lane("2 | 証明書交付", "前年度から"),
      lane("3 | 住居表示")
    )
  ).toEqual([1, 2, 3].map((project) => `${project}  2025-06~2025-07,  2026-03`));
});
