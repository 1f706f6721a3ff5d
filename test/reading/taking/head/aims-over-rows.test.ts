import { readText } from "../../../support/sheet-text";

const HEAD = "令和7年度 市民自治推進課 業務計画";

/** The plan's aims and, behind each project's name, the aims that it serves. */
async function told(sheet: string) {
  const { plans } = await readText({ 計画: `${HEAD}\n${sheet}` });
  expect(plans).toHaveLength(1);
  const { aims = [], projects = [] } = plans[0]?.plan ?? {};
  return {
    aims: aims.map(({ number, text }) => `${number ?? "-"} ${text}`),
    projects: projects.map(({ name, aim }) => `${name} ${aim ?? "-"}`),
    strays: plans[0]?.draft.tables.flatMap(({ strayRows }) => strayRows),
  };
}

describe("a row over projects that says an aim", () => {
  it.each([
    ["施策のねらい1 市民の参加を広げる", "施策のねらい2 協働の担い手を育てる"],
    ["ねらい１：市民の参加を広げる", "ねらい２：協働の担い手を育てる"],
    ["【施策のねらい①】市民の参加を広げる", "【施策のねらい②】協働の担い手を育てる"],
    ["■ ねらい（1） 市民の参加を広げる", "■ ねらい（2） 協働の担い手を育てる"],
  ])("is the aim of those below it: %s", async (first, second) => {
    const { aims, projects, strays } = await told(`
      優先順位 | 事業名 | 方向性 | 予算額（千円）
      ${first} | < | < | <
      1 | 地域づくり事業 | 継続 | 100
      2 | 広報事業 | 拡充 | 200
      ${second} | < | < | <
      3 | 市民講座 | 新規 | 300
    `);
    expect(aims).toEqual(["1 市民の参加を広げる", "2 協働の担い手を育てる"]);
    expect(projects).toEqual(["地域づくり事業 1", "広報事業 1", "市民講座 2"]);
    expect(strays).toEqual([]);
  });

  it("may stand over the headings where it is the first, but not in a list of all", async () => {
    const table = `
      （単位：千円）
      優先順位 | 事業名 | 方向性 | 予算額
      1 | 地域づくり事業 | 継続 | 100
      ねらい２ 協働の担い手を育てる | < | < | <
      2 | 市民講座 | 新規 | 300`;
    const first = "ねらい１ 市民の参加を広げる";
    const aims = ["1 市民の参加を広げる", "2 協働の担い手を育てる"];
    expect(await told(first + table)).toMatchObject({
      aims,
      projects: ["地域づくり事業 1", "市民講座 2"],
    });
    const list = `${first}\nねらい２ 協働の担い手を育てる`;
    expect(await told(list + table)).toMatchObject({
      projects: ["地域づくり事業 -", "市民講座 2"],
    });
  });

  it.each(["ねらい１ 市民の参加を広げる", "ねらい：市民の参加を広げる"])(
    "may stand over the headings where it is the only one: %s",
    async (only) => {
      const list = [1, 2, 3].map((each) => `ねらい${each} 市民の参加を広げる`).join("\n");
      const table = `
        （単位：千円）
        優先順位 | 事業名 | 方向性 | 予算額
        1 | 地域づくり事業 | 継続 | 100
        2 | 市民講座 | 新規 | 300`;
      const { aims, projects } = await told(only + table);
      expect(aims).toEqual(["1 市民の参加を広げる"]);
      expect(projects).toEqual(["地域づくり事業 1", "市民講座 1"]);
      const listed = await told(list + table);
      expect(listed.projects).toEqual(["地域づくり事業 -", "市民講座 -"]);
    }
  );

  it("may stand over each of two tables of other columns", async () => {
    const { projects } = await told(`
      ねらい１ 市民の参加を広げる
      優先順位 | 事業名 | 方向性 | 予算額（千円）
      1 | 地域づくり事業 | 継続 | 100
      2 | 市民講座 | 新規 | 300

      ねらい２ 協働の担い手を育てる
      優先順位 | 事業名 | 予算額（千円） | 実施主体
      3 | 広報事業 | 100 | 市
      4 | 団体の支援 | 300 | 市
    `);
    expect(projects).toEqual(["地域づくり事業 1", "市民講座 1", "広報事業 2", "団体の支援 2"]);
  });

  it("may stand below the first of them, unmerged, with what they cost together", async () => {
    const { projects } = await told(`
      優先順位 | 事業名 | 方向性 | 予算額（千円）
      1 | 地域づくり事業 | 継続 | 100
      | | ねらい2 協働の担い手を育てる | | 500
      2 | 広報事業 | 拡充 | 200
      3 | 市民講座 | 新規 | 300
    `);
    expect(projects).toEqual(["地域づくり事業 -", "広報事業 2", "市民講座 2"]);
  });

  it("may stand over records of two rows", async () => {
    const { projects } = await told(`
      優先順位 | 事業名 | 方向性
      ^ | ^ | 予算額（千円）
      ねらい1 市民の参加を広げる | < | <
      1 | 地域づくり事業 | 継続
      ^ | ^ | 100
      ねらい2 協働の担い手を育てる | < | <
      2 | 広報事業 | 拡充
      ^ | ^ | 200
    `);
    expect(projects).toEqual(["地域づくり事業 1", "広報事業 2"]);
  });

  it("is listed with those below it where it stands right under the headings, on paper of squares", async () => {
    const { aims } = await told(`
      優先順位 | 事業名 | 方向性 | 予算額（千円）
      ^ | ^ | ^ | ^
      ねらい1：市民の参加を広げる | | |
      ^ | | |
      1 | 地域づくり事業 | 継続 | 100
      ^ | ^ | ^ | ^
      ねらい2：協働の担い手を育てる | | |
      ^ | | |
      2 | 広報事業 | 拡充 | 200
      ^ | ^ | ^ | ^
    `);
    expect(aims).toEqual(["1 市民の参加を広げる", "2 協働の担い手を育てる"]);
  });

  it("goes on where a page break repeats the headings", async () => {
    const { projects } = await told(`
      優先順位 | 事業名 | 方向性 | 予算額（千円）
      ねらい1 市民の参加を広げる | < | < | <
      1 | 地域づくり事業 | 継続 | 100
      優先順位 | 事業名 | 方向性 | 予算額（千円）
      2 | 広報事業 | 拡充 | 200
    `);
    expect(projects).toEqual(["地域づくり事業 1", "広報事業 1"]);
  });

  it("may name one of the listed aims by its words", async () => {
    const { aims, projects } = await told(`
      施策のねらい
      1 市民の参加を広げる
      2 協働の担い手を育てる

      優先順位 | 事業名 | 方向性 | 予算額（千円）
      ねらい：協働の担い手を育てる | < | < | <
      1 | 地域づくり事業 | 継続 | 100
      2 | 広報事業 | 拡充 | 200
    `);
    expect(aims).toHaveLength(2);
    expect(projects).toEqual(["地域づくり事業 2", "広報事業 2"]);
  });

  it("ends where a row of the level above begins another group", async () => {
    const { projects } = await told(`
      優先順位 | 事業名 | 方向性 | 予算額（千円）
      重点的な取組 | < | < | <
      ねらい1 市民の参加を広げる | < | < | <
      1 | 地域づくり事業 | 継続 | 100
      その他の取組 | < | < | <
      2 | 広報事業 | 拡充 | 200
    `);
    expect(projects).toEqual(["地域づくり事業 1", "広報事業 -"]);
  });

  it("says nothing where a column names the aims", async () => {
    const { projects } = await told(`
      優先順位 | 事業名 | 施策のねらい | 予算額（千円）
      ねらい1 市民の参加を広げる | < | < | <
      1 | 地域づくり事業 | 1 | 100
      2 | 広報事業 | 2 | 200
    `);
    expect(projects).toEqual(["地域づくり事業 1", "広報事業 2"]);
  });

  it("is no row of its own in a column of aims", async () => {
    const { projects, strays } = await told(`
      優先順位 | 事業名 | 施策のねらい | 予算額（千円）
      1 | 地域づくり事業 | ねらい1 市民の参加 | 100
      ^ | ^ | ねらい2 担い手を育てる | ^
      2 | 広報事業 | ねらい2 担い手を育てる | 200
    `);
    expect(projects).toEqual(["地域づくり事業 1", "広報事業 2"]);
    expect(strays).toEqual([]);
  });
});

describe("an aim over headings that stand anew for it", () => {
  const merged = " | < | < | <";

  it.each([
    [`【施策のねらい】1 市民の参加${merged}`, `【施策のねらい】2 担い手の育成${merged}`],
    [`【施策のねらい】①市民の参加${merged}`, `【施策のねらい】②担い手の育成${merged}`],
    [`【施策のねらい】市民の参加${merged}`, `【施策のねらい】担い手の育成${merged}`],
    [`施策のねらい　市民の参加${merged}`, `施策のねらい　担い手の育成${merged}`],
    [`施策のねらい　Ⅰ 市民の参加${merged}`, `施策のねらい　Ⅱ 担い手の育成${merged}`],
    ["施策のねらい | 市民の参加 | < | <", "施策のねらい | 担い手の育成 | < | <"],
  ])("is that of the projects below: %s", async (first, second) => {
    const { aims, projects } = await told(`
      ${first}
      順位 | 事業名 | 方向性 | 課題
      1 | 地域づくり事業 | 継続 | 人手が足りない
      ${second}
      順位 | 事業名 | 方向性 | 課題
      2 | 広報事業 | 拡充 | 費用がかさむ
    `);
    expect(aims).toEqual([
      expect.stringMatching(/^. 市民の参加$/),
      expect.stringMatching(/^. 担い手の育成$/),
    ]);
    expect(projects).toEqual(["地域づくり事業 1", "広報事業 2"]);
  });
});

describe("a row that lists the aims, each behind its number", () => {
  const list = "ねらい　1：市民の参加　2：担い手の育成 | < | < | <";
  const table = `
    順位 | 事業名 | ねらい | 課題
    1 | 地域づくり事業 | 1 | 人手が足りない
    2 | 広報事業 | 2 | 費用がかさむ
  `;

  it.each([
    ["above the projects", `${list}\n${table}`],
    ["below them", `${table}\n${list}`],
  ])("is read as a list %s", async (_place, rows) => {
    const { aims, projects } = await told(rows);
    expect(aims).toEqual(["1 市民の参加", "2 担い手の育成"]);
    expect(projects).toEqual(["地域づくり事業 1", "広報事業 2"]);
  });
});
