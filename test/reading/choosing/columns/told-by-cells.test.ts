import { readPlan } from "../../../support/reading";

const _ = null;
const TITLE = ["令和7年度 防災課 業務計画"];

describe("拡充 and 継続 under a heading that nobody knows", () => {
  const read = async (...headings: readonly string[]) => {
    const { plan } = await readPlan([
      TITLE,
      ["No.", "事業名", "予算額（千円）", ...headings],
      [1, "防災訓練", 100, ...headings.map((_, at) => (at === 0 ? "継続" : "縮小"))],
      [2, "備蓄品の更新", 200, ...headings.map((_, at) => (at === 0 ? "拡充" : "縮小"))],
    ]);
    return plan.projects.map(({ direction }) => direction);
  };

  it("say what becomes of the projects", async () => {
    expect(await read("拡充・継続・縮小の別")).toEqual(["継続", "拡充"]);
    expect(await read("事業展開")).toEqual(["継続", "拡充"]);
  });

  it("say it where no other heading does", async () => {
    expect(await read("事業展開", "方向性")).toEqual(["縮小", "縮小"]);
  });

  it("say nothing where a project alone has one", async () => {
    const headings = ["No.", "事業名", "予算額（千円）", "備考"];
    const { plan } = await readPlan([
      TITLE,
      headings,
      [1, "防災訓練", 100, "国補助"],
      [2, "備蓄品の更新", 200, _],
      headings,
      [3, "ハザードマップの作成", 300, "新規"],
      [4, "避難所の整備", 400, _],
    ]);
    expect(plan.projects.map(({ direction }) => direction)).toEqual([null, null, null, null]);
  });

  it.each(["進捗状況", "前年度判断"])("say it of no %s", async (heading) => {
    expect(await read(heading)).toEqual([null, null]);
  });
});

describe("sources of funds", () => {
  const budgets = async (rows: Parameters<typeof readPlan>[0], merges: readonly string[] = []) => {
    const { plan, draft } = await readPlan([TITLE, ...rows], { merges });
    return {
      budgets: plan.projects.map(({ budget }) =>
        budget.status === "amount" ? budget.thousandYen : null
      ),
      remarks: draft.remarks.map(({ kind, values }) => [kind, ...values].join(" ")),
    };
  };

  it.each(["一般財源", "市負担額"])("beside 事業費 leave that the budget: %s", async (share) => {
    const found = await budgets([
      ["No.", "事業名", "方向性", "事業費（千円）", share],
      [1, "防災マップの更新", "継続", 500, 200],
      [2, "避難所の点検", "継続", 100, 100],
    ]);
    expect(found).toEqual({ budgets: [500, 100], remarks: [] });
  });

  it("come to the budget that stands beside them as 合計", async () => {
    const found = await budgets(
      [
        ["No.", "事業名", "方向性", "財源内訳（千円）", _, _, "合計"],
        [_, _, _, "国庫", "市債", "一般財源", _],
        [1, "防災マップの更新", "継続", 100, 0, 200, 300],
        [2, "避難所の点検", "継続", _, _, 100, 100],
      ],
      ["A2:A3", "B2:B3", "C2:C3", "D2:F2", "G2:G3"]
    );
    expect(found.budgets).toEqual([300, 100]);
  });

  it("alone are what of the budget the city bears, and unread", async () => {
    const found = await budgets([
      ["優先順位", "事業名", "方向性", "一般財源（千円）"],
      [1, "防災マップの更新", "継続", 200],
      [2, "避難所の点検", "継続", 100],
    ]);
    expect(found).toEqual({ budgets: [null, null], remarks: ["unread-text 一般財源（千円）"] });
  });
});

it.each(["業務の内容", "事務の内容"])(
  "%s names what is done where nothing else does",
  async (heading) => {
    const { plan } = await readPlan([
      TITLE,
      ["No.", heading, "予算額（千円）", "担当", "方向性"],
      [1, "避難所の点検", 120, "山田", "継続"],
      [2, "備蓄品の更新", 50, "佐藤", "拡充"],
    ]);
    expect(plan.projects.map(({ name }) => name)).toEqual(["避難所の点検", "備蓄品の更新"]);
  }
);

it.each([
  ["区分", [null, null]],
  ["事業区分", [null, null]],
  ["性質区分", ["◎", "○"]],
])("signs under %s are a nature only where the heading says so", async (heading, natures) => {
  const { plan } = await readPlan([
    TITLE,
    ["◎：重点事業　○：その他の事業"],
    ["優先順位", heading, "事業名", "予算額（千円）"],
    [1, "◎", "防災訓練", 100],
    [2, "○", "備蓄", 200],
  ]);
  expect(plan.projects.map(({ nature }) => nature)).toEqual(natures);
});

it.each([
  ["重点事業", "一般事業", "重点事業"],
  ["維持管理", "計画策定", "維持管理"],
  ["相談支援", "啓発事業", "相談支援"],
  ["一般会計", "特別会計", null],
  ["学校教育", "道路", null],
  ["東部地区", "西部地区", null],
])(
  "区分 over %s and %s tells natures, and no accounts, fields or places",
  async (first, second, nature) => {
    const { plan } = await readPlan([
      TITLE,
      ["優先順位", "区分", "事業名", "予算額（千円）"],
      [1, first, "防災訓練", 100],
      [2, second, "備蓄", 200],
    ]);
    expect(plan.projects[0]?.nature || null).toBe(nature);
  }
);

describe("方針 over projects", () => {
  it.each([
    ["tells what is done", "取組方針", "予約制を広げる。", "コンビニでの交付を進める。"],
    ["tells directions", "実施方針", "拡充", "継続"],
  ])("%s by its cells: %s", async (_name, heading, first, second) => {
    const { plan } = await readPlan([
      TITLE,
      ["優先順位", "事業名", heading, "予算額（千円）"],
      [1, "窓口改革", first, 100],
      [2, "証明書の発行", second, 200],
    ]);
    const said = plan.projects.map(({ direction, initiative }) => direction ?? initiative);
    expect(said).toEqual([first, second]);
  });

  it("names what they are of where it stands before them", async () => {
    const { plan } = await readPlan([
      TITLE,
      ["優先順位", "基本方針", "事業名", "予算額（千円）"],
      [1, "支え合いの地域づくり", "見守り", 100],
      [2, "健康な暮らしの推進", "体操教室", 200],
    ]);
    expect(plan.projects.map(({ initiative }) => initiative)).toEqual(["", ""]);
  });
});

describe("what 区分 stands over", () => {
  const read = async (heading: string, first: string, second: string) => {
    const { plan } = await readPlan([
      TITLE,
      ["優先順位", heading, "事業名", "予算額（千円）"],
      [1, first, "防災訓練", 100],
      [2, second, "備蓄", 200],
    ]);
    return plan.projects.map(({ direction, nature }) => direction ?? nature);
  };

  it.each([
    ["区分", "経常", "臨時"],
    ["種別", "政策的事業", "裁量的経費"],
    ["事業区分", "ハード", "ソフト事業"],
    ["事業区分", "建設改良", "収益的支出"],
    ["区分", "新規", "継続"],
    ["性質区分", "甲", "乙"],
  ])("is said of projects where the words or %s say of what kind: %s, %s", async (...words) => {
    expect(await read(...words)).toEqual(words.slice(1));
  });

  it.each([
    ["区分", "一般会計", "特別会計"],
    ["事業区分", "施設", "訓練"],
  ])("is no nature where %s holds anything else: %s, %s", async (...words) => {
    expect(await read(...words)).toEqual([null, null]);
  });
});

it.each([
  ["of a few alone are remarks", ["新規", null, null, null, null], [null, null, null, null, null]],
  [
    "of most are their directions",
    ["新規", "継続", "継続", "拡充", null],
    ["新規", "継続", "継続", "拡充", null],
  ],
])("directions %s under 備考", async (_name, remarks, directions) => {
  const { plan } = await readPlan([
    TITLE,
    ["優先順位", "事業名", "予算額（千円）", "備考"],
    ...remarks.map((remark, at) => [at + 1, `第${at + 1}避難所の整備`, 100 + at, remark]),
  ]);
  expect(plan.projects.map(({ direction }) => direction)).toEqual(directions);
});

describe("区分 over works", () => {
  const natures = async (...cells: readonly string[]) => {
    const { plan } = await readPlan([
      TITLE,
      ["No.", "事業名", "区分", "予算額（千円）"],
      ...cells.map((cell, index) => [index + 1, `第${index + 1}事業`, cell, 100 + index]),
    ]);
    return plan.projects.map(({ nature }) => nature);
  };

  it("says of what nature they are", async () => {
    expect(await natures("改修", "修繕", "委託")).toEqual(["改修", "修繕", "委託"]);
    expect(await natures("施設管理", "施設維持管理")).toEqual(["施設管理", "施設維持管理"]);
  });

  it("does not where it says who does them", async () => {
    expect(await natures("直営", "委託", "直営")).toEqual([_, _, _]);
  });
});

it.each(["令和7年度計画", "令和7年度の計画", "R7計画"])(
  "%s over texts tells what is done",
  async (heading) => {
    const { plan } = await readPlan([
      TITLE,
      ["No.", "事業名", "予算額（千円）", heading],
      [1, "学習支援員の配置", 100, "全小学校に1名を配置する"],
      [2, "外国語の指導", 200, "助手を5名配置する"],
    ]);
    expect(plan.projects.map(({ initiative }) => initiative)).toEqual([
      "全小学校に1名を配置する",
      "助手を5名配置する",
    ]);
  }
);
