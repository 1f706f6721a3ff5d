import { readText } from "../support/sheet-text";

const at = (signs: string, index: number): string => signs[index - 1] ?? "";

/** How offices set headings and labels off from what they head. */
const DRESS: Readonly<Record<string, (words: string, index: number) => string>> = {
  "1 事業名": (words, index) => `${index} ${words}`,
  "１．事業名": (words, index) => `${at("１２３４５６７", index)}．${words}`,
  "(1) 事業名": (words, index) => `(${index}) ${words}`,
  "①事業名": (words, index) => at("①②③④⑤⑥⑦", index) + words,
  "Ⅰ 事業名": (words, index) => `${at("ⅠⅡⅢⅣⅤⅥⅦ", index)} ${words}`,
  "ア 事業名": (words, index) => `${at("アイウエオカキ", index)} ${words}`,
  "Ａ．事業名": (words, index) => `${at("ＡＢＣＤＥＦＧ", index)}．${words}`,
  "事業名：": (words) => `${words}：`,
  "■事業名：": (words) => `■${words}：`,
  "【事業名】": (words) => `【${words}】`,
  "＜事業名＞": (words) => `＜${words}＞`,
  "〔事業名〕": (words) => `〔${words}〕`,
  "事業名※": (words) => `${words}※`,
  "◆事業名◆": (words) => `◆${words}◆`,
};

describe.each(Object.entries(DRESS))("words dressed as %s", (_, dress) => {
  it("head columns", async () => {
    const headings = [
      "番号",
      "事業名",
      "事業の方向性",
      "実施主体",
      "予算額（千円）",
      "取組内容",
      "課題",
    ];
    const { plans } = await readText({
      計画: `
        令和7年度　福祉課　業務計画
        ${headings.map((words, index) => dress(words, index + 1)).join(" | ")}
        1 | 高齢者支援 | 継続 | 市 | 3000 | 相談を受ける | 人員
        2 | 子育て支援 | 拡充 | 市民 | 200 | 広場を開く | 場所`,
    });
    expect(plans[0]?.plan.projects).toMatchObject([
      {
        ...{ id: "1", name: "高齢者支援", direction: "継続", operator: "市" },
        ...{ budget: { thousandYen: 3000 }, initiative: "相談を受ける", challenges: ["人員"] },
      },
      { id: "2", name: "子育て支援" },
    ]);
  });

  it.each([" | ", "\n"])("are a form's labels, with values after %j", async (then) => {
    const { plans } = await readText({
      計画: [
        "令和7年度　事業計画書",
        dress("担当課", 1) + then + "福祉課",
        dress("事業名", 2) + then + "高齢者支援",
        dress("方向性", 3) + then + "継続",
        dress("予算額", 4) + then + "3000千円",
        dress("取組内容", 5) + then + "相談を受ける",
        dress("課題", 6) + then + "人員",
      ].join("\n"),
    });
    expect(plans[0]?.plan).toMatchObject({
      department: "福祉課",
      projects: [
        {
          ...{ name: "高齢者支援", direction: "継続", budget: { thousandYen: 3000 } },
          ...{ initiative: "相談を受ける", challenges: ["人員"] },
        },
      ],
    });
  });

  it.each([" | ", "\n"])("introduce goals and aims, with %j behind them", async (then) => {
    const { plans } = await readText({
      計画: [
        "令和7年度　業務計画",
        dress("担当課", 1) + then + "福祉課",
        dress("政策目標", 2) + then + "健やかなまち",
        dress("施策目標", 3) + then + "元気な高齢者",
        dress("取り組み方針", 4) + then + "健康を支える。",
        dress("施策のねらい", 5),
        "1 | 予防",
        "2 | 相談",
        "順位 | 事業名 | ねらい | 予算額（千円）",
        "1 | 高齢者支援 | 1 | 3000",
        "2 | 子育て支援 | 2 | 200",
      ].join("\n"),
    });
    expect(plans[0]?.plan).toMatchObject({
      ...{ department: "福祉課", approach: ["健康を支える。"] },
      ...{ policyGoal: { text: "健やかなまち" }, measureGoal: { text: "元気な高齢者" } },
      aims: [
        { number: 1, text: "予防" },
        { number: 2, text: "相談" },
      ],
    });
  });
});
