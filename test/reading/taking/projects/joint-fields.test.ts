import { amountOf } from "../../../../src/plan/budget";
import { readText } from "../../../support/sheet-text";
import { briefTraits } from "../../offices/tell";

async function traits(heading: string, ...rows: readonly string[]): Promise<unknown> {
  const { plans } = await readText({
    計画: `
      令和７年度　市民課　業務計画
      順位 | 事業名 | ${heading} | 予算額（千円）
      ${rows.join("\n")}
    `,
  });
  return plans[0] && briefTraits(plans[0]);
}

describe("a column whose heading names several fields", () => {
  it.each([
    ["方向性／主体", "拡充\\n直営", "継続\\n委託"],
    ["事業の方向性\\n（実施主体）", "拡充（直営）", "継続（委託）"],
    ["実施主体・方向性", "直営・拡充", "委託・継続"],
    ["方向性・実施主体", "拡充　直営", "継続　委託"],
  ])("gives each its part of the cell: %s", async (heading, first, second) => {
    expect(
      await traits(
        heading,
        `1 | 窓口の休日開庁 | ${first} | 1200`,
        `2 | 証明書のコンビニ交付 | ${second} | 3400`
      )
    ).toEqual(["1/拡充/直営//", "2/継続/委託//"]);
  });

  it("gives an amount its part though the budget's heading goes on", async () => {
    const { plans } = await readText({
      計画: `
        収納課　令和８年度　業務計画
        順位 | 事業名 | 方向性 | 予算額／性質
        1 | 納税の催告 | 拡充 | 12,400千円\\n経常
        2 | 差押えの強化 | 継続 | 300千円\\n義務
      `,
    });
    expect(plans[0]?.plan.projects.map(({ budget }) => amountOf(budget))).toEqual([12400, 300]);
    expect(plans.flatMap(briefTraits)).toEqual(["1/拡充//経常/", "2/継続//義務/"]);
  });

  it.each(["事業名\\n（実施主体）", "事業名／主体"])(
    "parts from names what their heading asks for beside: %s",
    async (heading) => {
      const { plans } = await readText({
        計画: `
        令和８年度　図書館　業務計画
        順位 | ${heading} | 取組内容 | 予算額（千円）
        1 | 移動図書館の更新\\n（市） | 車両を替える。 | 22000
        2 | 読み聞かせ講座（市・団体） | 夏に開く。 | 160
        3 | 蔵書点検 | 年１回行う。 | 0
      `,
      });
      expect(plans[0]?.plan.projects.map(({ name, operator }) => [name, operator])).toEqual([
        ["移動図書館の更新", "市"],
        ["読み聞かせ講座", "市・団体"],
        ["蔵書点検", null],
      ]);
    }
  );

  it("gives 区分 in brackets its part below the direction's", async () => {
    expect(
      await traits(
        "方向性\\n（区分）",
        "1 | 窓口の休日開庁 | 拡充\\n（政策的） | 1200",
        "2 | 証明書のコンビニ交付 | 継続\\n（経常的） | 3400"
      )
    ).toEqual(["1/拡充//政策的/", "2/継続//経常的/"]);
  });

  it("gives each its cell where a record has several rows", async () => {
    expect(
      await traits(
        "方向性\\n実施主体",
        "1 | 窓口の休日開庁 | 拡充 | 1200",
        "^ | ^ | 直営 | ^",
        "2 | 証明書のコンビニ交付 | 継続 | 3400",
        "^ | ^ | 委託 | ^"
      )
    ).toEqual(["1/拡充/直営//", "2/継続/委託//"]);
  });

  it("leaves a cell that says one thing to the first of them", async () => {
    expect(
      await traits(
        "方向性／主体",
        "1 | 窓口の休日開庁 | 拡充 | 1200",
        "2 | 証明書のコンビニ交付 | 継続 | 3400"
      )
    ).toEqual(["1/拡充///", "2/継続///"]);
  });

  it.each([
    ["方向性／主体", "直営／拡充", "1/拡充/直営//"],
    ["方向性／主体", "拡充・直営・委託", "1/拡充/直営・委託//"],
    ["方向性／主体", "拡充・見直し（直営）", "1/拡充・見直し/直営//"],
    ["方向性／主体", "拡充／市・民間", "1/拡充/市・民間//"],
    ["方向性／主体", "拡充　市・民間", "1/拡充/市・民間//"],
    ["方向性／主体", "拡充 （市 民間）", "1/拡充/市 民間//"],
    ["主体／方向性", "拡充", "1/拡充///"],
    ["主体／性質／方向性", "市⏎政策⏎拡充", "1/拡充/市/政策/"],
  ])("gives each what can only be its own: %s over %s", async (heading, cell, expected) => {
    const row = cell.replaceAll("⏎", "\\n");
    expect(await traits(heading, `1 | 窓口の休日開庁 | ${row} | 1200`)).toEqual([expected]);
  });

  it("repeats what each says of the project above", async () => {
    const rows = ["1 | 窓口の休日開庁 | 拡充／直営 | 1200", "2 | 証明書の交付 | 〃 | 3400"];
    expect(await traits("方向性／主体", ...rows)).toEqual(["1/拡充/直営//", "2/拡充/直営//"]);
  });

  it.each([
    ["方向性／主体", "拡充／縮小"],
    ["方向性／主体", "直営"],
    ["主体／性質", "市・民間・政策"],
    ["主体／性質", "市"],
    ["方向性／主体／性質", "拡充・市・民間・政策"],
  ])("leaves cells unread that may be either's, and says so: %s over %s", async (heading, cell) => {
    const { plans } = await readText({
      計画: `令和７年度　市民課　業務計画\n順位 | 事業名 | ${heading} | 予算額（千円）\n1 | 窓口の休日開庁 | ${cell} | 1200`,
    });
    expect(plans.flatMap(briefTraits)).toEqual(["1////"]);
    expect(plans[0]?.draft.remarks).toEqual([
      { kind: "unread-text", cell: { sheet: "計画", row: 2, column: 2 }, values: [cell] },
    ]);
  });

  it("holds one field where another column holds the other", async () => {
    expect(
      await traits(
        "方向性／主体 | 実施主体",
        "1 | 窓口の休日開庁 | 拡充／見直し | 直営 | 1200",
        "2 | 証明書のコンビニ交付 | 継続 | 委託 | 3400"
      )
    ).toEqual(["1/拡充／見直し/直営//", "2/継続/委託//"]);
  });

  it.each([
    ["今後の方向性／優先度", "縮小／A", "縮小"],
    ["優先度／方向性", "A／縮小", "縮小"],
    ["方向性（優先順位）", "拡充（3）", "拡充"],
  ])(
    "leaves a rank beside a direction to the column that ranks: %s",
    async (heading, cell, own) => {
      expect(await traits(heading, `1 | 窓口の休日開庁 | ${cell} | 1200`)).toEqual([`1/${own}///`]);
    }
  );

  it("ranks by what stands beside a direction where nothing else does", async () => {
    const { plans } = await readText({
      計画: `
        令和７年度　市民課　業務計画
        事業名 | 方向性・優先順位 | 予算額（千円）
        窓口の休日開庁 | 拡充・2 | 1200
        証明書の交付 | 継続・1 | 3400
      `,
    });
    expect(plans.flatMap(briefTraits)).toEqual(["2/拡充///", "1/継続///"]);
  });

  it("takes amounts apart from the words beside or under them", async () => {
    const { plans } = await readText({
      計画: `
        令和７年度　道路課　業務計画
        （単位：百万円）
        順位 | 事業名 | 予算額\\n（性質）
        1 | 市道１号線整備 | 320
        ^ | ^ | （政策的事業）
        2 | 橋梁点検 | 45
        ^ | ^ | （経常的事業）
      `,
      別: `
        令和７年度　人事課　業務計画
        順位 | 事業名 | 性質／予算額（千円）
        1 | 職員研修 | 義務的\\n18,420
        2 | 人事評価 | 経常的\\n320
      `,
    });
    const said = plans.map(({ plan }) =>
      plan.projects.map(({ nature, budget }) => [nature, amountOf(budget)])
    );
    expect(said).toEqual([
      [
        ["政策的事業", 320_000],
        ["経常的事業", 45_000],
      ],
      [
        ["義務的", 18_420],
        ["経常的", 320],
      ],
    ]);
  });

  it("may be a form's label", async () => {
    const { plans } = await readText({
      調書: `
        令和７年度　事業計画
        事業名 | 窓口の休日開庁
        方向性／主体 | 直営／拡充
        予算額（性質） | 100千円（政策）
        課題 | 人手不足
      `,
    });
    expect(plans.flatMap(briefTraits)).toEqual(["/拡充/直営/政策/"]);
  });
});

describe("a name with its amount in its cell", () => {
  const told = async (heading: string, ...cells: readonly string[]): Promise<unknown> => {
    const { plans } = await readText({
      計画: `
        令和７年度　高齢福祉課　業務計画
        順位 | ${heading} | 方向性
        ${cells.map((cell, index) => `${index + 1} | ${cell} | 継続`).join("\n")}
      `,
    });
    return plans[0]?.plan.projects.map(({ name, budget }) => [name, amountOf(budget)]);
  };

  it("is told apart from it under a heading that names both", async () => {
    const expected = [
      ["配食サービス", 12_300],
      ["計画策定（第10期）", 7_150],
    ];
    const cells = ["配食サービス\\n（12,300千円）", "計画策定（第10期）（7,150千円）"];
    expect(await told("事業名（予算額）", ...cells)).toEqual(expected);
    expect(
      await told("事業名（予算額：千円）", "配食サービス\\n12,300", "計画策定（第10期）（7,150）")
    ).toEqual(expected);
  });

  it("stays whole under one that names but the name", async () => {
    expect(await told("事業名", "周年記念（2025）", "式典（100）")).toEqual([
      ["周年記念（2025）", null],
      ["式典（100）", null],
    ]);
  });
});
