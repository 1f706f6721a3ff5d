import { brief } from "../../../support/reading";
import { readText } from "../../../support/sheet-text";

const TITLE = "| 令和7年度 商工課 業務計画 |";

async function listed(lines: string) {
  const { plans } = await readText({ 業務計画: `${TITLE}\n${lines}` });
  return plans.flatMap(({ plan }) => brief(plan.projects));
}

describe("names that cells set in", () => {
  it("are parts of the project above them, whose budget they come to", async () => {
    const projects = await listed(`
      | 事業名         | 事業主体 | 予算額（千円） |
      | 利子補給事業   | 市       | 22400          |
      | >補助金の交付  | 市       | 22100          |
      | >事務費        | 市       | 300            |
      | 空き店舗活用   | 民間     | 4500           |`);
    expect(projects).toEqual(["1 利子補給事業 22400", "2 空き店舗活用 4500"]);
  });

  it("are projects below an aim, and further in what is done for them", async () => {
    const projects = await listed(`
      | 項目             | 事業名         | 方向性 | 予算額（千円） |
      |                  | 商業の振興     |        |                |
      |                  | >利子補給事業  | 継続   | 22400          |
      |                  | >>補助金の交付 |        | 22100          |
      |                  | >>事務費       |        | 300            |
      |                  | >空き店舗活用  | 継続   | 4500           |`);
    expect(projects).toEqual(["1 利子補給事業 22400", "2 空き店舗活用 4500"]);
  });

  it("are projects where all are set in alike", async () => {
    const projects = await listed(`
      | 事業名         | 事業主体 | 予算額（千円） |
      | >利子補給事業  | 市       | 22400          |
      | >空き店舗活用  | 民間     | 4500           |
      | >観光案内所    |          | 800            |`);
    expect(projects).toHaveLength(3);
  });

  it("are projects where one alone is set in and says as much as the others", async () => {
    const projects = await listed(`
      | 事業名         | 事業主体 | 予算額（千円） |
      | 利子補給事業   | 市       | 22400          |
      | >空き店舗活用  | 民間     | 4500           |
      | 観光案内所     | 市       | 800            |`);
    expect(projects).toHaveLength(3);
  });

  it("are told beside names that are struck through", async () => {
    const projects = await listed(`
      | 事業名         | 事業主体 | 予算額（千円） |
      | 利子補給事業   | 市       | 22400          |
      | >補助金の交付  |          | 22100          |
      | ~~夏まつり~~   | 市       | 500            |
      | 空き店舗活用   | 民間     | 4500           |`);
    expect(projects).toEqual(["1 利子補給事業 22400", "2 空き店舗活用 4500"]);
  });
});
