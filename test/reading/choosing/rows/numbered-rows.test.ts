import { readText } from "../../../support/sheet-text";
import { briefLanes, briefProjects } from "../../offices/tell";

const read = async (rows: string) => {
  const { plans } = await readText({
    計画: `
      令和8年度 道路課 業務計画
      No | 事業名 | 予算額（千円） | 開始 | 終了${rows}`,
  });
  return plans.flatMap((plan) => [...briefProjects(plan), ...briefLanes(plan)]);
};

it("takes what numbers count on for the projects, under groups that say what they cost and when", async () => {
  const told = await read(`
      | | 道路の整備 | 3000 | 4月 | 3月
      1 | 市道１号 | 1000 | 4月 | 8月
      2 | 市道２号 | 2000 | 9月 | 3月
      | | 橋りょうの保全 | 5000 | 5月 | 2月
      3 | 橋りょう点検 | 5000 | 5月 | 9月`);
  expect(told).toEqual([
    "1 市道１号 1000",
    "2 市道２号 2000",
    "3 橋りょう点検 5000",
    "1 市道１号 2026-04~2026-08",
    "2 市道２号 2026-09~2027-03",
    "3 橋りょう点検 2026-05~2026-09",
  ]);
});

it("takes what alone is called a project where each group counts from 1", async () => {
  const projects = await read(`
      | | 道路の整備 | 3000 | 4月 | 3月
      1 | 市道１号改良事業 | 1000 | 4月 | 8月
      2 | 市道２号改良事業 | 2000 | 9月 | 3月
      | | 橋りょうの保全 | 5000 | 5月 | 2月
      1 | 橋りょう点検事業 | 5000 | 5月 | 9月`);
  expect(projects.slice(0, 3)).toEqual([
    "1 市道１号改良事業 1000",
    "2 市道２号改良事業 2000",
    "1#2 橋りょう点検事業 5000",
  ]);
});

it("leaves steps that count from 1 under each project its own", async () => {
  const projects = await read(`
      | | 道路改良事業 | 3000 | 4月 | 3月
      1 | 測量 | 1000 | 4月 | 8月
      2 | 用地買収 | 2000 | 9月 | 3月
      | | 橋りょう保全事業 | 5000 | 5月 | 2月
      1 | 点検 | 2000 | 5月 | 9月
      2 | 補修 | 3000 | 10月 | 2月`);
  expect(projects.slice(0, 2)).toEqual(["1 道路改良事業 3000", "2 橋りょう保全事業 5000"]);
});
