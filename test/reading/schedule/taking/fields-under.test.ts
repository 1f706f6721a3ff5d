import { readText } from "../../../support/sheet-text";
import { briefLanes } from "../../offices/tell";

it("reads bare numbers under 実施月 as months", async () => {
  const { plans } = await readText({
    計画: `
      令和8年度　健康課　業務計画
      順位 | 事業名 | 予算額（千円） | 実施月
      1 | がん検診 | 1,200 | 6,7
      2 | 精密検査 | 300 | ９～１２
      3 | 歯科健診 | 850 | 10
      4 | 口腔教室 | 20 | 4・1
      5 | 健康まつり | 20 | 11月上旬`,
  });
  expect(plans.flatMap(briefLanes)).toEqual([
    "1 がん検診 2026-06, がん検診 2026-07",
    "2 精密検査 2026-09~2026-12",
    "3 歯科健診 2026-10",
    "4 口腔教室 2026-04, 口腔教室 2027-01",
    "5 健康まつり 2026-11-01~2026-11-10",
  ]);
});

it("takes 同左 for what the times at its left say, be they another year's, and none above it", async () => {
  const { plans } = await readText({
    計画: `
      令和8年度　健康課　業務計画
      順位 | 事業名 | 予算額（千円） | 前年度実施時期 | 実施時期
      1 | がん検診 | 1,200 | 5月～7月 | 6月～8月
      2 | 精密検査 | 300 | 9月 | 同左
      3 | 歯科健診 | 850 | 10月～12月 | 同左`,
  });
  expect(plans.flatMap(briefLanes)).toEqual([
    "1 がん検診 2026-06~2026-08",
    "2 精密検査 2026-09",
    "3 歯科健診 2026-10~2026-12",
  ]);
});

describe("under any heading of times", () => {
  const read = async (heading: string, ...cells: readonly string[]) => {
    const rows = cells.map((cell, index) => `${index + 1} | 第${index + 1}事業 | 100 | ${cell}`);
    const { plans } = await readText({
      計画: `令和8年度　収納課　業務計画\n順位 | 事業名 | 予算額（千円） | ${heading}\n${rows.join("\n")}`,
    });
    return plans.flatMap(briefLanes);
  };

  it.each(["実施時期", "実施期間（月）"])(
    "numbers from one to another are months: %s",
    async (heading) => {
      expect(await read(heading, "6～3", "９～１２", "8月")).toEqual([
        "1 第1事業 2026-06~2027-03",
        "2 第2事業 2026-09~2026-12",
        "3 第3事業 2026-08",
      ]);
    }
  );

  it("numbers alone are none, as they may count how long it takes", async () => {
    expect(await read("実施期間", "3", "8月")).toEqual(["2 第2事業 2026-08"]);
  });

  it("通年 under 月 stays what it is", async () => {
    expect(await read("月", "通年", "8月")).toEqual([
      "1 第1事業 2026-04~2027-03",
      "2 第2事業 2026-08",
    ]);
  });

  it.each(["会期", "変更後工期"])("which %s is as well", async (heading) => {
    expect(await read(heading, "6月～7月", "8月")).toEqual([
      "1 第1事業 2026-06~2026-07",
      "2 第2事業 2026-08",
    ]);
  });
});

it("names no activity by a number beside its time, whatever that counts", async () => {
  const { plans } = await readText({
    計画: `
      令和7年度　土木課　業務計画
      順位 | 業務名 | 業務の内容 | 業務量（日） | 実施時期
      1 | 道路維持 | 舗装補修 | 240 | 4～3月
      2 | 除雪 | 除雪委託 | 90 | 12～3月`,
  });
  expect(plans.flatMap(briefLanes)).toEqual([
    "1 道路維持 2025-04~2026-03",
    "2 除雪 2025-12~2026-03",
  ]);
});
