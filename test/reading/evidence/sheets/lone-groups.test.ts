import { readText } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";

const read = async (headings: string) => {
  const { plans } = await readText({
    計画: `
      令和7年度　住宅課　業務計画
      ${headings}
      1 | 市営住宅の改修 | 継続 || 市営住宅の改修 | 96000
      2 | 空家等対策 | 拡充 || 空家等対策 | 12800
    `,
  });
  return plans.map((each) => ({
    projects: briefProjects(each),
    remarks: each.draft.remarks.map(({ kind }) => kind),
  }));
};

test("what stands alone over amounts says of them that they are another year's", async () => {
  const [plan] = await read(`
    |||||（参考）前年度決算 |
    番号 | 事業名 | 方向性 || 事業名 | 金額`);
  expect(plan?.projects).toEqual(["1 市営住宅の改修", "2 空家等対策"]);
  expect(plan?.remarks).toContain("other-year");
});

test("a note over amounts says nothing of whose they are", async () => {
  const [plan] = await read(`
    ||||||前年度実績を踏まえて記入
    番号 | 事業名 | 方向性 || 備考 | 金額`);
  expect(plan?.projects).toEqual(["1 市営住宅の改修 96000", "2 空家等対策 12800"]);
});
