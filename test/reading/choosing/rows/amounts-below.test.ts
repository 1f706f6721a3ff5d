import { readText } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";

async function read(sheet: string): Promise<readonly string[]> {
  const { plans } = await readText({ 計画: `令和7年度 市民課 業務計画\n${sheet}` });
  return plans.flatMap(briefProjects);
}

describe("an amount that stands alone in a project's second row", () => {
  it("is the project's, though it has only months beside its name", async () => {
    const sheet = `
      事業名 | 予算額（千円） | 4月 | 5月 | 6月
      窓口改革 | | → | | →
      | | 500
      証明書の発行 | | | →
      | | 300 | | →
    `;
    expect(await read(sheet)).toEqual(["1 窓口改革 500", "2 証明書の発行 300"]);
  });

  it("begins no total with the only amount above it", async () => {
    const sheet = `
      番号 | 事業名 | 予算額（千円） | 4月 | 5月 | 6月
      1 | 窓口改革 | 300 | →
      2 | 証明書の発行 | | | →
      | | | 300
      3 | 案内 | 20 | | →
    `;
    expect(await read(sheet)).toEqual(["1 窓口改革 300", "2 証明書の発行 300", "3 案内 20"]);
  });

  it("parts no project from the one above, whose own amount stands beside its name", async () => {
    const sheet = `
      事業名 | 予算額（千円） | 4月 | 5月 | 6月
      窓口改革 | 50 | → | | →
      証明書の発行 | | | →
      | | 200
      案内 | 30 | | →
    `;
    expect(await read(sheet)).toEqual(["1 窓口改革 50", "2 証明書の発行 200", "3 案内 30"]);
  });
});

test("names with neither amounts nor months still head the projects below them", async () => {
  const sheet = `
    事業名 | 予算額（千円） | 4月 | 5月 | 6月
    くらし |
    窓口改革 | 50 | → | | →
    まち |
    道路の補修 | 200 | →
  `;
  expect(await read(sheet)).toEqual(["1 窓口改革 50", "2 道路の補修 200"]);
});
