import { readText } from "../../support/sheet-text";
import { briefLanes } from "./tell";

const namesIn = async (sheet: string): Promise<readonly string[]> => {
  const { plans } = await readText({ Sheet1: sheet });
  return plans.flatMap(({ plan }) => plan.projects.map(({ id, name }) => `${id} ${name}`));
};

describe("a programme of two years' quarters, what came of them below what was planned", () => {
  const read = () =>
    readText({
      工程表: `
        第４次行政改革実施計画　進行管理表（令和７年度）
        項目\\n番号 | 取組項目 | 取組内容 | 区分 | 令和７年度 | < | < | < | 令和８年度 | < | < | < | 課題・今後の対応
        ^ | ^ | ^ | ^ | 1Q | 2Q | 3Q | 4Q | 1Q | 2Q | 3Q | 4Q | ^
        1-1 | 窓口の民間委託 | 証明発行を委託する。 | 計画 | 仕様検討 | < | 公募 | 契約 | | | | | 委託範囲の整理
        ^ | ^ | ^ | 実績 | 検討着手 | | | | | | | | ^
        2-1 | 補助金の見直し | 全補助金を点検する。 | 計画 | 点検 | < | 予算反映 | < | | | | | 団体への説明
        ^ | ^ | ^ | 実績 | | | | | | | | | ^
      `,
    });

  it("has a schedule of quarters, and none going down from a year to its first quarter", async () => {
    expect((await read()).plans.flatMap(briefLanes)).toEqual([
      "1-1 仕様検討 2025-04~2025-09, 公募 2025-10~2025-12, 契約 2026-01~2026-03",
      "2-1 点検 2025-04~2025-09, 予算反映 2025-10~2026-03",
    ]);
  });

  it("goes on where a project's words could head columns", async () => {
    const { plans } = await read();
    expect(plans.flatMap(({ plan }) => plan.projects.map(({ challenges }) => challenges))).toEqual([
      ["委託範囲の整理"],
      ["団体への説明"],
    ]);
  });
});

it("reads a schedule of works or facilities under a plan's title, and none without one", async () => {
  const works = (title: string): string => `
    ${title}
    施設名 | 所管 | 4～6月 | 7～9月 | 10～12月 | 1～3月
    本庁舎 | 管財課 | 設計 | 入札 | 工事 | 工事
    公民館 | 学習課 | | 調査 | 設計 | 設計
  `;
  expect(await namesIn(works("令和７年度　施設保全計画"))).toEqual(["1 本庁舎", "2 公民館"]);
  expect(await namesIn(works("令和７年度　施設の休館予定"))).toEqual([]);
});
