import { readText } from "../../../support/sheet-text";

async function projectsOf(lines: string): Promise<readonly string[]> {
  const { plans } = await readText({ 調書: lines });
  return plans.flatMap(({ plan }) =>
    plan.projects.map(({ name, budget, direction, operator }) =>
      [name, budget.status === "amount" && budget.thousandYen, direction, operator]
        .filter(Boolean)
        .join(" ")
    )
  );
}

describe("of forms as offices publish them", () => {
  it("区分 before 新規 and another label is a direction, whatever stands below", async () => {
    expect(
      await projectsOf(`
        令和7年度　主要事業調書
        事業名 | 窓口改革 | < | 区分 | 新規 | 担当課 | 市民課
        予算額（千円） | R7当初 | R6当初 | 国庫 | 県債 | その他 | 一般財源
        ^ | 500 | 400 | 0 | 0 | 0 | 500
        事業概要 | 窓口を増やす。 | < | < | < | < | <
      `)
    ).toEqual(["窓口改革 500 新規"]);
  });

  it("区分 over 新規 and 継続 heads them", async () => {
    expect(
      await projectsOf(`
        令和7年度　主要事業調書
        事業名 | 窓口改革 | < | < | <
        予算額（千円） | 500 | < | < | <
        区分 | 新規 | 継続 | 廃止 | 計
        件数 | 2 | 3 | 1 | 6
        事業概要 | 窓口を増やす。 | < | < | <
      `)
    ).toEqual(["窓口改革 500"]);
  });

  it("what a building needs is what is done", async () => {
    expect(
      await projectsOf(`
        令和6年度　改修事業カルテ
        事業名 | 市民会館改修 | < | < | < | 所管課 | 文化課
        建築年 | 昭和54年 | 構造 | ＲＣ造 | < | 面積 | 3,250㎡
        改修内容 | 屋根の防水 | < | < | < | < | <
        事業費（千円） | 全体 | R5まで | R6 | R7 | R8以降 |
        ^ | 568 | 18 | 240 | 310 | 0 |
      `)
    ).toEqual(["市民会館改修 240"]);
  });

  it("実施項目 names what a form under a plan's title is about", async () => {
    expect(
      await projectsOf(`
        行財政改革大綱　実施計画　個票 | < | 令和6年度
        番号 | 3 | 実施項目 | 敬老祝金の見直し | 担当課 | 高齢福祉課
        現状と課題 | 対象者が増えている。 | < | < | < | <
        取組内容 | 節目に改める。 | < | < | < | <
        年度別計画 | Ｒ４ | Ｒ５ | Ｒ６ | Ｒ７ | Ｒ８
        工程 | 検討 | 検討 | 条例改正 | 実施 | →
        目標効果額（千円） | 0 | 0 | 0 | 6400 | 6400
      `)
    ).toEqual(["敬老祝金の見直し"]);
  });

  it("headings over one project's values may be ones nobody knows", async () => {
    expect(
      await projectsOf(`
        平成28年度　事務事業評価表
        区分 | 事業主体 | 関係課 | 事務事業名
        継続 | 市 | 社会福祉課 | まちづくり事業
        事業概要 | 社会福祉協議会に補助する。 | < | <
        事業費（千円） | 27年度 | 28年度 | 29年度
        予算額 | 12500 | 12800 | 12600
        決算額 | 12390 | |
        今後の方向性 | □拡大 | ■現状維持 | □縮小
      `)
    ).toEqual(["まちづくり事業 12800 現状維持 市"]);
  });

  it("what stands between labels is a value, whatever fills the row below", async () => {
    expect(
      await projectsOf(`
        令和7年度　事務事業評価表
        事業名 | まちづくり事業 | 方向性 | 拡充 | 実施主体 | 市
        体系 | 第2章 | 福祉 | 地域 | 交流 | 補助
        事業概要 | 社会福祉協議会に補助する。 | < | < | < | <
        予算額（千円） | 500 | < | < | < | <
      `)
    ).toEqual(["まちづくり事業 500 拡充 市"]);
  });

  it("years of a project stand in rows, the sources of its funds in columns", async () => {
    expect(
      await projectsOf(`
        実施計画策定及び行政評価シート　平成29年度
        事務事業名 | 人権啓発事業 | < | 担当課係等 | 人権推進課推進係
        手段（事業内容） | 街頭啓発 | < | < | <
        ■事業費（千円）
        対象年度 | 歳出計 | 国庫支出金 | その他 | 一般財源
        H28年度 | 1200 | 0 | 0 | 1200
        H29年度 | 1250 | 0 | 0 | 1250
        H30年度 | 1260 | 0 | 0 | 1260
      `)
    ).toEqual(["人権啓発事業 1250"]);
  });
});

it("takes what is marked in a cell that nothing labels for the direction", async () => {
  const { plans } = await readText({
    概要: `
      令和７年度　主要施策の概要
      会計名 | 一般会計 | 主管課 | 健康推進課
      事業名 | 予防接種事業 | □　新　規　■　拡　充　□　継　続
      予算額 | 278,086千円
      事業内容 | 費用を助成する。
    `,
  });
  expect(plans.flatMap(({ plan }) => plan.projects)).toMatchObject([
    { name: "予防接種事業", direction: "拡充" },
  ]);
});

it("forms below what choices are said to mean have all their labels", async () => {
  const form = (number: number, name: string, budget: number): string => `
    No. | ${number} | 事業名 | ${name}
    予算額（千円） | ${budget} | 方向性 | 継続
    取組内容 | 会議を開く。 | < | <
  `;
  const { plans } = await readText({
    計画: `
      令和8年度 福祉課 業務計画
      ${form(1, "窓口改革", 1200)}
      方向性の区分 | 拡充 | 縮小 | 廃止
      説明 | 予算を増やす | 予算を減らす | やめる
      ${form(2, "証明書の発行", 800)}
    `,
  });
  expect(plans.flatMap(({ plan }) => plan.projects)).toMatchObject([
    { name: "窓口改革", budget: { thousandYen: 1200 } },
    { name: "証明書の発行", budget: { thousandYen: 800 } },
  ]);
});

test("numbered labels below a number's stay labels", async () => {
  expect(
    await projectsOf(`
      令和8年度 福祉課 業務計画
      ①整理番号 | 1 | ②事業名 | 見守り事業 | < | <
      ③担当課 | 福祉課 | ④係 | 高齢者係 | ⑤担当者 | 山田
      ⑥方向性 | 拡充 | ⑦実施主体 | 市 | ⑧予算額（千円） | 1200
      ⑨事業内容 | 見守りを行う | < | < | < | <
    `)
  ).toEqual(["見守り事業 1200 拡充 市"]);
});

test("a group's label before one like it has no value below", async () => {
  const { plans } = await readText({
    調書: `
      令和8年度 福祉課 業務計画
      計画 | 事業名 | 見守り事業 | < | <
      ^ | 方向性 | 拡充 | 予算額 | 1200千円
      課題 | 現状の課題 | 担い手が足りない | < | <
      備考 | なし | < | < | <
    `,
  });
  expect(plans[0]?.plan.projects[0]?.challenges).toEqual(["担い手が足りない"]);
});
