import { departmentIn } from "../../../../src/reading/evidence/texts/department";

describe("a department", () => {
  it.each([
    ["令和8年度　企画政策課　業務計画", "企画政策課"],
    ["令和8年度当初　企画政策課所管事業計画一覧", "企画政策課"],
    ["緑川市企画部企画政策課", "企画政策課"],
    ["農業委員会　事務局　令和8年度計画", "農業委員会事務局"],
    ["教育委員会 事務局 学校教育課", "学校教育課"],
  ])("is named in %s", (text, name) => {
    expect(departmentIn(text)).toBe(name);
  });
});
