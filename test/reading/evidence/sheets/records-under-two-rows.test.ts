import { readText } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";

it("a record below headings in two rows is none itself, whatever words its texts and lanes hold", async () => {
  const { plans } = await readText({
    計画: `
      令和6年度　住宅政策課　業務計画
      優先順位 | 事業名 | 方向性 | 主体 | 取組 | 課題 | '4 | '5 | '6 | '7
      ^ | ^ | 予算額（千円） | 区分 | ^ | ^ | ^ | ^ | ^ | ^
      1 | 空家バンク | 拡大 | 市 | 登録を増やします。 | 家財の処分 | 相談会 | | |
      ^ | ^ | 2900 | 政策的事業 | ^ | ^ | | | |
      2 | 空家除却補助 | 現状維持 | 民間 | 除却費を補助します。 | 予算の早期終了 | 事前相談 | < | | 完了検査
      ^ | ^ | 15000 | 政策的事業 | ^ | ^ | | | |
      3 | 市営住宅廃止 | 縮小 | 市 | 移転を進めます。 | 入居者の移転 | | 移転交渉 | < | <
      ^ | ^ | 46800 | 投資的事業 | ^ | ^ | | | |
    `,
  });
  expect(plans.flatMap(briefProjects)).toEqual([
    "1 空家バンク 2900",
    "2 空家除却補助 15000",
    "3 市営住宅廃止 46800",
  ]);
});

it.each(["担当係", "担当課", "所管"])(
  "what %s holds is no direction, though 方向性 stands below it over the second rows",
  async (office) => {
    const { plans } = await readText({
      計画: `
        令和7年度　図書課　事業計画
        順位 | 事業名 | ${office} | 予算額（千円） | 取組内容
        ^ | ねらい | 方向性 | 区分 | 課題
        1 | 読書の推進 | 奉仕係 | 1860 | 大活字本を購入する
        ^ | 誰もが読書に親しむ | 拡大 | 新規 | 朗読者の養成
        2 | 移動図書館 | 巡回係 | 940 | 巡回先を増やす
        ^ | 遠隔地へのサービス | 継続 | 継続 | 納期
      `,
    });
    expect(plans.flatMap(({ plan }) => plan.projects.map(({ direction }) => direction))).toEqual([
      "拡大",
      "継続",
    ]);
  }
);

it("departments over one direction each say whose that is", async () => {
  const { plans } = await readText({
    計画: `
      令和7年度　図書課　事業計画
      順位 | 事業名 | 予算額（千円） | 担当課 | 部長 | 決定
      ^ | ^ | ^ | 方向性 | 方向性 | 方向性
      1 | 読書の推進 | 1860 | 拡大 | 拡大 | 維持
      2 | 移動図書館 | 940 | 継続 | 拡大 | 縮小
    `,
  });
  expect(plans.flatMap(({ plan }) => plan.projects.map(({ direction }) => direction))).toEqual([
    "維持",
    "縮小",
  ]);
});

it.each([
  ["above", "業種", "区分", ["拡大/市/経常的事業", "縮小/協働/政策的事業"]],
  ["below", "方向性", "所属", ["拡大/市/", "縮小/協働/"]],
])(
  "one of two fields may have a heading that isn't known, %s the other",
  async (_, over, under, told) => {
    const { plans } = await readText({
      計画: `
      令和8年度　商工課　業務計画
      順位 | 事業名 | ${over} | 主体 | 事業内容
      ^ | ^ | 予算額（千円） | ${under} | ^
      1 | 朝市 | 拡大 | 市 | 店を募る
      ^ | ^ | 370 | 経常的事業 | ^
      2 | 商店街 | 縮小 | 協働 | 灯りを直す
      ^ | ^ | 204 | 政策的事業 | ^
    `,
    });
    expect(plans.flatMap(briefProjects)).toEqual(["1 朝市 370", "2 商店街 204"]);
    expect(
      plans.flatMap(({ plan }) =>
        plan.projects.map(({ direction, operator, nature }) =>
          [direction, operator, nature].map((each) => each ?? "").join("/")
        )
      )
    ).toEqual(told);
  }
);

it.each([
  ["計画", "^", null],
  ["計画", "", null],
  ["取組", "^", "訪問を"],
  ["取組", "", "訪問を"],
])("%s over 課題 is told in the row above its", async (over, merge, told) => {
  const { plans } = await readText({
    計画: `
      令和7年度　福祉課業務計画
      順位 | 事業名 | ${over} | 方向性 | 予算額（千円）
      | ${merge} | ${merge} | 課題 | ${merge} | ${merge}
      1 | 見守り | 訪問を増やす | 継続 | 100
      ^ | ^ | 担い手が足りない | ^ | ^
      2 | 配食 | 訪問を続ける | 拡大 | 200
      ^ | ^ | 業者が足りない | ^ | ^
    `,
  });
  const texts = plans.flatMap(({ plan }) =>
    plan.projects.map(({ initiative, challenges }) => [
      initiative.slice(0, 3) || null,
      ...challenges,
    ])
  );
  expect(texts).toEqual([
    [told, "担い手が足りない"],
    [told, "業者が足りない"],
  ]);
});

it.each([
  ["事業費", "現状の課題"],
  ["経費", "主な課題"],
  ["所要額", "課題"],
])("%s over %s are two fields over two rows each", async (amount, challenge) => {
  const { plans } = await readText({
    計画: `
      令和7年度　環境課　業務計画（単位：千円）
      番号 | 事業名 | ${amount} | 4月 | 5月 | 6月
      ^ | 目的 | ${challenge} | ^ | ^ | ^
      1 | 資源回収 | 1860 | 公募 | |
      ^ | ごみを減らす | 担い手の不足 | | |
      2 | 水質検査 | 940 | | 検査 |
      ^ | 川を守る | 費用の増加 | | |
    `,
  });
  expect(
    plans.flatMap(({ plan }) => plan.projects.map(({ budget, challenges }) => [budget, challenges]))
  ).toEqual([
    [{ status: "amount", thousandYen: 1860 }, ["担い手の不足"]],
    [{ status: "amount", thousandYen: 940 }, ["費用の増加"]],
  ]);
});

it.each([
  ["right below them", ""],
  ["below a blank row", "\n"],
])("方針 over 所管 are two fields over two rows each, %s", async (_, blank) => {
  const { plans } = await readText({
    計画: `
      令和7年度　環境課　業務計画（単位：千円）
      番号 | 事業名 | 方針 | 予算額
      ^ | 目的 | 所管 | 課題${blank}
      1 | 資源回収 | 継続 | 1860
      ^ | ごみを減らす | 市 | 担い手の不足
      2 | 水質検査 | 拡大 | 940
      ^ | 川を守る | 民間 | 費用の増加
    `,
  });
  expect(
    plans.flatMap(({ plan }) =>
      plan.projects.map(({ direction, operator }) => [direction, operator])
    )
  ).toEqual([
    ["継続", "市"],
    ["拡大", "民間"],
  ]);
});

it.each(["今後の課題", "現状の課題", "課題"])(
  "計画 over %s is a column of its own that nobody knows, and tells no challenges",
  async (challenge) => {
    const { plans } = await readText({
      計画: `
        令和7年度　環境課　業務計画（単位：千円）
        番号 | 事業名 | 予算額 | 計画
        ^ | 目的 | 方向性 | ${challenge}
        1 | 資源回収 | 1860 | 回収場所を二つ増やす
        ^ | ごみを減らす | 継続 | 担い手の不足
        2 | 水質検査 | 940 | 検査を年四回行う
        ^ | 川を守る | 拡大 | 費用の増加
      `,
    });
    expect(plans.flatMap(({ plan }) => plan.projects.map(({ challenges }) => challenges))).toEqual([
      ["担い手の不足"],
      ["費用の増加"],
    ]);
  }
);

it.each([
  ["予算科目", "具体的な内容"],
  ["総合計画施策番号", "具体的な内容"],
  ["前年度決算", "事業の内容"],
])("%s over %s is no part of what these say in the second rows", async (unknown, content) => {
  const { plans } = await readText({
    計画: `
        令和8年度　図書課　事業計画
        順位 | 事業名 | ${unknown} | 予算額（千円）
        ^ | 方向性 | ${content} | 課題
        1 | 読書の推進 | 3-1-2 | 1860
        ^ | 拡充 | 大活字本を購入する | 朗読者の養成
        2 | 移動図書館 | 4-1 | 940
        ^ | 継続 | 巡回先を増やす | 納期
      `,
  });
  const projects = plans.flatMap(({ plan }) => plan.projects);
  expect(projects.map(({ challenges, initiative }) => [...challenges, initiative])).toEqual([
    ["朗読者の養成", "大活字本を購入する"],
    ["納期", "巡回先を増やす"],
  ]);
});

it("a group merged over two records parts none of what each says", async () => {
  const { plans } = await readText({
    計画: `
      令和8年度　図書課　実施計画
      重点目標 | No. | 事業名 | Ｐ（計画） | < | Ｃ（評価） | Ａ（改善）
      ^ | ^ | ^ | 取組内容 | 予算額（千円） | 達成度 | 今後の方向性
      読書の推進 | 1 | 読み聞かせ | 毎月開く | 150 | C | 縮小
      ^ | 2 | 移動図書館 | 巡回先を増やす | 940 | A | 拡充
    `,
  });
  const projects = plans.flatMap(({ plan }) => plan.projects);
  expect(projects.map(({ direction }) => direction)).toEqual(["縮小", "拡充"]);
});

describe("a heading over another one in one column is a field of its own", () => {
  const traits = async (lines: string) => {
    const { plans } = await readText({ 計画: `令和8年度　図書課　業務計画\n${lines}` });
    return plans.flatMap(({ plan }) =>
      plan.projects.map(({ direction, operator, budget }) => [
        direction,
        operator,
        budget.status === "amount" && budget.thousandYen,
      ])
    );
  };
  const wanted = [
    ["拡充", "市", 1860],
    ["縮小", "委託", 940],
  ];

  it("where a row that heads a group follows the headings", async () => {
    expect(
      await traits(`
        No. | 事業名 | 【方向性】 | 実施主体
        ^ | ^ | 予算額（千円） | 性質区分
        （1）読む人を増やす
        1 | 読書の推進 | 拡充 | 市
        ^ | ^ | 1860 | 経常
        （2）通う人を増やす
        2 | 移動図書館 | 縮小 | 委託
        ^ | ^ | 940 | 経常
      `)
    ).toEqual(wanted);
  });

  it("where what is done stands in both rows", async () => {
    expect(
      await traits(`
        No. | 事業名 | 【方向性】 | 実施主体 | 取組項目 | 上半期 | 下半期
        ^ | ^ | 予算額（千円） | ^ | ^ | ^ | ^
        1 | 読書の推進 | 拡充 | 市 | 選書 | ○ |
        ^ | ^ | 1860 | ^ | 講座 | | ○
        2 | 移動図書館 | 縮小 | 委託 | 巡回 | ○ |
        ^ | ^ | 940 | ^ | 点検 | | ○
      `)
    ).toEqual(wanted);
  });
});
