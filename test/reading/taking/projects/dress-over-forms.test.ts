import { readText } from "../../../support/sheet-text";

const form = (name: string, direction: string, order = ""): string => `事業調書
    |
    令和8年度　高齢福祉課　業務計画
    ${order}
    事業名 | ${name}
    今後の方向性 | ${direction}
    予算額（千円） | 1,200
    取組内容 | 訪問の回数を増やす。`;

async function projects(...forms: readonly string[]) {
  const { plans } = await readText(
    Object.fromEntries(forms.map((text, at) => [`様式${at + 1}`, text]))
  );
  return plans.flatMap(({ plan }) => plan.projects);
}

it.each([
  ["○見守り", "○配食"],
  ["・見守り", "・配食"],
  ["【見守り】", "【配食】"],
  ["「見守り」", "「配食」"],
])("reads names that all forms dress alike without it: %s", async (...names) => {
  const [first, second] = names;
  const read = await projects(form(first, "拡充"), form(second, "継続"));
  expect(read.map(({ name }) => name)).toEqual(["見守り", "配食"]);
});

it("keeps a sign that only one form's name has", async () => {
  const read = await projects(form("○見守り", "拡充"), form("配食", "継続"));
  expect(read.map(({ name }) => name)).toEqual(["○見守り", "配食"]);
});

it.each([
  ["①拡充", "②継続"],
  ["ア．拡充", "イ．継続"],
])("reads values that all forms number without it: %s", async (...values) => {
  const [first, second] = values;
  const read = await projects(form("見守り", first), form("配食", second));
  expect(read.map(({ direction }) => direction)).toEqual(["拡充", "継続"]);
});

it("tells the projects of forms by the keys before their names", async () => {
  const read = await projects(form("(1) 見守り", "拡充"), form("(2) 配食", "継続"));
  expect(read.map(({ id, priority, name }) => [id, priority, name])).toEqual([
    ["1", 1, "見守り"],
    ["2", 2, "配食"],
  ]);
});

it("tells them so where they are ranked besides", async () => {
  const read = await projects(
    form("1-1 見守り", "拡充", "優先順位 | 2"),
    form("1-2 配食", "継続", "優先順位 | 1")
  );
  expect(read.map(({ id, priority, name }) => [id, priority, name])).toEqual([
    ["1-1", 2, "見守り"],
    ["1-2", 1, "配食"],
  ]);
});
