import { readText } from "../../../support/sheet-text";

it.each([
  ["主要案件工程", ["庁内網の更新", "給与システムの更新"]],
  ["保守当番", []],
  ["稼働実績", []],
])("takes what 案件名 heads for projects where %s calls the months so", async (title, names) => {
  const { plans } = await readText({
    一覧: `
      令和８年度　情報政策課　${title}
      案件名 | 担当 | 4月 | 5月 | 6月 | 7月
      庁内網の更新 | 基盤係 | 調達 | 工事 | | 運用
      給与システムの更新 | 業務係 | | 選定 | 契約 |`,
  });
  expect(plans.flatMap(({ plan }) => plan.projects.map(({ name }) => name))).toEqual(names);
});
