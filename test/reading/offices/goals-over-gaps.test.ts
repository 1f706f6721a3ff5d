import { readText } from "../../support/sheet-text";
import { briefProjects } from "./tell";

it.each(["|", "小計 | < | < | 1914\n|"])(
  "goes on below a goal that a blank row parts from its projects: %j",
  async (end) => {
    const { plans } = await readText({
      計画: `
        令和7年度　生涯学習課　事業計画
        番号 | 事業名 | 内容 | 予算額（千円）
        施策１　学びの充実 | < | < | <
        1 | 市民大学 | 講座を開催 | 1850
        |
        2 | 出前講座 | 職員による | 64
        ${end}
        施策２　青少年の育成 | < | < | <
        |
        3 | 二十歳のつどい | 式典 | 2310
        |
        4 | 放課後子ども教室 | 8校 | 13420
      `,
    });
    expect(plans.map(briefProjects)).toEqual([
      ["1 市民大学 1850", "2 出前講座 64", "3 二十歳のつどい 2310", "4 放課後子ども教室 13420"],
    ]);
  }
);
