import { readText } from "../../../support/sheet-text";
import { briefLanes } from "../../offices/tell";

const months = "4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月 | 1月 | 2月 | 3月";

describe("a column of what is done all year beside the months", () => {
  it("makes lanes of its own, and names nothing of what the months say", async () => {
    const { plans } = await readText({
      予定: `
        令和7年度　福祉課　業務計画
        順位 | 事業名 | 毎月 | ${months}
        1 | 民生委員 | 定例会 | 総会 | | | 視察 | | | | | | | |
        2 | 追悼式 | － | | | | | 案内 | | | | | | |
        3 | 相談 | 窓口 | | | | | | | | | | | |
      `,
    });
    expect(plans.flatMap(briefLanes)).toEqual([
      "1 定例会 2025-04~2026-03",
      "1 総会 2025-04, 視察 2025-07",
      "2 案内 2025-08",
      "3 窓口 2025-04~2026-03",
    ]);
  });

  it("may stand after March and bear marks", async () => {
    const { plans } = await readText({
      予定: `
        令和7年度　福祉課　業務計画
        順位 | 事業名 | ${months} | 通年
        1 | 民生委員 | 総会 | | | 視察 | | | | | | | | |
        2 | 相談 | | | | | | | | | | | | | ○
      `,
    });
    expect(plans.flatMap(briefLanes)).toEqual([
      "1 総会 2025-04, 視察 2025-07",
      "2  2025-04~2026-03",
    ]);
  });
});

describe("what is done all year, said in a cell", () => {
  const read = async (...cells: readonly string[]) => {
    const rows = cells.map((cell, index) => `${index + 1} | 第${index + 1}事業 | ${cell}`);
    const { plans } = await readText({
      予定: `令和7年度　福祉課　業務計画\n順位 | 事業名 | ${months}\n${rows.join("\n")}`,
    });
    return plans.flatMap(briefLanes);
  };

  it("is done in all months where it stands alone in the first", async () => {
    expect(await read("通年 | |", "随時 | |", "| 募集 | 選考")).toEqual([
      "1 通年 2025-04~2026-03",
      "2 随時 2025-04~2026-03",
      "3 募集 2025-05, 選考 2025-06",
    ]);
  });

  it("is done in all months where other things are done in others as well", async () => {
    expect(await read("通年 | | 講座 |", "随時 | | #BDD7EE 集計 | # | #", "総会 | |")).toEqual([
      "1 通年 2025-04~2026-03",
      "1 講座 2025-06",
      "2 随時 2025-04~2026-03",
      "2 集計 2025-06~2025-08",
      "3 総会 2025-04",
    ]);
  });

  it("keeps the day of every month, be it said once or of each", async () => {
    const each = await read("毎月25日 | | |", "毎月25日 | 毎月25日 |", "第2土曜日 | | 第1土曜日");
    expect(each).toEqual([
      "1 毎月25日 2025-04~2026-03",
      "2 毎月25日 2025-04, 毎月25日 2025-05",
      "3 第2土曜日 2025-04, 第1土曜日 2025-06",
    ]);
  });

  it("is done in its own half of the year where the other one has something else", async () => {
    const { plans } = await readText({
      予定: `
        令和7年度　福祉課　業務計画
        順位 | 事業名 | 予算額 | 上半期 | 下半期
        1 | 相談 | 100 | 随時 | まとめ
        2 | 訪問 | 200 | 随時 |
        3 | 総会 | 300 | 通年 | 評価
      `,
    });
    expect(plans.flatMap(briefLanes)).toEqual([
      "1 随時 2025-04~2025-09, まとめ 2025-10~2026-03",
      "2 随時 2025-04~2026-03",
      "3 通年 2025-04~2026-03",
      "3 評価 2025-10~2026-03",
    ]);
  });

  it("is done in its own months where it goes on for some, stands in others or is said of each", async () => {
    expect(await read("随時 | → | 集計 |", "| 随時 |", "随時 | | 随時")).toEqual([
      "1 随時 2025-04~2025-05, 集計 2025-06",
      "2 随時 2025-05",
      "3 随時 2025-04, 随時 2025-06",
    ]);
  });
});

/** What the lane of a project says whose first month holds a text. */
async function lane(text: string): Promise<readonly string[]> {
  const { plans } = await readText({
    予定: `
      令和7年度　福祉課　業務計画
      順位 | 事業名 | ${months}
      1 | 民生委員 | 総会 | | | 視察
      2 | 相談 | ${text}
    `,
  });
  return plans.flatMap(briefLanes).slice(1);
}

it.each(["通年", "随時", "適宜", "不定期", "必要に応じて", "毎週"])(
  "%s alone in the first month is said of all",
  async (text) => {
    expect(await lane(text)).toEqual([`2 ${text} 2025-04~2026-03`]);
  }
);

it.each(["未定", "時期未定", "なし", "該当なし", "実施せず"])(
  "%s in a month says of nothing that it is done",
  async (text) => {
    expect(await lane(text)).toEqual([]);
  }
);
