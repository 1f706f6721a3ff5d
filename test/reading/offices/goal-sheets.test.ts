import { readText } from "../../support/sheet-text";
import { briefLanes } from "./tell";

const QUARTERS = "第１四半期 | 第２四半期 | 第３四半期 | 第４四半期";

it("names projects by goals that alone are numbered, and not by the 取組項目 beside them", async () => {
  const { plans } = await readText({
    市民課: `
      令和７年度　課の目標（市民課） | < | < | < | < | < | <
      番号 | 重点目標 | 取組項目 | スケジュール | < | < | <
      ^ | ^ | ^ | ${QUARTERS}
      1 | 窓口サービスの向上 | 書かない窓口の導入 | 仕様検討 | 契約 | 試行 |
      ^ | ^ | 待ち時間の表示 | | 導入 | |
      2 | コンビニ交付の推進 | 広報 | 実施 | | |
    `,
  });
  const names = plans.flatMap(({ plan }) => plan.projects.map(({ name }) => name));
  expect(names).toEqual(["窓口サービスの向上", "コンビニ交付の推進"]);
  expect(plans.flatMap(briefLanes)).toEqual([
    "1 仕様検討 2025-04~2025-06, 契約 2025-07~2025-09, 試行 2025-10~2025-12",
    "1 導入 2025-07~2025-09",
    "2 実施 2025-04~2025-06",
  ]);
});

it("takes the 課 below its label for the department where 担当係 stands beside the label", async () => {
  const { plans } = await readText({
    No1: `
      令和7年度 事務事業評価シート | < | < | < | < | <
      番号 | 事務事業名 | < | < | 担当課 | 担当係
      1 | 敬老会開催事業 | < | < | 高齢福祉課 | 生きがい係
      事業の概要 | < | < | 令和7年度の取組内容 | < | <
      敬老会を開く。 | < | < | 会場を地区ごとに分けて開く。 | < | <
      予算額（千円） | 3,300 | < | 方向性 | 継続 | <
    `,
  });
  expect(plans.map(({ plan }) => plan.department)).toEqual(["高齢福祉課"]);
});

it("reads goals one under the other, each over the lanes of its 取組項目", async () => {
  const goal = (number: number, name: string, lanes: string): string => `
    重点目標${number} | ${name} | < | < | <
    達成水準 | 全避難所で行う。 | < | < | <
    取組項目 | ${QUARTERS}
    ${lanes}
    |
  `;
  const { plans } = await readText({
    目標: `
      令和７年度　防災安全課　組織目標シート | < | < | < | <
      |
      ${goal(1, "避難所の運営", "マニュアルの改訂 | 素案 | | 決定 |\n避難所訓練 | | 実施 | |")}
      ${goal(2, "交通事故の防止", "交通安全教室 | 小学校 | 中学校 | |")}
    `,
  });
  const names = plans.flatMap(({ plan }) => plan.projects.map(({ id, name }) => `${id} ${name}`));
  expect(names).toEqual(["1 避難所の運営", "2 交通事故の防止"]);
  expect(plans.flatMap(briefLanes)).toEqual([
    "1 素案 2025-04~2025-06, 決定 2025-10~2025-12",
    "1 実施 2025-07~2025-09",
    "2 小学校 2025-04~2025-06, 中学校 2025-07~2025-09",
  ]);
});
