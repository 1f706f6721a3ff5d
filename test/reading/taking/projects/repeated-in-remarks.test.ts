import { readText } from "../../../support/sheet-text";

test("a budget whose name says in brackets of what it is a part is counted once", async () => {
  const {
    plans: [plan],
  } = await readText({
    計画: `
      令和7年度 市民課 業務計画
      番号 | 事業名 | 方向性 | 予算額（千円）
      1 | 窓口改革 | 拡充 | 300
      2 | 窓口の案内（1の内数） | 継続 | 150
      3 | 窓口の備品（No.1再掲） | 継続 | 100
      4 | 証明書の発行 | 継続 | 50（1の内数）
      5 | 書類の点検 | 継続 | 20
    `,
  });
  expect(plan?.plan.projects.map(({ repeated }) => repeated)).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
});

test("a budget that another column says is counted elsewhere is counted once", async () => {
  const {
    plans: [plan],
  } = await readText({
    計画: `
      令和7年度 市民課 業務計画
      番号 | 事業名 | 方向性 | 予算額（千円） | 摘要
      1 | 窓口改革 | 拡充 | 300 |
      2 | 証明書の発行 | 継続 | 150 | 再掲
      合計 | | | 300 |
    `,
  });
  expect(plan?.plan.projects.map(({ repeated }) => repeated)).toEqual([false, true]);
  expect(plan?.draft.tables[0]?.totals[0]?.projects).toEqual([0, 1]);
});

test("a budget whose name ends in 内数 is counted once, be it without brackets", async () => {
  const {
    plans: [plan],
  } = await readText({
    計画: `
      令和7年度 市民課 業務計画
      番号 | 事業名 | 方向性 | 予算額（千円）
      1 | 窓口改革 | 拡充 | 300
      2 | 食育業務　内数 | 継続 | 150
      3 | 証明書の発行再掲 | 継続 | 20
      4 | 窓口の案内数 | 継続 | 20
    `,
  });
  expect(plan?.plan.projects.map(({ repeated }) => repeated)).toEqual([false, true, true, false]);
});
