import { readText } from "../../../support/sheet-text";

async function departmentIn(head: string): Promise<string | null | undefined> {
  const { plans } = await readText({
    計画: `
      令和7年度 業務計画
      ${head}

      No. | 事業名 | 方向性 | 予算額（千円）
      1 | 相談事業 | 継続 | 500
      2 | 講座 | 拡充 | 200
    `,
  });
  return plans[0]?.plan.department;
}

it("is none that a title calls by no name: 部局運営方針", async () => {
  expect(await departmentIn("部局運営方針 |")).toBeNull();
});

describe("a department between labels of a bureau and of a section", () => {
  it.each([
    ["部局名 | 市長公室 | 課名 | 市民活動支援センター", "市民活動支援センター"],
    ["部局名 | 市長公室 | 課名 | 市民協働担当", "市民協働担当"],
    ["部名 | 企画部 | 課名 | 企画課", "企画課"],
  ])("is what is asked for as a section, whatever the bureau is called: %s", async (head, name) => {
    expect(await departmentIn(head)).toBe(name);
  });

  it.each([
    ["部局名 | 市長公室\n課名 | ", "市長公室"],
    ["部課名 | 総務部　人事課", "人事課"],
  ])("is what the other label names where that of the section is blank: %s", async (head, name) => {
    expect(await departmentIn(head)).toBe(name);
  });
});
