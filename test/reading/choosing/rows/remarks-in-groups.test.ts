import { readText } from "../../../support/sheet-text";

test("a project that has only a name and a remark in a group of projects is one of them", async () => {
  const {
    plans: [plan],
  } = await readText({
    計画: `
      令和7年度 市民課 業務計画
      性質区分 | 事業名 | 予算額（千円） | 備考
      政策的事業 | 窓口改革 | 300 |
      ^ | 証明書の発行 | | 国の委託
      経常的事業 | 案内 | 20 |
    `,
  });
  expect(plan?.plan.projects.map(({ name }) => name)).toEqual(["窓口改革", "証明書の発行", "案内"]);
});
