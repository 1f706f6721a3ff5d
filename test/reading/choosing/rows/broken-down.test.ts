import { readText } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";

const read = async (rows: string) => {
  const { plans } = await readText({
    計画: `
      令和8年度　道路課　業務計画
      No | 事業名 | 方向性 | 予算額（千円）${rows}`,
  });
  return plans.flatMap(briefProjects);
};

test.each(["内訳", "（内訳）"])(
  "rows under %s that come to the project's amount are its parts",
  async (word) => {
    const projects = await read(`
      1 | 庁舎清掃 | 継続 | 1000
      2 | 電力調達 | 継続 | 5000
      || ${word} | |
      || 本庁 | | 3000
      || 支所 | | 2000
      3 | 車両更新 | 拡充 | 2000`);
    expect(projects).toEqual(["1 庁舎清掃 1000", "2 電力調達 5000", "3 車両更新 2000"]);
  }
);
