import { readText } from "../../../support/sheet-text";

it.each([
  ["100km", "25km"],
  ["5か所", "10基"],
  ["3ヶ所", "2ヶ所"],
  ["80%", "90％"],
])("figures under 達成目標 are no aims: %s, %s", async (first, second) => {
  const { plans } = await readText({
    計画: `
      令和7年度　道路課　業務計画
      順位 | 事業名 | 予算額（千円） | 達成目標
      1 | 側溝清掃 | 100 | ${first}
      2 | 舗装更新 | 200 | ${second}`,
  });
  expect(plans[0]?.plan.projects.map(({ aim }) => aim)).toEqual([null, null]);
});
