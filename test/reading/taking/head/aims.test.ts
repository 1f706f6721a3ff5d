import { readText } from "../../../support/sheet-text";
import { AIMS, planOf, TABLE } from "./listing-plan";

describe("the list of aims", () => {
  it.each(["番号 | 施策のねらい", "施策のねらい | <"])(
    "has cells that take two rows each, as on paper of squares: %s",
    async (heading) => {
      const plan = await planOf(`
        ${heading}
        ^ | ^
        1 | 自助の促進
        ^ | ^
        2 | 備蓄の充実
        ^ | ^`);
      expect(plan?.aims).toEqual(AIMS);
    }
  );

  it("ends where the project's table begins right below it", async () => {
    const list = `
      番号 | ねらい
      1 | 自助の促進
      2 | 備蓄の充実
      重点事業 | <`;
    const plan = await planOf(list, TABLE().trim());
    expect(plan?.aims).toEqual(AIMS);
  });

  it("is no project's below the table, though its heading is but the column's", async () => {
    const { plans } = await readText({
      計画: `
        令和7年度 危機管理課 業務計画
        No. | 事業名 | 目的 | 予算額（千円）
        1 | 避難訓練 | 1 | 100
        2 | 備蓄更新 | 2 | 200
        | 合計 | | 300

        目的
        1 | 自助の促進
        2 | 備蓄の充実`,
    });
    const names = plans.flatMap(({ plan }) => plan.projects.map(({ name }) => name));
    expect(names).toEqual(["避難訓練", "備蓄更新"]);
  });

  it("ends with its numbers, though the last is called as a plan is right above the table", async () => {
    const plan = await planOf(`
      ■ 施策のねらい
      1 自助の促進
      2 備蓄の充実
      3 令和7年度の計画策定`);
    expect(plan?.aims).toEqual([...AIMS, { number: 3, text: "令和7年度の計画策定" }]);
  });

  it.each(["※印は重点", "備考：国の動向による"])("goes on below a note: %s", async (note) => {
    const plan = await planOf(`
      施策のねらい
      1 | 自助の促進
      ${note}
      2 | 備蓄の充実`);
    expect(plan?.aims).toEqual(AIMS);
  });

  it.each(["単位会の育成", "施策1の推進"])(
    "holds words that begin as labels do: %s",
    async (text) => {
      const plan = await planOf(`
      施策のねらい
      1 | ${text}
      2 | 備蓄の充実`);
      expect(plan?.aims).toEqual([{ number: 1, text }, AIMS[1]]);
    }
  );

  it("may be headed in katakana", async () => {
    expect(
      (
        await planOf(`
      2 施策のﾈﾗｲ
      1 | 自助の促進
      2 | 備蓄の充実`)
      )?.aims
    ).toEqual(AIMS);
  });

  it("ends where a number stands again: it is the next section's", async () => {
    const plan = await planOf(`
      2 ねらい
      (1) | 自助の促進
      (2) | 備蓄の充実
      2-1 防災のしごと | | ※千円`);
    expect(plan?.aims).toEqual(AIMS);
  });

  it("ends where a number that it has stands before other words", async () => {
    const plan = await planOf(`
      施策のねらい
      1 | 自助の促進
      2 | 備蓄の充実
      2 | そのほかのこと`);
    expect(plan?.aims).toEqual(AIMS);
  });

  it("ends at the table's title, be it numbered on below rows that are set off from each other", async () => {
    const head = `
      施策のねらい
      1 | 自助の促進
      |
      2 | 備蓄の充実
      |
      3 | しごとのひろがり`;
    const plan = await planOf(head, TABLE().trimStart());
    expect(plan?.aims).toEqual(AIMS);
  });

  it("ends at a blank row where its own rows follow each other", async () => {
    const plan = await planOf(`
      施策のねらい
      1 | 自助の促進
      2 | 備蓄の充実
      |
      3 | 今年のしごとの一覧`);
    expect(plan?.aims).toEqual(AIMS);
  });

  it("ends at the next section's title where its own are numbered in another dress", async () => {
    const plan = await planOf(`
      ３　施策のねらい
      （１）　自助の促進
      （２）　備蓄の充実
      ４　事業の予定`);
    expect(plan?.aims).toEqual(AIMS);
  });

  it("may be counted in brackets behind its title", async () => {
    const plan = await planOf("施策のねらい：(1) 自助の促進　(2) 備蓄の充実");
    expect(plan?.aims).toEqual(AIMS);
  });

  it("may say in brackets what else its title means", async () => {
    const plan = await planOf("施策のねらい（目指す姿）\n1 | 自助の促進\n2 | 備蓄の充実");
    expect(plan?.aims).toEqual(AIMS);
  });

  it("may have blank rows between its own", async () => {
    const plan = await planOf(`
      施策のねらい
      1 | 自助の促進
      |
      2 | 備蓄の充実
      |`);
    expect(plan?.aims).toEqual(AIMS);
  });

  it("may stand under its title in the title's cell", async () => {
    const plan = await planOf(
      `
      ＜取組方針＞\\n自助を進める。 | <
      ＜施策のねらい＞\\n1 自助の促進\\n2 備蓄の充実 | <`
    );
    expect(plan?.aims).toEqual(AIMS);
    expect(plan?.approach).toEqual(["自助を進める。"]);
  });

  it("may stand beside the approach", async () => {
    const plan = await planOf(
      `
      取\\n組\\n方\\n針 | 自助を進める。 | ね\\nら\\nい | 1 | 自助の促進
      ^ | 備蓄を増やす。 | ^ | 2 | 備蓄の充実
      |`
    );
    expect(plan?.aims).toEqual(AIMS);
    expect(plan?.approach).toEqual(["自助を進める。", "備蓄を増やす。"]);
  });

  it("is what the projects say in full where nothing else lists it", async () => {
    const plan = await planOf("", TABLE("① 自助の促進", "② 備蓄の充実"));
    expect(plan?.aims).toEqual(AIMS);
    expect(plan?.projects.map(({ aim }) => aim)).toEqual([1, 2]);
  });

  it("may stand in one cell", async () => {
    const plan = await planOf("施策のねらい | ①自助の促進\u3000②備蓄の充実", TABLE("①", "②"));
    expect(plan?.aims).toEqual(AIMS);
    expect(plan?.projects.map(({ aim }) => aim)).toEqual([1, 2]);
  });
});

it.each(["", "◎ ", "・", "◇"])(
  "are numbered in the order of their list without numbers: %s",
  async (mark) => {
    const plan = await planOf(
      `
    施策のねらい
    ${mark}自助の促進
    ${mark}備蓄の充実`,
      TABLE("備蓄の充実", "自助の促進")
    );
    expect(plan?.aims).toEqual(AIMS);
    expect(plan?.projects.map(({ aim }) => aim)).toEqual([2, 1]);
    const other = await planOf(
      `施策のねらい\n${mark}自助の促進\n${mark}備蓄の充実`,
      TABLE("共助の促進")
    );
    expect(other?.projects[0]?.aim).toBe(null);
  }
);

it("are not what stands below a form's ねらい that is told by its number", async () => {
  const { plans } = await readText({
    調書: `
      令和７年度　事業調書
      事業名 | 就労支援業務
      優先順位 | 1 | 施策のねらい | 2
      今後の方向性 | 縮小 | 実施主体 | 民間
      取組内容 | 活動を行う。
      予算額（千円） | R5年度決算 | R6年度決算 | R7年度予算
      ^ | 27247 | 27237 | 27227
      1 ページ
    `,
  });
  expect(plans.map(({ plan }) => [plan.aims, plan.projects[0]?.aim])).toEqual([[[], 2]]);
});

it.each([["3世代同居を増やす"], ["65歳以上の参加を増やす"], ["第2期計画の達成"], ["3R推進"]])(
  "are not named by a number within a word: %s, and the first that no list names is said",
  async (text) => {
    const { plans } = await readText({
      計画: `令和7年度 福祉課 業務計画\n|\n${TABLE("1", text)}`,
    });
    const [read] = plans;
    expect(read?.plan.projects.map(({ aim }) => aim)).toEqual([1, null]);
    expect(read?.draft.remarks.map(({ kind, values }) => [kind, ...values])).toEqual([
      ["unread-text", text],
    ]);
  }
);

it.each([1, 2, 3])("go on below %i blank rows where ③ follows ②", async (rows) => {
  const listed = async (third: string) => {
    const { plans } = await readText({
      計画: [
        "令和7年度 福祉課 業務計画",
        "施策のねらい | ①孤立を防ぐ",
        "| ②不安を減らす",
        ...Array.from({ length: rows }, () => "|"),
        `| ${third}`,
        "|",
        "No. | 事業名 | ねらい | 方向性 | 予算額（千円）",
        "1 | 見守り | ① | 継続 | 300",
        "2 | 相談 | ② | 継続 | 400",
      ].join("\n"),
    });
    return plans[0]?.plan.aims.map(({ text }) => text);
  };
  expect(await listed("③安全を守る")).toEqual(["孤立を防ぐ", "不安を減らす", "安全を守る"]);
  expect(await listed("3 安全を守る")).toEqual(["孤立を防ぐ", "不安を減らす"]);
  expect(await listed("①安全を守る")).toEqual(["孤立を防ぐ", "不安を減らす"]);
  expect(await listed("安全を守る")).toEqual(["孤立を防ぐ", "不安を減らす"]);
});

describe("aims beside each other in a row", () => {
  it.each([
    ["beside their title", "施策のねらい | 1 自助の促進 | < | 2 備蓄の充実 | <"],
    ["beside their title, circled", "施策のねらい | ①自助の促進 | < | ②備蓄の充実 | <"],
    ["below it", "施策のねらい | < | < | <\n①自助の促進 | < | ②備蓄の充実 | <"],
    ["with cells for their numbers", "施策のねらい | < | < | <\n1 | 自助の促進 | 2 | 備蓄の充実"],
  ])("are read %s", async (_, head) => {
    expect((await planOf(head))?.aims).toEqual(AIMS);
  });

  it("go on in the next row, right over the projects' table", async () => {
    const plan = await planOf(`
      施策のねらい | < | < | <
      ①自助の促進 | < | ②備蓄の充実 | <
      ③訓練の充実 | < | ④情報の伝達 | <`);
    expect(plan?.aims.map(({ text }) => text)).toEqual([
      "自助の促進",
      "備蓄の充実",
      "訓練の充実",
      "情報の伝達",
    ]);
    expect(plan?.projects.map(({ budget }) => budget)).toEqual([
      { status: "amount", thousandYen: 100 },
      { status: "amount", thousandYen: 200 },
    ]);
  });
});
