import { readText } from "../../../support/sheet-text";
import { briefProjects, briefTraits } from "../../offices/tell";

const form = (head: string, budget: number): string => `
  ${head}
   | 目的 | 暮らしを支える。
   | 実施内容 | 会議を開く。
   | 予算額 | ${budget}千円
   | 課題 | 人材の確保
`;

describe("forms without a label for the name", () => {
  it("are a plan's under the title of forms as well", async () => {
    const { plans } = await readText({
      調書: `
        福祉課　事業調書
        １　相談支援体制整備事業
        内容 | 相談を受ける。
        予算額 | 142千円
        ２　介護人材の確保
        内容 | 研修を開く。
        予算額 | 63千円
      `,
    });
    expect(plans.flatMap(briefProjects)).toEqual([
      "1 相談支援体制整備事業 142",
      "2 介護人材の確保 63",
    ]);
  });

  it.each([
    ["重点事業①　", "重点事業②　"],
    ["【重点1】", "【重点2】"],
    ["（１）", "（２）"],
    ["1　", "2　"],
    ["重点事業1：", "重点事業2："],
    ["取組①　", "取組②　"],
    ["重点業務１　", "重点業務２　"],
    ["■", "■"],
    ["", ""],
  ])("are called what stands alone over them: %s", async (first, second) => {
    const { plans } = await readText({
      方針: `
        令和７年度　福祉部　運営方針
        ３　重点事業
        ${form(`${first}相談支援体制整備事業`, 142)}
        ${form(`${second}介護人材の確保`, 63)}
      `,
    });
    expect(plans.flatMap(briefProjects)).toEqual([
      expect.stringMatching(/相談支援体制整備事業 142$/),
      expect.stringMatching(/介護人材の確保 63$/),
    ]);
    expect(plans[0]?.plan.projects[0]).toMatchObject({
      initiative: "会議を開く。",
      challenges: ["人材の確保"],
    });
  });

  it.each([
    ["a sentence", "運営方針", "人材を確保します。", "相談に応じます。"],
    ["a department", "運営方針", "高齢福祉課", "障害福祉課"],
    ["anything under no plan's title", "施設案内", "福祉センター", "児童センター"],
    ["one and the same", "運営方針", "主な取組の内容", "主な取組の内容"],
  ])("are none where what stands over them is %s", async (_, title, first, second) => {
    const { plans } = await readText({
      方針: `令和７年度　福祉部　${title}\n${form(first, 63)}${form(second, 27)}`,
    });
    expect(plans).toEqual([]);
  });

  it.each([
    ["内容：", "予算額：", "担当："],
    ["【内容】", "【予算額】", "【担当】"],
  ])("are called so over cells that hold a label and its value both: %s", async (...labels) => {
    const [task, budget, unit] = labels;
    const { plans } = await readText({
      施策: `
        令和８年度　学校給食課　重点施策
        １　アレルギー対応
        ${task}卵の除去食を始める。
        ${budget}14,200千円
        ${unit}給食係
        ２　地場産物の利用
        ${task}週に２品を使う。
        ${budget}2,300千円
        ${unit}栄養係
      `,
    });
    expect(plans.map(({ plan }) => plan.department)).toEqual(["学校給食課"]);
    expect(plans.flatMap(briefProjects)).toEqual([
      "1 アレルギー対応 14200",
      "2 地場産物の利用 2300",
    ]);
    expect(plans.flatMap(briefTraits)).toEqual(["//給食係//", "//栄養係//"]);
    expect(plans[0]?.plan.projects[1]?.initiative).toBe("週に２品を使う。");
  });

  it("are called so each where their cells of several say different things", async () => {
    const { plans } = await readText({
      計画: `
        空家対策室　事業計画シート　R8年度
        １．特定空家の対策
        方向性：継続 | 主体：市 | 予算：4800千円
        取組内容 | 現地を見る。
        課題 | 人手が足りない。
        ２．空家の相談
        方向性：拡充 | 主体：市・協会 | 予算：1500千円
        取組内容 | 窓口を開く。
        課題 | 周知が足りない。
      `,
    });
    expect(plans.flatMap(briefProjects)).toEqual(["1 特定空家の対策 4800", "2 空家の相談 1500"]);
  });
});

it("are called by what follows 具体的取組 and its number", async () => {
  const { plans } = await readText({
    方針: `
      令和７年度　区運営方針
      【経営課題１】　防災力の向上
      ${form("具体的取組１－１－１　防災訓練事業", 142)}
      ${form("具体的取組１－１－２　備蓄整備事業", 63)}
    `,
  });
  expect(plans.flatMap(({ plan }) => plan.projects.map(({ name }) => name))).toEqual([
    "防災訓練事業",
    "備蓄整備事業",
  ]);
});

it("are none over rows of a list, whose headings stand anew below each section", async () => {
  const { plans } = await readText({
    計画: `
      令和８年度　くらし安全課　取組計画書
      重点１　消費者行政の推進
      番号 | 取組内容 | 担当 | 予算額（千円）
      1 | 出前講座の開催 | 消費生活係 | 240
      2 | 見守り会議の開催 | 消費生活係 | 60
      重点２　交通安全の推進
      番号 | 取組内容 | 担当 | 予算額（千円）
      3 | ヘルメット購入補助 | 交通係 | 2000
      4 | 反射材の配布 | 交通係 | 310
    `,
  });
  expect(plans.flatMap(briefProjects)).toEqual([
    "1 出前講座の開催 240",
    "2 見守り会議の開催 60",
    "3 ヘルメット購入補助 2000",
    "4 反射材の配布 310",
  ]);
});

it("forms called by what stands over them are as many below a table with labels of its own", async () => {
  const { plans } = await readText({
    計画: `
      令和8年度 福祉課 業務計画

      リスク | 影響 | 対策
      情報の漏えい | 大 | 研修の実施
      災害 | 中 | 訓練の実施

      （1）窓口改革
      予算額（千円） | 1200
      方向性 | 拡充
      取組内容 | 窓口をまとめる。

      （2）証明書の発行
      予算額（千円） | 800
      方向性 | 継続
      取組内容 | 証明書を発行する。
    `,
  });
  expect(plans.flatMap(briefProjects)).toEqual(["1 窓口改革 1200", "2 証明書の発行 800"]);
});

describe("forms beside each other that are called by what stands over them", () => {
  const read = async (rows: string) => {
    const { plans } = await readText({ 計画: `令和8年度　福祉課　重点事業\n|\n${rows}` });
    return plans.flatMap((plan) => [...briefProjects(plan), ...briefTraits(plan)]);
  };

  it("are so many projects, be the last one alone in its row", async () => {
    expect(
      await read(`
        ①見守り | | | ②配食 |
        取組内容 | 訪問する。 | | 取組内容 | 昼食を配る。
        予算額 | 300千円 | | 予算額 | 400千円
        方向性 | 継続 | | 方向性 | 拡充
        ③敬老会
        取組内容 | 会を開く。
        予算額 | 50千円
        方向性 | 縮小`)
    ).toEqual(["1 見守り 300", "2 配食 400", "3 敬老会 50", "/継続///", "/拡充///", "/縮小///"]);
  });

  it("are none where one label heads what stands below it in each column", async () => {
    expect(
      await read(`
        担当係 | 管理係 | 担当課長 | 山田
        取組 | 取組 | 取組 | 取組
        見守り | 配食 | 敬老会 | 送迎`)
    ).toEqual([]);
  });
});

it("forms are called by what stands over them though their first label leads to nothing", async () => {
  const card = (name: string, remark: string): string => `
    ■${name}
    備考 | ${remark}
    取組内容 | ${name}を行う。
    予算額 | 300千円
    方向性 | 継続
    |`;
  const { plans } = await readText({
    計画: `令和8年度　福祉課　業務計画\n|${card("見守り", "")}${card("配食", "補助あり")}${card("送迎", "")}`,
  });
  expect(plans.flatMap(briefProjects)).toEqual(["1 見守り 300", "2 配食 300", "3 送迎 300"]);
});
