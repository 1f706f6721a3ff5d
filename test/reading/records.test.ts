import { brief, readPlan } from "../support/reading";

const HEAD = ["優先順位", "事業名", "方向性", "予算額（千円）"];

describe("a record", () => {
  const STACKED = [
    ["優先順位", "事業名", "事業の方向性", "事業主体", "事業内容"],
    [null, null, "予算額", "性質区分", null],
  ];

  it("may take two rows with two fields in a column, unmerged", async () => {
    const { plan } = await readPlan([
      ...STACKED,
      [1, "地域包括支援", "拡大", "市", "相談を受けます"],
      [null, null, 900, "政策的事業", null],
      [2, "介護予防", "継続", "民間", "教室を開きます"],
      [null, null, "－", "経常的事業", null],
    ]);
    expect(brief(plan.projects)).toEqual(["1 地域包括支援 900", "2 介護予防 -"]);
    expect(plan.projects[1]).toMatchObject({
      direction: "継続",
      operator: "民間",
      nature: "経常的事業",
      initiative: "教室を開きます",
    });
  });

  it("says where its half is missing", async () => {
    const { plan, draft } = await readPlan([
      ...STACKED,
      [1, "配食サービス", "拡大", "市", "配ります"],
      [null, null, 900, "政策的事業", null],
      [2, "見守り", "継続", "市", "見守ります"],
      [3, "緊急通報", "継続", "市", "設置します"],
      [null, null, 100, "政策的事業", null],
    ]);
    expect(brief(plan.projects)).toEqual(["1 配食サービス 900", "2 見守り", "3 緊急通報 100"]);
    expect(draft.projects.map(({ isIncomplete }) => isIncomplete)).toEqual([false, true, false]);
  });

  it("may take rows of any number, merged unevenly", async () => {
    const { plan, draft } = await readPlan(
      [
        ...STACKED,
        [1, "雨水貯留", "拡大", "市", "整備します"],
        [],
        [null, null, 70, "投資的事業", null],
        [2, "汚水ます設置", "継続", "市", "設置します"],
        [null, null, 30, "経常的事業", null],
        [],
        [],
      ],
      {
        merges: [
          ..."ABE"
            .split("")
            .flatMap((column) => [
              `${column}1:${column}2`,
              `${column}3:${column}5`,
              `${column}6:${column}9`,
            ]),
          "C3:C4",
          "D3:D4",
          "C7:C9",
          "D7:D9",
        ],
      }
    );
    expect(brief(plan.projects)).toEqual(["1 雨水貯留 70", "2 汚水ます設置 30"]);
    expect(draft.projects.map(({ area }) => [area.top, area.bottom])).toEqual([
      [2, 4],
      [5, 8],
    ]);
    expect(plan.projects[1]).toMatchObject({ direction: "継続", nature: "経常的事業" });
  });

  it("shares what is merged over several projects, but for the budget", async () => {
    const { plan } = await readPlan(
      [
        ["順位", "事業名", "ねらい", "予算額"],
        [1, "給食運営", 2, 100],
        [2, "食育推進", null, null],
      ],
      { merges: ["C2:C3", "D2:D3"] }
    );
    expect(plan.projects.map(({ aim }) => aim)).toEqual([2, 2]);
    expect(brief(plan.projects)).toEqual(["1 給食運営 100", "2 食育推進"]);
  });

  it("that is a 再掲 says so", async () => {
    const { plan } = await readPlan([
      HEAD,
      [1, "防犯灯設置", "継続", 100],
      [2, "防犯灯設置（再掲）", "継続", 100],
    ]);
    expect(plan.projects.map(({ repeated }) => repeated)).toEqual([false, true]);
  });
});

it("may list what its project does below the name, or say it in a sentence below a name like any other", async () => {
  const told = async (...names: readonly string[]) => {
    const { plan } = await readPlan([
      ["優先順位", "事業名", "方向性", "予算額（千円）"],
      ...names.map((name, index) => [index + 1, name, "拡充", 100]),
    ]);
    return plan.projects.map(({ name, initiative }) => `${name}: ${initiative}`);
  };
  expect(
    await told(
      "GIGAスクール推進\n・端末更新\n・回線の増強",
      "電子図書館\n千点を加える。",
      "除雪\n・凍結防止"
    )
  ).toEqual([
    "GIGAスクール推進: ・端末更新\n・回線の増強",
    "電子図書館: 千点を加える。",
    "除雪・凍結防止: ",
  ]);
  expect(await told("見守り活動\n団体を支える。", "相談を受ける。")).toEqual([
    "見守り活動団体を支える。: ",
    "相談を受ける。: ",
  ]);
  expect(await told("防犯灯の\n整備を進める。", "空き家\nを減らす。")).toEqual([
    "防犯灯の整備を進める。: ",
    "空き家を減らす。: ",
  ]);
});

it("may say what its project does below the name, in the name's cell", async () => {
  const { plan } = await readPlan([
    ["優先順位", "事業名・取組内容", "方向性", "予算額（千円）"],
    [1, "防犯カメラ設置事業\n通学路に20台を設置する。", "拡充", 12500],
    [2, "高齢者運転免許\n返納支援事業\n　回数券を交付する。", "新規", 2400],
    [3, "消費生活\n相談", "維持", 5870],
  ]);
  expect(plan.projects.map(({ name, initiative }) => `${name}: ${initiative}`)).toEqual([
    "防犯カメラ設置事業: 通学路に20台を設置する。",
    "高齢者運転免許返納支援事業: 回数券を交付する。",
    "消費生活相談: ",
  ]);
});
