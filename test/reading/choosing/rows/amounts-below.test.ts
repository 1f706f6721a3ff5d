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

describe("a row without a name", () => {
  it("heads the projects below it where they come to its amount", async () => {
    const sheet = `
      大事業 | 事業名 | 予算額（千円） | 方向性
      窓口 | | 20000 |
      | | 窓口改革 | 12000 | 継続
      | | 証明書の発行 | 8000 | 継続
      案内 | | 300 |
      | | 庁舎の案内 | 300 | 継続
    `;
    const { plans } = await readText({ 計画: `令和7年度 市民課 業務計画\n${sheet}` });
    expect(plans.map(briefProjects)).toEqual([
      ["1 窓口改革 12000", "2 証明書の発行 8000", "3 庁舎の案内 300"],
    ]);
    expect(
      plans.flatMap(({ draft }) => draft.tables.flatMap(({ strayRows }) => strayRows))
    ).toEqual([]);
  });

  it.each(["窓口の改善", "窓口"])("is a total where it says so behind a blank: %s", async (of) => {
    const sheet = `
      施策 | 事業名 | 予算額（千円） | 方向性
      窓口 | 窓口改革 | 12000 | 継続
      ^ | 証明書の発行 | 8000 | 継続
      ^ | ${of}　計 | 20000 |
    `;
    expect(await read(sheet)).toEqual(["1 窓口改革 12000", "2 証明書の発行 8000"]);
  });
});
