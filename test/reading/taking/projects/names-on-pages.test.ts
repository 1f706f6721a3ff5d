import { readText } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";

const read = async (names: readonly string[]) => {
  const page = (rows: readonly string[], from: number): string =>
    [
      "事業名 | 方向性 | 事業費（千円）",
      ...rows.map((name, at) => `${name} | 拡大 | ${from + at}`),
    ].join("\n");
  const { plans } = await readText({
    計画: `令和8年度　環境課　業務計画\n${page(names.slice(0, 2), 1)}\n|\n${page(names.slice(2), 3)}`,
  });
  return plans.flatMap(briefProjects);
};

describe("the only name of a page", () => {
  it("has its key before it where it counts on from those of the page before", async () => {
    expect(await read(["1 ごみの減量", "2 川の調査", "3 環境学習"])).toEqual([
      "1 ごみの減量 1",
      "2 川の調査 2",
      "3 環境学習 3",
    ]);
  });

  it("keeps a number that doesn't", async () => {
    expect(await read(["1 ごみの減量", "2 川の調査", "24 時間相談"])).toEqual([
      "1 ごみの減量 1",
      "2 川の調査 2",
      "3 24 時間相談 3",
    ]);
  });

  it("has no section below it, as the others haven't", async () => {
    const names = ["ごみの減量", "川の調査", "環境学習"];
    expect(await read(names.map((name) => `${name}\\n（計画係）`))).toEqual(
      names.map((name, at) => `${at + 1} ${name} ${at + 1}`)
    );
  });
});
