import { readText } from "../../../support/sheet-text";

async function read(list: string, heading = "ねらい", aims: readonly string[] = ["2", "1"]) {
  const { plans } = await readText({
    計画: `令和8年度　高齢福祉課　業務計画
      |
      順位 | 事業名 | ${heading} | 方向性 | 予算額（千円）
      1 | 見守り | ${aims[0] ?? ""} | 拡充 | 1,200
      2 | 配食 | ${aims[1] ?? ""} | 継続 | 800`,
    一覧: list,
  });
  return plans.map(({ plan }) => ({
    aims: plan.aims.map(({ number, text }) => `${number ?? ""} ${text}`),
    of: plan.projects.map(({ aim }) => aim),
  }));
}

const LISTED = ["1 安心して暮らせる", "2 支え合いが広がる"];
const ROWS = `1 | 安心して暮らせる
      2 | 支え合いが広がる`;

it.each(["目標", "目的", "基本目標", "施策の柱", "めざす姿", "取組方針"])(
  "are those that projects name by number, listed under %s on a sheet of their own",
  async (words) => {
    expect(await read(`番号 | ${words}\n      ${ROWS}`)).toEqual([{ aims: LISTED, of: [2, 1] }]);
  }
);

it("are none of a list that is too short for the projects' numbers", async () => {
  expect(await read(`番号 | 目標\n      ${ROWS}`, "ねらい", ["3", "1"])).toEqual([
    { aims: [], of: [3, 1] },
  ]);
});

it("are none of a list that no word for goals stands over", async () => {
  expect(await read(`番号 | 会議室\n      ${ROWS}`)).toEqual([{ aims: [], of: [2, 1] }]);
});

it.each(["対応番号", "該当ねらい", "施策", "施策番号", "位置付け", "目指す姿"])(
  "are those that projects name by number under %s, where the plan lists them",
  async (heading) => {
    expect(await read(`番号 | 施策のねらい\n      ${ROWS}`, heading)).toEqual([
      { aims: LISTED, of: [2, 1] },
    ]);
  }
);

it.each([
  ["関連資料", ["2", "5"]],
  ["対応", ["済", "1"]],
  ["件数", ["2", "1"]],
])("are none that %s counts otherwise", async (heading, cells) => {
  expect(await read(`番号 | 施策のねらい\n      ${ROWS}`, heading, cells)).toEqual([
    { aims: LISTED, of: [null, null] },
  ]);
});

it.each(["目的", "目標", "対応する目標", "基本方針との関係"])(
  "are those that projects name in the list's words under %s",
  async (heading) => {
    const [first = "", second = ""] = LISTED.map((each) => each.replace(/^\S+\s/, ""));
    for (const title of ["施策のねらい", "目標"]) {
      expect(await read(`番号 | ${title}\n      ${ROWS}`, heading, [second, first])).toEqual([
        { aims: LISTED, of: [2, 1] },
      ]);
    }
    expect(await read(`番号 | 目標\n      ${ROWS}`, heading, ["他のこと", first])).toEqual([
      { aims: [], of: [null, null] },
    ]);
  }
);
