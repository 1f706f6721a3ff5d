import { readPlan, readSheets } from "../../../support/reading";
import type { SheetRows } from "../../../support/survey";

const TABLE: SheetRows = [
  ["優先順位", "事業名", "ねらい", "予算額"],
  [1, "避難訓練", 1, 100],
  [2, "備蓄更新", 2, 200],
];

describe("the department", () => {
  it.each<[string, SheetRows]>([
    ["in the title", [["令和7年度　危機管理課　業務計画"]]],
    ["in the title of a list", [["R7　危機管理課　事業一覧"]]],
    ["in a title written in one", [["令和7年度危機管理課業務計画"]]],
    ["in the title, in brackets", [["令和7年度 業務計画書（危機管理課）"]]],
    ["right of its label", [["令和7年度 業務計画"], ["担当課", null, "危機管理課"]]],
    ["below its label", [["令和7年度 業務計画"], ["所属"], ["危機管理課"]]],
    ["behind its label", [["令和7年度 業務計画"], ["課名：危機管理課"]]],
    ["right of who filled it in", [["令和7年度 業務計画"], ["記入課", "危機管理課"]]],
    ["below who hands it in", [["令和7年度 業務計画"], ["提出課"], ["危機管理課"]]],
    ["behind two labels in one", [["令和7年度 業務計画"], ["部局名・課名：危機管理課"]]],
    ["behind a label with a blank in it", [["令和7年度 業務計画"], ["課　名　危機管理課"]]],
    ["behind its label, in brackets", [["令和7年度 業務計画"], ["【作成課】：総務部 危機管理課"]]],
    ["before who is in charge", [["令和7年度 業務計画"], ["担当：危機管理課　山田"]]],
    ["under its bureau", [["令和7年度 業務計画"], ["部署名", "総務部 危機管理課"]]],
    ["in cells of both", [["令和7年度 業務計画"], ["所属", "総務部", "危機管理課"]]],
    ["in labels of both", [["令和7年度 業務計画"], ["部局", "総務部", "課名", "危機管理課"]]],
    ["below a 室", [["令和7年度 業務計画"], ["部局名", "市長公室"], ["課名", "危機管理課"]]],
    ["before its projects", [["危機管理課の主な事業"], ["（令和7年度）"]]],
    ["alone under its bureau's title", [["令和7年度　総務部　業務計画"], ["危機管理課"]]],
    ["in a cell of its own", [["令和7年度 業務計画"], [null, null, null, "危機管理課"]]],
  ])("is read %s", async (_, head) => {
    const { plan, name } = await readPlan([...head, [], ...TABLE]);
    expect(plan.department).toBe("危機管理課");
    expect(name).toBe("危機管理課");
    expect(plan.projects).toHaveLength(2);
  });

  it("is the one named in full above the projects, where the title says but what it is", async () => {
    const { plan } = await readPlan([["令和7年度図書館運営計画", "中央図書館"], [], ...TABLE]);
    expect(plan.department).toBe("中央図書館");
  });

  it("is the lowest that labels name", async () => {
    const { plan } = await readPlan([
      ["令和7年度 業務計画"],
      ["政策目標 3 学ぶ", null, "担当部", "生涯学習部"],
      ["施策目標 8 読む", null, "担当課", "中央図書館"],
      [],
      ...TABLE,
    ]);
    expect(plan.department).toBe("中央図書館");
  });

  it("is read from a column", async () => {
    const { plan } = await readPlan([
      ["担当課", "事業名", "優先", "予算"],
      ["下水道課", "管きょ更生", "①", 10],
      ["下水道課", "ポンプ場改修", "②", 20],
    ]);
    expect(plan.department).toBe("下水道課");
    expect(plan.projects.map(({ priority }) => priority)).toEqual([1, 2]);
  });

  it("is read from the sheet's name where nothing else says it", async () => {
    const { plans } = await readSheets({ 学校教育課: TABLE });
    expect(plans[0]?.plan.department).toBe("学校教育課");
  });

  it("is not made up", async () => {
    const { plan, name } = await readPlan([["令和7年度 課題解決型事業計画"], ...TABLE]);
    expect(plan.department).toBeNull();
    expect(name).toBe("Sheet1");
  });
});

describe("goals", () => {
  it.each<[string, SheetRows]>([
    [
      "in cells of their own",
      [
        ["政策目標 3", "福祉部", "安心して暮らせるまち"],
        ["施策目標 12", "長寿課", "住み慣れた地域で暮らす"],
      ],
    ],
    [
      "with the number in its own cell",
      [
        ["政策目標", 3, "福祉部", "安心して暮らせるまち"],
        ["施策目標", "１２", "長寿課", "住み慣れた地域で暮らす"],
      ],
    ],
    [
      "all in one cell",
      [
        ["政策目標３　福祉部　安心して暮らせるまち"],
        ["施策目標12　長寿課　住み慣れた地域で暮らす"],
      ],
    ],
    [
      "with the division behind, in brackets",
      [
        ["政策目標３　安心して暮らせるまち（福祉部）"],
        ["施策目標12", "住み慣れた地域で暮らす（長寿課）"],
      ],
    ],
    [
      "side by side",
      [
        [
          ...["政策目標 3　福祉部　安心して暮らせるまち", null, null],
          "施策目標 12　長寿課　住み慣れた地域で暮らす",
        ],
      ],
    ],
  ])("are read %s", async (_, head) => {
    const { plan } = await readPlan([["令和7年度 長寿課 業務計画"], ...head, [], ...TABLE]);
    expect(plan.policyGoal).toEqual({
      number: 3,
      division: "福祉部",
      text: "安心して暮らせるまち",
    });
    expect(plan.measureGoal).toEqual({
      number: 12,
      division: "長寿課",
      text: "住み慣れた地域で暮らす",
    });
  });

  it("may have the number at the head of the text", async () => {
    const { plan } = await readPlan([
      ["政策目標", "2 安全なまち"],
      ["施策目標", "１２．道を守る"],
      [],
      ...TABLE,
    ]);
    expect(plan.policyGoal).toEqual({ number: 2, division: null, text: "安全なまち" });
    expect(plan.measureGoal).toEqual({ number: 12, division: null, text: "道を守る" });
  });

  it("may be numbered below the policy", async () => {
    const { plan } = await readPlan([
      ["施策番号", "1-1", "施策名", "子育て支援の充実"],
      [],
      ...TABLE,
    ]);
    expect(plan.measureGoal?.text).toBe("子育て支援の充実");
  });

  it("may lack number and division", async () => {
    const { plan } = await readPlan([
      ["政策目標：3つの安心"],
      ["施策目標", "学びの場をつくる"],
      [],
      ...TABLE,
    ]);
    expect(plan.policyGoal).toEqual({ number: null, division: null, text: "3つの安心" });
    expect(plan.measureGoal).toEqual({ number: null, division: null, text: "学びの場をつくる" });
  });
});

test("政策 among the choices that a sheet lists is no goal", async () => {
  const { plans } = await readSheets({
    計画: [["令和7年度　危機管理課　業務計画"], [], ...TABLE],
    リスト: [
      ["方向性", "性質区分", "事業主体"],
      ["拡大", "政策", "市"],
      ["縮小", "経常", "委託"],
    ],
  });
  expect(plans.map(({ plan }) => plan.policyGoal)).toEqual([null]);
});

test("【備考】 among the headings is no note", async () => {
  const { plan } = await readPlan([
    ["令和7年度　危機管理課　業務計画"],
    ["優先順位", "事業名", "【備考】", "予算額"],
    [1, "避難訓練", null, 100],
    [2, "備蓄更新", "国補助", 200],
    ["※人件費を除く。"],
  ]);
  expect(plan.notes).toEqual(["※人件費を除く。"]);
});
