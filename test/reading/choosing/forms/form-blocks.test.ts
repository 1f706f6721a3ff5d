import { readText } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";

describe("forms under each other", () => {
  it("go on where the words of a schedule are like a title's", async () => {
    const { plans } = await readText({
      計画書: `
        令和7年度　図書館　業務計画書
        1 | 名称 | 読書活動推進
        ^ | 内容 | おはなし会を開く。
        ^ | 予算 | 1,250千円
        ^ | スケジュール | 4月　年間計画の周知\\n3月　参加者アンケート
        2 | 名称 | 移動図書館
        ^ | 内容 | 32か所を巡回する。
        ^ | 予算 | 4,830千円
        ^ | スケジュール | 4月～3月　巡回運行
      `,
    });
    expect(plans.map(briefProjects)).toEqual([["1 読書活動推進 1250", "2 移動図書館 4830"]]);
    expect(plans[0]?.plan.lanes.map(({ project }) => project)).toEqual(["1", "2"]);
  });
});

it("begins forms with labels that differ in their notes alone", async () => {
  const form = (label: string, name: string): string => `
    ${label} | ${name}
    優先順位 | 1 | 方向性 | 継続
    予算額（千円） | 500
    取組内容 | 実施する。`;
  const { plans } = await readText({
    調書: `令和７年度　図書館　業務計画
    ${form("事業名", "読書活動推進")}
    ${form("事業名※", "移動図書館")}
    ${form("事業名（注１）", "資料の収集")}`,
  });
  expect(plans.flatMap(({ plan }) => plan.projects.map(({ name }) => name))).toEqual([
    "読書活動推進",
    "移動図書館",
    "資料の収集",
  ]);
});

it("reads forms as one plan's where the sheet is called nearly as the department in the title", async () => {
  const form = (number: number, name: string): string => `
    番号 | ${number} | 事業名 | ${name}
    対象 | 市民 | 予算 | ${number}0,000円
    内容 | 全４回 | <
    4月 | 5月 | 6月
    | 募集 | 開催
    |
  `;
  const { plans } = await readText({
    公民館: `中央公民館　令和７年度　講座・事業計画書\n${form(1, "高齢者学級")}${form(2, "料理教室")}`,
  });
  expect(plans).toMatchObject([{ plan: { department: "中央公民館", fiscalYear: 2025 } }]);
  expect(plans.map(briefProjects)).toEqual([["1 高齢者学級 10", "2 料理教室 20"]]);
});

it.each(["予算額（千円）", "予算額①（千円）"])(
  "begins forms with labels that are counted: %s",
  async (budget) => {
    const form = (place: string, name: string): string => `
    事業名${place} | ${name}
    ${budget.replace("①", place)} | 500
    事業内容 | ${name}を行う。
    |`;
    const { plans } = await readText({
      調書: `令和７年度　図書館　業務計画
    ${form("①", "読書活動推進")}
    ${form("②", "移動図書館")}`,
    });
    expect(plans.map(briefProjects)).toEqual([["1 読書活動推進 500", "2 移動図書館 500"]]);
  }
);

it("reads texts that are counted in one form as one", async () => {
  const form = (name: string): string => `
    令和７年度　事業計画調書
    所管課 | 図書館
    事業名 | ${name}
    予算額（千円） | 500
    取組① | 本を選ぶ。
    取組② | 本を届ける。`;
  const { plans } = await readText({ 一: form("移動図書館"), 二: form("団体貸出") });
  expect(plans.flatMap(({ plan }) => plan.projects.map(({ initiative }) => initiative))).toEqual([
    "本を選ぶ。\n本を届ける。",
    "本を選ぶ。\n本を届ける。",
  ]);
});

it("reads forms whose titles are numbered as one plan's, and lists under such titles as plans of their own", async () => {
  const form = (number: number, name: string): string => `
    令和７年度　公園緑地課　事業計画書　No.${number}
    事業名 | ${name} | 区分 | 継続
    事業概要 | 実施する。
    予算額（千円） | ${number}00 | 課題 | 担い手
    |`;
  const list = (number: number): string => `
    令和７年度　公園緑地課　事業計画書　No.${number}
    順位 | 事業名 | 予算額（千円）
    1 | 甲${number} | 100
    2 | 乙${number} | 200
    |`;
  const forms = await readText({ 計画書: form(1, "遊具更新") + form(2, "花いっぱい") });
  expect(forms.plans.map(briefProjects)).toEqual([["1 遊具更新 100", "2 花いっぱい 200"]]);
  const lists = await readText({ 計画書: list(1) + list(2) });
  expect(lists.plans).toHaveLength(2);
});

it.each([1, 3])("keeps with %d forms the budget that stands above each name", async (count) => {
  const form = (name: string, budget: number): string => `
    会計名 | 一般会計 | 主管課 | 図書館 | ７年度予算額 | ${budget}
    事業名 | ${name}
    事業目的 | 本に親しむ。
    事業内容 | 全館で実施する。
    |`;
  const { plans } = await readText({
    概要: `令和７年度　主要施策の概要　（単位：千円）
    ${["読書活動推進", "移動図書館", "資料の収集"]
      .slice(0, count)
      .map((name, index) => form(name, 1250 * (index + 1)))
      .join("")}`,
  });
  expect(plans.map(briefProjects)).toEqual([
    ["1 読書活動推進 1250", "2 移動図書館 2500", "3 資料の収集 3750"].slice(0, count),
  ]);
});

it.each(["①", "1　", "1."])(
  "knows the next form by labels numbered as the first's: %s",
  async (mark) => {
    const at = (number: number): string =>
      mark === "①" ? "①②③④⑤".charAt(number - 1) : mark.replace("1", `${number}`);
    const form = (name: string, budget: number): string => `
    ${at(1)}事業名 | ${name} | ${at(2)}担当課 | 道路課 | ${at(3)}方向性 | 継続
    ${at(4)}予算額 | ${budget}千円
    ${at(5)}事業内容 | 整備する。`;
    const { plans } = await readText({
      調書: `令和８年度　事業計画書
      ${form("橋の補修", 500)}
      ${form("街路灯", 300)}
      ${form("側溝", 200)}`,
    });
    expect(plans.map(briefProjects)).toEqual([["1 橋の補修 500", "2 街路灯 300", "3 側溝 200"]]);
  }
);

it.each(["担当課", "担当係", "所属"])(
  "ends the last form of a department above the next one's name, be %s said between that and the next form",
  async (label) => {
    const form = (unit: string, name: string): string => `
      ${label} | ${unit}
      事業名 | ${name}
      優先順位 | 1
      方向性 | 継続
      予算額（千円） | 500
      |`;
    const { plans } = await readText({
      計画: `
        令和8年度　業務計画
        |
        ■商工観光課${form("商工観光課", "商店街")}${form("商工観光課", "まつり")}
        ■教育総務課${form("教育総務課", "小学校")}${form("教育総務課", "中学校")}`,
    });
    expect(
      plans.map(({ plan }) => [plan.department, ...plan.projects.map(({ name }) => name)])
    ).toEqual([
      ["商工観光課", "商店街", "まつり"],
      ["教育総務課", "小学校", "中学校"],
    ]);
  }
);
