import { readText } from "../../../support/sheet-text";

describe("what names projects", () => {
  const list = (names: string, action: string): string => `
    令和7年度　市立病院　看護部　アクションプラン
    No. | ${names} | アクションプラン | 責任者 | 4月 | 5月 | 6月
    1 | 病床の効率的な運用 | 会議を毎日行う${action} | 看護部長 | 会議 | < | <
    2 | 患者満足度の向上 | 接遇研修を行う${action} | 副部長 | | 研修 |
    3 | 転倒の防止 | 評価表を見直す${action} | 担当者 | | | 見直し
  `;

  it.each([
    ["重点項目", "。"],
    ["具体的取組", ""],
    ["主な取組", ""],
  ])(
    "is no sentence: アクションプラン tells what is done for %s, be it with a stop (%s) or without",
    async (heading, stop) => {
      const { plans } = await readText({ 計画: list(heading, stop) });
      expect(plans.flatMap(({ plan }) => plan.projects)).toMatchObject([
        { name: "病床の効率的な運用", initiative: `会議を毎日行う${stop}` },
        { name: "患者満足度の向上", initiative: `接遇研修を行う${stop}` },
        { name: "転倒の防止", initiative: `評価表を見直す${stop}` },
      ]);
    }
  );

  it.each(["主要事業", "取組項目", "取組名"])(
    "says what is done in the words of a verb where %s heads it and 施策 what that serves",
    async (heading) => {
      const { plans } = await readText({
        計画: `
          令和8年度　健康課　業務計画
          番号 | 施策 | ${heading} | 予算額（千円）
          1 | 健診 | 受診率を上げる | 100
          2 | 食育 | 食生活を改める | 200
        `,
      });
      expect(plans.flatMap(({ plan }) => plan.projects.map(({ name }) => name))).toEqual([
        "受診率を上げる",
        "食生活を改める",
      ]);
    }
  );

  it("is no sentence under 業務内容 where 予算事業名 heads some", async () => {
    const { plans } = await readText({
      計画: `
        令和8年度　高齢福祉課　業務計画
        順位 | 予算事業名 | 方向性 | 予算額（千円） | 業務内容
        1 | 見守り | 拡充 | 1,200 | 訪問の回数を増やす。
        2 | 配食 | 継続 | 800 | 配達の区域を広げる。
      `,
    });
    expect(plans.flatMap(({ plan }) => plan.projects)).toMatchObject([
      { name: "見守り", initiative: "訪問の回数を増やす。" },
      { name: "配食", initiative: "配達の区域を広げる。" },
    ]);
  });

  it("is what is called a name, though 重点項目 groups it", async () => {
    const { plans } = await readText({ 計画: list("重点項目", "事業") });
    expect(plans.flatMap(({ plan }) => plan.projects.map(({ name }) => name))).toEqual([
      "会議を毎日行う事業",
      "接遇研修を行う事業",
      "評価表を見直す事業",
    ]);
  });

  it("stands beside what it is of: 取組事項 before 事業名 is no text of the project", async () => {
    const { plans } = await readText({
      計画: `
        ＤＸ推進計画　令和4年度
        取組事項 | 事業番号 | 事業名 | 事業内容 | 予算額（千円）
        窓口のデジタル化 | 1 | 書かない窓口推進事業 | 申請書を自動で作る。 | 500
        業務の効率化 | 2 | RPA活用事業 | 定型の業務を自動化する。 | 300
      `,
    });
    expect(plans.flatMap(({ plan }) => plan.projects.map((each) => each.initiative))).toEqual([
      "申請書を自動で作る。",
      "定型の業務を自動化する。",
    ]);
  });

  it("leaves 取組事項 what is done where nothing else tells it", async () => {
    const { plans } = await readText({
      計画: `
        業務計画　令和4年度
        取組事項 | 事業名 | 予算額（千円）
        窓口でデジタル化を進める | 書かない窓口推進事業 | 500
        定型の業務を効率化する | RPA活用事業 | 300
      `,
    });
    expect(plans.flatMap(({ plan }) => plan.projects.map((each) => each.initiative))).toEqual([
      "窓口でデジタル化を進める",
      "定型の業務を効率化する",
    ]);
  });
});

it("tells what is done under 方策 behind what 実施項目 names", async () => {
  const { plans } = await readText({
    計画: `
      令和8年度　福祉課　業務計画
      優先順位 | 実施項目 | 方策 | 方向性 | 予算額（千円）
      1 | 見守り事業の充実 | 月2回の訪問による異変の有無の確認 | 拡充 | 1,200
      2 | 給食サービスの継続 | 週3回、昼食を届ける。 | 継続 | 3,400
    `,
  });
  expect(plans.flatMap(({ plan }) => plan.projects)).toMatchObject([
    { name: "見守り事業の充実", initiative: "月2回の訪問による異変の有無の確認" },
    { name: "給食サービスの継続", initiative: "週3回、昼食を届ける。" },
  ]);
});

it.each(["施策", "重点項目"])(
  "names what ends as projects do, though each stands under a %s of its own",
  async (heading) => {
    const { plans } = await readText({
      計画: `
        令和8年度　福祉課　業務計画
        優先順位 | ${heading} | 主な取組 | 取組内容 | 方向性 | 予算額（千円）
        1 | 地域福祉の推進 | 見守り事業 | 月1回の訪問 | 拡充 | 1,200
        2 | 食の支援 | 給食事業 | 昼食を配る | 継続 | 3,400
      `,
    });
    expect(plans.flatMap(({ plan }) => plan.projects)).toMatchObject([
      { name: "見守り事業", initiative: "月1回の訪問" },
      { name: "給食事業", initiative: "昼食を配る" },
    ]);
  }
);
