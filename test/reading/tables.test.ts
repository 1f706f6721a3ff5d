import { brief, readPlan } from "../support/reading";

const HEAD = ["優先順位", "事業名", "方向性", "予算額（千円）"];

describe("a table of projects", () => {
  it("is found wherever it stands, in whatever order its columns do", async () => {
    const { plan } = await readPlan(
      [
        ["令和7年度 障害福祉課 業務計画"],
        [],
        ["今後の方向性", "予算", "事務事業名", "順位"],
        ["拡大", 1200, "相談支援事業", 1],
        ["継続", "３，４００", "地域生活支援事業", 2],
      ],
      { at: "D6" }
    );
    expect(brief(plan.projects)).toEqual(["1 相談支援事業 1200", "2 地域生活支援事業 3400"]);
    expect(plan.projects.map((project) => project.direction)).toEqual(["拡大", "継続"]);
  });

  it("knows headings through width, blanks, line breaks and units in brackets", async () => {
    const { plan } = await readPlan([
      [
        "優 先\n順 位",
        "事　業　名",
        "事業の\n方向性",
        "当初予算額\n(千円)",
        "実施主体",
        "性質区分",
      ],
      [1, "避難所備蓄事業", "拡大", 500, "市", "政策的事業"],
      [2, "自主防災組織支援事業", "継続", 300, "市民", "政策的事業"],
    ]);
    expect(brief(plan.projects)).toEqual(["1 避難所備蓄事業 500", "2 自主防災組織支援事業 300"]);
    expect(plan.projects[0]).toMatchObject({ operator: "市", nature: "政策的事業" });
    expect(plan.budgetBasis).toBe("当初");
  });

  it.each([
    ["（当初予算　単位：百万円）", "当初"],
    ["予算額は9月補正後の予算額（単位：千円）", "補正"],
    ["予算額：当初予算額（千円）", "当初"],
    ["予算額：最終予算額（千円）", "最終"],
    ["補正予算（国費）で9千円を使います。", null],
    ["補正予算を活用して進めます。", null],
  ])("is of the budget that a line about its unit names: %s", async (line, basis) => {
    const { plan } = await readPlan([
      ["令和7年度 防災課 業務計画"],
      [line],
      ["優先順位", "事業名", "予算額"],
      [1, "避難所備蓄事業", 500],
      [2, "自主防災組織支援事業", 300],
    ]);
    expect(plan.budgetBasis).toBe(basis);
  });

  it.each(["※2 補正予算で計上予定", "★印は補正予算の事業"])(
    "is of no budget that a note says of some projects alone: %s",
    async (note) => {
      const rows = [
        ["令和8年度 業務計画"],
        ["順位", "事業名", "予算額（千円）"],
        [1, "道路の補修", 100],
        [2, "橋の点検※2", 200],
        [note],
      ];
      expect((await readPlan(rows)).plan.budgetBasis).toBeNull();
    }
  );

  it("ends where a schedule of its own headings begins below it", async () => {
    const { plan, draft } = await readPlan([
      ["優先順位", "事業名", "予算額（千円）"],
      [1, "申告受付", 3000],
      [2, "電子申告推進", 1500],
      [],
      [],
      ["【1　申告受付】"],
      ["取組", "4月", "5月", "6月", "7月", "8月", "9月"],
      ["会場設営", null, null, "準備"],
    ]);
    expect(brief(plan.projects)).toEqual(["1 申告受付 3000", "2 電子申告推進 1500"]);
    expect(draft.tables[0]?.strayRows).toEqual([]);
    expect(plan.lanes).toMatchObject([{ project: "1", activities: [{ label: "準備" }] }]);
  });

  it("takes what happens in months (着工, 竣工, 予算要求) for no headings", async () => {
    const { plan } = await readPlan([
      ["優先順位", "事業名", "方向性", "4月", "5月", "6月", 7, 8, 9],
      [1, "図書館の改修", "新規", "設計完了", "入札", null, "着工", null, "竣工"],
      [2, "移動図書館", "継続", "巡回計画", null, null, "着手", "予算要求"],
    ]);
    expect(brief(plan.projects)).toEqual(["1 図書館の改修", "2 移動図書館"]);
    expect(plan.lanes.map(({ activities }) => activities.map(({ label }) => label))).toEqual([
      ["設計完了", "入札", "着工", "竣工"],
      ["巡回計画", "着手", "予算要求"],
    ]);
  });

  it("stays one where its first heading comes again behind the others", async () => {
    const { plan } = await readPlan([
      ["区分", "事業名", "予算額（千円）", "区分", "備考"],
      ["ハード", "図書館の改修", 300, "新規", "工事あり"],
      ["ソフト", "移動図書館", 200, "継続", "巡回"],
    ]);
    expect(plan.projects.map(({ direction, nature }) => [direction, nature])).toEqual([
      ["新規", "ハード"],
      ["継続", "ソフト"],
    ]);
  });

  it("takes words under months for none though they head columns elsewhere", async () => {
    const { plan } = await readPlan([
      ["事業名", "4月", "5月", "6月", "7月"],
      ["図書館の改修", "着工", "予算額", "竣工", "所管課"],
      ["移動図書館", "方向性", "継続"],
    ]);
    expect(brief(plan.projects)).toEqual(["1 図書館の改修", "2 移動図書館"]);
  });

  it("goes on where a page break repeats the headings", async () => {
    const { plan, draft } = await readPlan([
      HEAD,
      [1, "管路更新事業", "継続", 100],
      [2, "浸水対策事業", "拡大", 200],
      [],
      HEAD,
      [3, "処理場改築事業", "継続", 300],
    ]);
    expect(plan.projects.map(({ id }) => id)).toEqual(["1", "2", "3"]);
    expect(draft.tables).toHaveLength(2);
  });

  it("goes on over blank rows, and leaves blank columns aside", async () => {
    const { plan } = await readPlan([
      ["順位", null, "事業名", null, "予算額"],
      [1, null, "図書館運営", null, 10],
      [],
      [2, null, "学校ＩＣＴ整備", null, 20],
    ]);
    expect(brief(plan.projects)).toEqual(["1 図書館運営 10", "2 学校ＩＣＴ整備 20"]);
  });

  it("goes on over a blank row to a project that somebody forgot to number", async () => {
    const { plan } = await readPlan([
      HEAD,
      [1, "管路更新事業", "継続", 100],
      [],
      [null, "浸水対策事業", "拡大", 200],
      [],
      [3, "処理場改築事業", "継続", 300],
    ]);
    expect(plan.projects.map(({ name }) => name)).toEqual([
      "管路更新事業",
      "浸水対策事業",
      "処理場改築事業",
    ]);
  });

  it("doesn't count totals, and says what they sum", async () => {
    const { plan, draft } = await readPlan([
      HEAD,
      [1, "保育所運営", "継続", 100],
      [2, "学童保育", "拡大", 50],
      [null, "小計", null, 150],
      [3, "児童手当", "継続", 70],
      [null, "小　計", null, 70],
      ["合計", null, null, 220],
    ]);
    expect(brief(plan.projects)).toEqual(["1 保育所運営 100", "2 学童保育 50", "3 児童手当 70"]);
    expect(draft.tables[0]?.totals.map(({ projects }) => projects)).toEqual([
      [0, 1],
      [2],
      [0, 1, 2],
    ]);
  });

  it("keeps columns it doesn't know, without a field", async () => {
    const { draft } = await readPlan([
      ["順位", "事業名", "根拠法令", "予算額"],
      [1, "生活保護", "生活保護法", 10],
      [2, "就労支援", "困窮者自立支援法", 20],
    ]);
    expect(draft.tables[0]?.columns.map(({ field }) => field)).toEqual([
      "priority",
      "name",
      null,
      "budget",
    ]);
  });

  it("takes headings of two rows with groups", async () => {
    const { plan } = await readPlan(
      [
        ["順位", "事業", null, "予算額（千円）", null, null],
        [null, "名称", "実施主体", "前年度", "本年度", "増減"],
        [1, "道路維持", "市", 90, 100, 10],
        [2, "橋りょう点検", "市", 210, 200, -10],
      ],
      { merges: ["A1:A2", "B1:C1", "D1:F1"] }
    );
    expect(brief(plan.projects)).toEqual(["1 道路維持 100", "2 橋りょう点検 200"]);
    expect(plan.projects[0]?.operator).toBe("市");
  });

  it("takes two tables side by side", async () => {
    const { plan } = await readPlan([
      ["順位", "事業名", "予算額", null, "順位", "事業名", "予算額"],
      [1, "公園管理", 10, null, 3, "緑化推進", 30],
      [2, "街路樹管理", 20, null, 4, "墓園管理", 40],
    ]);
    expect(brief(plan.projects)).toEqual([
      "1 公園管理 10",
      "2 街路樹管理 20",
      "3 緑化推進 30",
      "4 墓園管理 40",
    ]);
  });

  it("takes two lists of 取組 side by side, all of whose headings are the same", async () => {
    const { plan } = await readPlan([
      ["令和７年度　図書館　業務計画"],
      ["取組", "内容", "時期", "予算", null, "取組", "内容", "時期", "予算"],
      ["読書週間", "講演会を開く", "10月", 10, null, "移動図書館", "巡回する", "5月", 30],
      ["蔵書点検", "点検する", "2月", 20, null, "学校貸出", "配本する", "6月", 40],
    ]);
    expect(brief(plan.projects)).toEqual([
      "1 読書週間 10",
      "2 蔵書点検 20",
      "3 移動図書館 30",
      "4 学校貸出 40",
    ]);
    expect(plan.projects[2]?.initiative).toBe("巡回する");
  });

  it("reads hidden rows and columns", async () => {
    const { plan } = await readPlan(
      [HEAD, [1, "消防団運営", "継続", 1], [2, "救急講習", "継続", 2]],
      { hiddenRows: [3], hiddenColumns: ["C"] }
    );
    expect(plan.projects).toHaveLength(2);
    expect(plan.projects.map(({ direction }) => direction)).toEqual(["継続", "継続"]);
  });
});
