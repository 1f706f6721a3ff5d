import { readText } from "../support/sheet-text";

const LIST = `
  令和8年度　福祉課　業務計画
  ○施策の目標：支え合うまちをつくる
  ○施策のねらい
  ①見守りの充実
  ②参加の促進
  ○取組方針
  ○研修を行う
  ○相談を受ける

  No | 事業名 | ねらい | 方向性 | 主体 | 予算額（千円） | 取組内容 | 課題 | 4月 | 5月 | 6月 | 7月 | 8月
  1 | ○見守り | 1 | 拡充・○継続・縮小 | ○市・民間 | 100 | ○研修の実施\\n○訪問 | ○担い手の不足\\n○周知 | ○ | | ○説明会 | ○━ | ━○
  2 | ○配食 | 2 | ○拡充・継続・縮小 | 市・○民間 | 200 | ○配食\\n○安否確認 | ○費用 | | ○ | | ○→ | →
  ○：会議　●：実施 | < | < | < | < | 300`;

const FORM = `
  令和8年度　事業計画書
  ○課名 | 福祉課
  ○事業名 | 見守り
  ○方向性 | 拡充 ・ ○継続 ・ 縮小
  ○実施主体 | 直営（○）・委託（　）
  ○予算額（千円） | 100
  ○取組内容 | ○研修の実施\\n○訪問の実施
  ○課題 | ○担い手の不足`;

async function told(sheet: string, ring: string): Promise<string> {
  const { plans } = await readText({ 計画: sheet.replaceAll("○", ring) });
  return JSON.stringify(
    plans.map(({ plan }) => plan),
    null,
    1
  ).replaceAll(ring, "○");
}

describe.each([
  [
    "a list",
    LIST,
    ["支え合うまちをつくる", "参加の促進", "担い手の不足", "民間", "説明会", "2026-08"],
  ],
  ["a form", FORM, ["見守り", "継続", "直営", "研修の実施", "担い手の不足"]],
])("%s with rings", (_, sheet, kept) => {
  it.each(["〇", "◯"])("says the same where they are typed as %s", async (ring) => {
    const usual = await told(sheet, "○");
    for (const text of ["福祉課", ...kept]) expect(usual).toContain(text);
    expect(await told(sheet, ring)).toBe(usual);
  });
});

it("takes no kanji zero for a ring", async () => {
  const { plans } = await readText({
    計画: `
      令和8年度　こども課　業務計画
      No | 事業名 | 予算額（千円） | 方向性 | 課題
      1 | 〇歳児保育 | 100 | 継続 | 〇歳児の増加
      2 | 〇歳児健診 | 200 | 継続 | 〇歳児の把握`,
  });
  const [first] = plans.flatMap(({ plan }) => plan.projects);
  expect(first).toMatchObject({ name: "〇歳児保育", challenges: ["〇歳児の増加"] });
});
