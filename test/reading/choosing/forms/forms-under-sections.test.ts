import { readText } from "../../../support/sheet-text";
import { briefLanes, briefProjects } from "../../offices/tell";

async function read(sheet: string) {
  const { plans } = await readText({ 様式: sheet });
  const [first] = plans;
  return {
    year: first?.plan.fiscalYear,
    initiative: first?.plan.projects[0]?.initiative,
    projects: plans.flatMap(briefProjects),
    lanes: plans.flatMap(briefLanes),
  };
}

describe("forms under a section's own heading", () => {
  const card = (place: string, name: string, time: string): string => `
    取組事項${place} | ${name}
    目標（当年度） | 前年度を上回る。
    取組内容・スケジュール | ${time}`;

  it("are called by 取組事項 where 取組内容 tells what is done", async () => {
    const { projects, lanes } = await read(`
      令和6年度　部局マネジメントシート | <
      部局名 | 環境部
      Ⅲ　重点的な取組事項 | <
      ${card("①", "温暖化対策", "4月～6月　周知")}
      ${card("②", "ごみの減量", "5月　調査")}
    `);
    expect(projects).toEqual(["1 温暖化対策", "2 ごみの減量"]);
    expect(lanes).toEqual(["1 周知 2024-04~2024-06", "2 調査 2024-05"]);
  });

  it("tell what is done by 取組事項 where they have a name", async () => {
    const { projects, initiative } = await read(`
      令和6年度　主要事業調書 | <
      担当課 | 環境課
      事業名 | 温暖化対策事業
      取組事項 | 補助制度を周知する。
      予算額 | 500千円
    `);
    expect(projects).toEqual(["1 温暖化対策事業 500"]);
    expect(initiative).toBe("補助制度を周知する。");
  });
});

describe("forms under what several of them serve", () => {
  const form = (over: string, label: string, name: string): string => `
    ${over} | 効果的な行政経営 | 担当課 | 市民課
    ${label} | ${name}
    内容 | 委託を進める。
    年度 | 令和6年度 | 令和7年度 | 令和8年度
    実施スケジュール | 調査 | 準備 | 実施`;

  it.each([
    ["推進項目", "実施計画項目"],
    ["推進項目", "実施項目"],
    ["改革項目", "取組項目"],
    ["重点項目", "推進項目"],
  ])("are named by their own label, and end above the next one's %s", async (over, label) => {
    const { projects, lanes } = await read(`
      行政改革大綱　実施計画一覧
      ${form(over, label, "窓口の民間委託")}
      |
      ${form(over, label, "給食の民間委託")}
    `);
    expect(projects).toEqual(["1 窓口の民間委託", "2 給食の民間委託"]);
    const lane = "調査 2024-04~2025-03, 準備 2025-04~2026-03, 実施 2026-04~2027-03";
    expect(lanes).toEqual([`1 ${lane}`, `2 ${lane}`]);
  });

  it("are named by 推進項目 where they have no other name", async () => {
    const { projects } = await read(`
      行政改革大綱　実施計画一覧
      ${form("大項目", "推進項目", "窓口の民間委託")}
      |
      ${form("大項目", "推進項目", "給食の民間委託")}
    `);
    expect(projects).toEqual(["1 窓口の民間委託", "2 給食の民間委託"]);
  });
});
