import type { SheetRows } from "../../../support/survey";
import { plan, readInShort } from "../../small-plans";

describe("a page's head that names the bureau alone", () => {
  const [title = [], blank = [], head = [], first = [], second = []] = plan(
    "令和7年度 水道部業務課 業務計画",
    "水道管",
    "浄水場"
  );
  const read = (next: SheetRows[number]) =>
    readInShort({
      計画: [title, blank, head, first, ["- 1 -"], ["令和7年度 水道部"], head, next],
    });

  it("begins no plan where projects go on counting", async () => {
    expect(await read(second)).toEqual([["業務課", 2025, ["水道管", "浄水場"]]]);
  });

  it("begins one where they count anew", async () => {
    expect(await read([1, ...second.slice(1)])).toEqual([
      ["業務課", 2025, ["水道管"]],
      ["水道部", 2025, ["浄水場"]],
    ]);
  });
});

describe("a title that counts its pages", () => {
  const read = (first: string, second: string) =>
    readInShort({
      計画: [
        ...plan(`市民課 令和7年度 業務計画${first}`, "窓口", "証明"),
        ...plan(`市民課 令和7年度 業務計画${second}`, "戸籍"),
      ],
    });

  it.each([
    ["（１／２頁）", "（２／２頁）"],
    ["(1/2)", "(2/2)"],
    ["1/2ページ", "2/2ページ"],
    ["（1枚目）", "（2枚目）"],
    ["（その１）", "（その２）"],
  ])("begins no plan: %s", async (first, second) => {
    expect(await read(first, second)).toEqual([["市民課", 2025, ["窓口", "証明", "戸籍"]]]);
  });

  it("begins one where it names another", async () => {
    expect(await read("（窓口係）", "（戸籍係）")).toHaveLength(2);
  });
});

test.each(["重点取組２　収集体制の効率化", "取組2 収集体制の効率化"])(
  "%s is the title of a part and of no plan",
  async (second) => {
    const head = ["事業名", "方向性", "予算額（千円）"];
    expect(
      await readInShort({
        計画: [
          ["令和7年度 環境課 業務計画"],
          ["重点取組１　ごみの減量"],
          head,
          ["食品ロスの削減", "拡充", 100],
          [second],
          head,
          ["収集路線の見直し", "新規", 300],
        ],
      })
    ).toEqual([["環境課", 2025, ["食品ロスの削減", "収集路線の見直し"]]]);
  }
);
