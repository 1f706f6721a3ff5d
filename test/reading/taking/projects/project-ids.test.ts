import { readText } from "../../../support/sheet-text";

it("a project without a key takes no other's", async () => {
  const { plans } = await readText({
    計画: `
      令和7年度 農政課 業務計画
      No. | 事業名 | 方向性 | 予算額（千円）
      1 | 新規就農者支援事業 | 拡大 | 5000
      | | 機械導入支援事業 | 継続 | 3000
      2 | 農地集積推進事業 | 継続 | 2400`,
  });
  const ids = plans.flatMap(({ plan }) => plan.projects.map(({ id, name }) => `${id} ${name}`));
  expect(ids).toEqual(["1 新規就農者支援事業", "2#2 機械導入支援事業", "2 農地集積推進事業"]);
});

it("a dash is no key", async () => {
  const { plans } = await readText({
    計画: `
      令和7年度 農政課 業務計画
      No. | 事業名 | 方向性 | 予算額（千円）
      1 | 新規就農者支援事業 | 拡大 | 5000
      － | 機械導入支援事業 | 継続 | 3000
      3 | 農地集積推進事業 | 継続 | 2400`,
  });
  expect(plans.flatMap(({ plan }) => plan.projects.map(({ id }) => id))).toEqual(["1", "2", "3"]);
});
