import { readText } from "../../../support/sheet-text";
import { briefLanes, briefProjects } from "../../offices/tell";

const read = async (sheet: string) => {
  const { plans } = await readText({ 計画: `令和8年度　防災課　業務計画\n|\n${sheet}` });
  return plans.flatMap((plan) => [...briefProjects(plan), ...briefLanes(plan)]);
};

describe("事業 beside 取組項目", () => {
  it("names the projects where it is paid for, and what is done for each are lanes", async () => {
    expect(
      await read(`
        事業 | 方向性 | 予算額（千円） | 取組項目 | 4月 | 5月 | 6月
        避難所の整備 | 拡充 | 300 | 備蓄品の更新 | ○ | |
        ^ | ^ | ^ | 資機材の点検 | | ○ |
        防災訓練 | 継続 | 20 | 総合訓練 | | | ○
        ^ | ^ | ^ | 反省会 | | | ○
      `)
    ).toEqual([
      "1 避難所の整備 300",
      "2 防災訓練 20",
      "1 備蓄品の更新 2026-04",
      "1 資機材の点検 2026-05",
      "2 総合訓練 2026-06",
      "2 反省会 2026-06",
    ]);
  });

  it("names them among what they cost together", async () => {
    expect(
      await read(`
        No. | 【事業】 | 予算額（千円） | 取組項目 | 4月 | 5月 | 6月
        1 | 避難所の整備 | 300 | 備蓄品の更新 | ○ | |
        ^ | ^ | ^ | 資機材の点検 | | ○ |
        小計 | < | 300 | | | |
        2 | 防災訓練 | 20 | 総合訓練 | | | ○
        ^ | ^ | ^ | 反省会 | | | ○
        小計 | < | 20 | | | |
      `)
    ).toEqual([
      "1 避難所の整備 300",
      "2 防災訓練 20",
      "1 備蓄品の更新 2026-04",
      "1 資機材の点検 2026-05",
      "2 総合訓練 2026-06",
      "2 反省会 2026-06",
    ]);
  });

  it("says again whose lanes stand below the plan", async () => {
    expect(
      await read(`
        No. | 事業 | 予算額（千円）
        1 | 避難所の整備 | 300
        2 | 防災訓練 | 20

        事業 | 取組項目 | 4月 | 5月 | 6月
        避難所の整備 | 備蓄品の更新 | ○ | |
        避難所の整備 | 資機材の点検 | | ○ |
        避難所の整備 | 発電機の点検 | | ○ |
        防災訓練 | 総合訓練 | | | ○
        防災訓練 | 反省会 | | | ○
      `)
    ).toEqual([
      "1 避難所の整備 300",
      "2 防災訓練 20",
      "1 備蓄品の更新 2026-04",
      "1 資機材の点検 2026-05",
      "1 発電機の点検 2026-05",
      "2 総合訓練 2026-06",
      "2 反省会 2026-06",
    ]);
  });

  it("heads groups of what is paid for itself", async () => {
    expect(
      await read(`
        事業 | 取組項目 | 方向性 | 予算額（千円）
        避難所の整備 | 備蓄品の更新 | 拡充 | 100
        ^ | 資機材の点検 | 継続 | 50
        防災訓練 | 総合訓練 | 継続 | 30
        ^ | 図上訓練 | 継続 | 20
      `)
    ).toEqual(["1 備蓄品の更新 100", "2 資機材の点検 50", "3 総合訓練 30", "4 図上訓練 20"]);
  });
});
