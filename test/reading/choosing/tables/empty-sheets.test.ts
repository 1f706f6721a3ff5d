import { readText } from "../../../support/sheet-text";

const form = (department: string, name: string, amount: string): string => `
  令和8年度　事業調書
  担当課 | ${department}
  事業名 | ${name}
  優先順位 | 1
  施策のねらい | ${name && "１　安心な暮らし"}
  方向性 | ${name && "拡充"}
  事業主体 | ${name && "市"}
  性質区分 | ${name && "経常的事業"}
  予算額（千円） | ${amount}
  取組内容 | ${name && "訪問を増やす"}
  課題 | ${name && "人が足りない"}`;

const list = (department: string, aim: string, ...names: readonly string[]): string => `
  令和8年度　業務計画
  課名 | ${department}

  ${aim && `施策のねらい\n１　${aim}`}

  No. | 事業名 | 方向性 | 予算額（千円）
  ${names.map((name, at) => `${at + 1} | ${name} | ${name && "継続"} | ${name && "100"}`).join("\n")}`;

test.each([
  ["form", form("福祉課", "見守り", "1200"), form("　　課", "", "")],
  ["form with words of where to write", form("福祉課", "見守り", "1"), form("○○課", "○○事業", "")],
  ["list", list("福祉課", "安心な暮らし", "見守り", "配食"), list("○○課", "", "○○事業", "○○事業")],
  [
    "list that serves an aim",
    list("福祉課", "", "見守り", "配食"),
    list("", "丈夫な体", "", "", ""),
  ],
])(
  "makes no plan of a %s that nobody filled in, and takes no aims from it",
  async (_, own, empty) => {
    const told = await readText({ 計画: own });
    const plan = told.plans.map((each) => each.plan);
    for (const sheets of [
      { 計画: own, 様式: empty },
      { 様式: empty, 計画: own },
    ]) {
      const { plans } = await readText(sheets);
      expect(plans.map((each) => each.plan)).toEqual(plan);
    }
  }
);

test("says that a list that nobody filled in is left out", async () => {
  const { unused } = await readText({
    計画: list("福祉課", "安心な暮らし", "見守り", "配食"),
    様式: list("○○課", "目標１（記入）", "", "", ""),
  });
  expect(unused).toMatchObject([{ why: "example", area: { sheet: "様式" } }]);
});

test("calls no forms by aims over headings of a list that nobody filled in", async () => {
  const part = (aim: string, ...rows: readonly string[]): string => `
    ${aim} ${" | <".repeat(11)}
    順位|事業名|方向性|事業主体|予算額（千円）|取組内容|課題|4月|5月|6月|7月|8月
    ${rows.join("\n")}`;
  const filled = (number: number): string =>
    `${number}|事業${number}|継続|市|100|進める|なし|募集||||`;
  const empty = (number: number): string => `${number}|||||||||||`;
  const { plans } = await readText({
    建設課: `
      建設課 令和8年度業務計画一覧
      ${part("施策のねらい1　道路を守る", filled(1), filled(2))}
      ${part("施策のねらい2　公園に親しむ", filled(3), filled(4))}`,
    白紙: `
      ○○課 令和8年度業務計画一覧
      ${part("施策のねらい1　ねらいを記入", empty(1), empty(2))}
      ${part("施策のねらい2　ねらいを記入", empty(3), empty(4))}`,
  });
  expect(plans.map(({ plan }) => [plan.department, plan.projects.length])).toEqual([["建設課", 4]]);
});

test("takes no labels of an empty form for aims of the plan", async () => {
  const { plans } = await readText({
    原紙: form("　　課", "", "").replace("施策のねらい |", "施策のねらい | （1）"),
    計画: list("福祉課", "", "見守り", "配食"),
  });
  expect(plans.map(({ plan }) => plan.aims)).toEqual([[]]);
});
