import { readText } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";

test.each(["(1)見守り", "①見守り", "ア 見守り", "○見守り"])(
  "a mark before one name alone makes no part of a project that says and costs as much: %s",
  async (name) => {
    const { plans } = await readText({
      計画: `
        令和7年度　福祉課　業務計画
        事業名 | 予算額（千円） | 方向性 | 取組内容
        高齢者支援事業 | 1200 | 継続 | 相談を受ける
        ${name} | 300 | 拡充 | 訪問する
        子育て支援事業 | 800 | 新規 | 広場を開く`,
    });
    expect(plans.flatMap(briefProjects)).toHaveLength(3);
  }
);
