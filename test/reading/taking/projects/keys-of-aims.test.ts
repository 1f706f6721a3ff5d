import { readText } from "../../../support/sheet-text";

const AIMS = ["孤立を防ぐ", "不安を減らす", "安全な場をつくる"];

/** The numbers of aims that are listed under keys, and those that each project's cell comes to. */
async function aimsOf(keys: readonly string[], cells: readonly string[]) {
  const { plans } = await readText({
    計画: [
      "令和7年度　福祉課　業務計画",
      ...AIMS.map((text, at) => `${at === 0 ? "施策のねらい" : ""} | ${keys[at]}　${text}`),
      "|",
      "No. | 事業名 | ねらい | 方向性 | 予算額（千円）",
      ...cells.map((cell, at) => `${at + 1} | 見守り${at} | '${cell} | 継続 | 100`),
    ].join("\n"),
  });
  return plans.map(({ plan }) => ({
    listed: plan.aims.map(({ number, text }) => `${number} ${text}`),
    named: plan.projects.map(({ aim, otherAims }) => [aim, ...otherAims].join()),
  }));
}

const LISTED = AIMS.map((text, at) => `${at + 1} ${text}`);

it.each([
  ["1-1", "1-2", "1-3"],
  ["１－１", "１－２", "１－３"],
  ["1.1", "1.2", "1.3"],
  ["2-1", "2-2", "3-1"],
  ["(1)①", "(1)②", "(2)①"],
])("tells aims apart that begin with the same number: %s %s %s", async (...keys) => {
  const [first, second, third] = keys;
  expect(await aimsOf(keys, [first, second, third, `${first}、${third}`, second])).toEqual([
    { listed: LISTED, named: ["1", "2", "3", "1,3", "2"] },
  ]);
});

it("takes no other key for the aim that begins as it does", async () => {
  expect(await aimsOf(["1-1", "1-2", "1-3"], ["1-2", "1-4"])).toEqual([
    { listed: LISTED, named: ["2", ""] },
  ]);
});

it.each([
  ["ア", "イ", "ウ", "ア・ウ"],
  ["①", "②", "③", "①③"],
  ["1", "2", "3", "1・3"],
  ["(1)", "(2)", "(3)", "(1)、(3)"],
])("takes several aims from a cell: %s %s %s", async (...keys) => {
  const [, second, , both] = keys;
  expect(await aimsOf(keys, [second, both])).toEqual([{ listed: LISTED, named: ["2", "1,3"] }]);
});
