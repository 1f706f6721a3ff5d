import { readText } from "../../../support/sheet-text";

const namesIn = async (...rows: readonly string[]): Promise<readonly string[]> => {
  const { plans } = await readText({
    計画: `
      令和8年度　業務計画　総務課

      事業名 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月 | 1月 | 2月 | 3月
      ${rows.join("\n")}`,
  });
  return plans.flatMap(({ plan }) => plan.projects.map(({ name }) => name));
};

test("an event in brackets between projects is none", async () => {
  expect(
    await namesIn("庁舎の修繕 | | ○", "（人事異動） | ○", "職員の研修 | | | ○", "広報の発行 | | ○")
  ).toEqual(["庁舎の修繕", "職員の研修", "広報の発行"]);
});

test("a project may begin with brackets or end with them", async () => {
  const names = ["（仮称）中央会館の建設", "職員の研修（新任）", "（仮称）福祉館（東）"];
  expect(await namesIn(...names.map((name) => `${name} | | ○`))).toEqual(names);
});
