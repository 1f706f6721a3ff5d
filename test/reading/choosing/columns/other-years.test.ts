import { readText } from "../../../support/sheet-text";

/** What two projects under such a heading are read to do and to come to, and the headings left out as another year's. */
async function told(heading: string, value: string): Promise<readonly string[]> {
  const { plans } = await readText({
    計画: `
      令和8年度　福祉課　業務計画
      No | 事業名 | ${heading} | 予算額（千円）
      1 | 見守り | ${value} | 100
      2 | 配食 | ${value} | 200
    `,
  });
  return plans
    .flatMap(({ plan, draft }) => [
      ...plan.projects.flatMap(({ initiative, challenges, direction }) => [
        initiative,
        ...challenges,
        direction ?? "",
      ]),
      ...draft.remarks.flatMap(({ kind, values }) => (kind === "other-year" ? values : [])),
    ])
    .filter(Boolean);
}

it.each([
  ["昨年度の取組", "訪問した。"],
  ["前年度の取組内容", "訪問した。"],
  ["前年度の方向性", "継続"],
  ["令和7年度の方向性", "継続"],
  ["R7の取組", "訪問した。"],
  ["令和7年度の取組と課題", "訪問した。"],
])("%s tells nothing of this year's projects, and that is said", async (heading, value) => {
  expect(await told(heading, value)).toEqual([heading]);
});

it.each([
  ["令和8年度の方向性", "継続"],
  ["今後の方向性（令和7年度評価）", "継続"],
])("%s tells of this year's projects", async (heading, value) => {
  expect(await told(heading, value)).toEqual([value, value]);
});

it.each([
  ["令和9年度の方向性", "direction"],
  ["R9方向性", "direction"],
  ["次年度の方向性", "direction"],
  ["翌年度の取組", "initiative"],
  ["方向性", null],
  ["今後の方向性", null],
  ["令和8年度の方向性", null],
])("%s is read, and said where it is of the next year", async (heading, field) => {
  const { plans } = await readText({
    計画: `
      令和8年度　福祉課　業務計画
      No | 事業名 | 予算額（千円） | ${heading}
      1 | 見守り | 100 | 継続
      2 | 配食 | 200 | 拡充
    `,
  });
  const [plan] = plans;
  const read = plan?.plan.projects.map(({ direction, initiative }) => direction ?? initiative);
  expect(read).toEqual(["継続", "拡充"]);
  expect(plan?.draft.remarks.map(({ kind, values }) => [kind, ...values])).toEqual(
    field === null ? [] : [["next-year", heading, field]]
  );
});

it("the challenges of the year before are this year's", async () => {
  expect(await told("前年度の課題", "人が足りない。")).toEqual([
    "人が足りない。",
    "人が足りない。",
  ]);
});

it("what another year's column told is said beside what the city bears as well", async () => {
  const { plans } = await readText({
    計画: `
      令和8年度　福祉課　業務計画
      No | 事業名 | 前年度の取組 | 方向性 | 一般財源
      1 | 見守り | 訪問した。 | 継続 | 100
      2 | 配食 | 配った。 | 拡充 | 200
    `,
  });
  const remarks = plans.flatMap(({ draft }) => draft.remarks.map(({ values: [text] }) => text));
  expect(remarks).toEqual(["前年度の取組", "一般財源"]);
});

it("前年度の方向性 gives way to this year's, though that is in codes", async () => {
  const { plans } = await readText({
    計画: `
      令和8年度　福祉課　業務計画
      No | 事業名 | 前年度の方向性 | 方向性 | 予算額（千円）
      1 | 見守り | 継続 | 1 | 100
      2 | 配食 | 拡充 | 2 | 200
      ※方向性　1 拡充　2 継続　3 縮小
    `,
  });
  expect(plans.flatMap(({ plan }) => plan.projects.map(({ direction }) => direction))).toEqual([
    "拡充",
    "継続",
  ]);
});

it("what names projects under another year gives way to what does so under the plan's", async () => {
  const { plans } = await readText({
    計画: `
      令和8年度　税務課　課目標
      番号 | 令和7年度 | < | < | 令和8年度 | < | <
      ^ | 目標項目 | 達成状況 | 評価 | 目標項目 | 取組内容 | 予算（千円）
      1 | 納付率98％ | 98.2％ | Ａ | 納付率の向上 | 早めに催告する | 300
      2 | 申告の勧奨 | 120件 | Ｂ | 実地の調査 | 国の資料と比べる | 110`,
  });
  const names = plans.flatMap(({ plan }) => plan.projects.map(({ name }) => name));
  expect(names).toEqual(["納付率の向上", "実地の調査"]);
});
