import { readPlan } from "../../../support/reading";
import { readText } from "../../../support/sheet-text";
import { briefTraits } from "../../offices/tell";

async function traits(sheet: string): Promise<readonly string[]> {
  const { plans } = await readText({ 計画: sheet });
  expect(plans).toHaveLength(1);
  return plans.flatMap(briefTraits);
}

const HEAD = "令和7年度 商工課 業務計画";

describe("the values of lists", () => {
  it("lose the codes that a whole column has before its words", async () => {
    expect(
      await traits(`
        ${HEAD}
        順位 | 事業名 | 分類 | 方向性 | 主体 | 予算額
        1 | 利子補給事業 | Ａ政策的事業 | 1：新規 | ①市 | 500
        2 | 空き店舗活用事業 | B 経常的事業 | 3：継続 | ②民間 | 600
        3 | 創業支援事業 | B 経常的事業 | 3：継続 | ①市 | 700
      `)
    ).toEqual(["1/新規/市/政策的事業/", "2/継続/民間/経常的事業/", "3/継続/市/経常的事業/"]);
  });

  it("lose codes with an underline behind them", async () => {
    expect(
      await traits(`
        ${HEAD}
        順位 | 事業名 | 今後の方向性 | 予算額
        1 | 利子補給事業 | A_拡大 | 500
        2 | 空き店舗活用事業 | B_現状のまま継続 | 600
      `)
    ).toEqual(["1/拡大///", "2/現状のまま継続///"]);
  });

  it("keep letters and numbers that are part of the words", async () => {
    expect(
      await traits(`
        ${HEAD}
        順位 | 事業名 | 性質 | 方向性 | 主体 | 予算額
        1 | 利子補給事業 | 3セク | 継続 | NPO | 500
        2 | 空き店舗活用事業 | 直営 | 継続 | 市 | 600
      `)
    ).toEqual(["1/継続/NPO/3セク/", "2/継続/市/直営/"]);
  });

  it("are those whose columns are ticked under one heading", async () => {
    expect(
      await traits(`
        ${HEAD}
        番号 | 事業名 | 今後の方向性 | < | < | 実施主体 | < | 予算額（千円）
        ^ | ^ | 拡充 | 継続 | 縮小 | 市 | 市民 | ^
        1 | 利子補給事業 | | ○ | | ○ | | 500
        2 | 空き店舗活用事業 | ● | | | ○ | ○ | 600
        3 | 創業支援事業 | | | | | ○ | 700
      `)
    ).toEqual(["1/継続/市//", "2/拡充/市・市民//", "3//市民//"]);
  });

  it("are those whose columns are ticked, with headings that need no group", async () => {
    expect(
      await traits(`
        ${HEAD}
        番号 | 事業名 | 新規 | 拡充 | 継続 | 廃止 | 予算額（千円）
        1 | 利子補給事業 | | | ✓ | | 500
        2 | 空き店舗活用事業 | | ✓ | | | 600
      `)
    ).toEqual(["1/継続///", "2/拡充///"]);
  });

  it("are those whose columns are ticked, with narrow headings that have a letter in each line", async () => {
    const { plan } = await readPlan([
      ["令和7年度 商工課 業務計画"],
      ["番号", "事業名", "拡\n充", "継\n続", "廃\n止", "予算額（千円）"],
      [1, "利子補給事業", null, "○", null, 500],
      [2, "空き店舗活用事業", "○", null, null, 600],
    ]);
    expect(plan.projects.map(({ direction }) => direction)).toEqual(["継続", "拡充"]);
  });
});

test("a challenge that is that of the project above is said so", async () => {
  const { plans } = await readText({
    計画: `
      令和7年度 予防課 業務計画
      番号 | 事業名 | 取組内容 | 課題 | 予算額（千円）
      1 | 火災予防運動 | 春と秋に広報する。 | 参加者の固定化 | 300
      2 | 防火講習 | 年に2回開催する。 | 〃 | 500
    `,
  });
  expect(plans[0]?.plan.projects).toMatchObject([
    { challenges: ["参加者の固定化"] },
    { challenges: ["参加者の固定化"] },
  ]);
});

test("what other rows of a project say of its direction and operator isn't taken, and that is said", async () => {
  const { plans } = await readText({
    計画: `
      令和7年度 市民課 業務計画
      番号 | 事業名 | 細目 | 方向性 | 主体
      1 | 窓口改革 | 案内 | 継続 | 市
      ^ | ^ | 機器 | 拡充 | 市
      2 | 道路補修 | 本町 | 縮小 | 市
      ^ | ^ | 栄町 | 〃 | 民間
    `,
  });
  const [plan] = plans;
  expect(plan?.plan.projects).toMatchObject([{ direction: "継続" }, { direction: "縮小" }]);
  expect(plan?.draft.remarks).toMatchObject([
    { kind: "unread-text", values: ["拡充"] },
    { kind: "unread-text", values: ["民間"] },
  ]);
});

it.each([
  ["repeats what stands above", ["拡充", "↓", "縮小"], ["拡充", "拡充", "縮小"]],
  ["turns down beside other arrows", ["↑", "↓", "→"], ["↑", "↓", "→"]],
])("↓ %s", async (_, directions, said) => {
  const { plans } = await readText({
    計画: `
      令和7年度 防災課 業務計画
      番号 | 事業名 | 方向性 | 予算額（千円）
      1 | 防災訓練 | ${directions[0]} | 300
      2 | 備蓄品更新 | ${directions[1]} | 150
      3 | 無線の保守 | ${directions[2]} | 200
    `,
  });
  expect(plans.flatMap(({ plan }) => plan.projects.map((each) => each.direction))).toEqual(said);
});

it.each([
  ["前年度方向性", "今年度方向性"],
  ["R6の方向性", "R7の方向性"],
  ["令和6年度方向性", "令和7年度方向性"],
])("同左 is what stands left of it under %s, and not above it", async (before, now) => {
  expect(
    await traits(`
      ${HEAD}
      順位 | 事業名 | ${before} | ${now} | 予算額
      1 | 利子補給事業 | 拡充 | 継続 | 500
      2 | 空き店舗活用事業 | 新規 | 同左 | 600
      3 | 創業支援事業 | 縮小 | 同左 | 700
    `)
  ).toEqual(["1/継続///", "2/新規///", "3/縮小///"]);
});
