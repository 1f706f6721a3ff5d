import { readText } from "../../support/sheet-text";
import { briefLanes, briefProjects } from "./tell";

const read = async (title: string, head: string, ...rows: readonly string[]) => {
  const { plans } = await readText({ R7: [title, head, ...rows].join("\n") });
  return plans.map((plan) => ({ projects: briefProjects(plan), lanes: briefLanes(plan) }));
};
const MONTHS = "4月 | 5月 | 6月 | 7月 | 8月 | 9月";

describe("months beside a blank corner under a plan's title", () => {
  const rows = [
    "花壇の手入れ | 植付 | | | | | 植替",
    "遊具の点検 | | 点検",
    "樹木の剪定 | | | 剪定 | →",
  ];
  const lanes = [
    "花壇の手入れ 植付 2025-04, 植替 2025-09",
    "遊具の点検 点検 2025-05",
    "樹木の剪定 剪定 2025-06~2025-07",
  ];

  it("stand beside the projects", async () => {
    expect(await read("令和7年度　公園課　業務計画", `| | ${MONTHS}`, ...rows)).toEqual([
      {
        projects: ["1 花壇の手入れ", "2 遊具の点検", "3 樹木の剪定"],
        lanes: lanes.map((lane, at) => lane.replace(/^\S+/, String(at + 1))),
      },
    ]);
  });

  it("stand beside them behind their numbers", async () => {
    const numbered = rows.map((row, at) => `${at + 1} | ${row}`);
    const plans = await read("令和7年度　公園課　年間業務計画", `| | | ${MONTHS}`, ...numbered);
    expect(plans[0]?.projects).toEqual(["1 花壇の手入れ", "2 遊具の点検", "3 樹木の剪定"]);
  });

  it("stand beside something else where they hold amounts, or another plan's people", async () => {
    const costs = ["報酬", "給料", "需用費"].map((name) => `${name} | 100 | 100 | 100`);
    expect(await read("令和7年度　公園課　予算執行計画", `| | ${MONTHS}`, ...costs)).toEqual([]);
    const people = ["山田", "佐藤", "鈴木"].map((name) => `${name} | ○ | | ○`);
    expect(await read("令和7年度　公園課　休暇取得計画", `| | ${MONTHS}`, ...people)).toEqual([]);
  });
});

describe("months as bare numbers beside a word for anything, under a plan's title", () => {
  const NUMBERS = "4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 1 | 2 | 3";

  it.each(["区分", "月", "項目", ""])("stand beside the projects: %s", async (corner) => {
    const rows = ["花壇の手入れ | 植付", "遊具の点検 | | 点検", "樹木の剪定 | | | 剪定"];
    expect(
      await read("令和7年度　公園課　年間業務計画", `${corner || "| "} | ${NUMBERS}`, ...rows)
    ).toMatchObject([{ lanes: ["1 植付 2025-04", "2 点検 2025-05", "3 剪定 2025-06"] }]);
  });

  it("stand beside something else where they hold counts", async () => {
    const rows = ["市民課", "税務課", "福祉課"].map((name) => `${name} | 120 | 130 | 110 | 90`);
    expect(await read("令和7年度　年間業務計画", `区分 | ${NUMBERS}`, ...rows)).toEqual([]);
  });
});

it.each(["事業名＼月", "事業名\\月", "業務／月", "項目　　　月", "月／事業名"])(
  "a corner may name both what goes down and the months beside: %s",
  async (corner) => {
    const rows = ["花壇の手入れ | 植付", "遊具の点検 | | 点検", "樹木の剪定 | | | 剪定"];
    expect(
      await read("令和7年度　公園課　業務計画", `${corner} | ${MONTHS}`, ...rows)
    ).toMatchObject([{ lanes: ["1 植付 2025-04", "2 点検 2025-05", "3 剪定 2025-06"] }]);
  }
);
