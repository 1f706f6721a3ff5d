import { lanes } from "./drawn-schedule";

const _ = null;

describe("a long arrow written as text in one cell", () => {
  it.each([
    ["is read as that month, and said", ["━━━━━━━━→"], ["1"]],
    ["may name what is done", ["設計－－－－－－→"], ["1"]],
    ["is nothing to remark on where something stands beside it", ["━━━━━━━━→", "検査"], []],
    ["is one of many where each month has its own", ["━━", "━━", "→"], []],
  ])("%s", async (_what, cells, said) => {
    const { remarks } = await lanes([[1, "事業", "a", _, ...cells]], {});
    const found = remarks.filter(({ kind }) => kind === "long-arrows");
    expect(found.flatMap(({ values }) => values)).toEqual(said);
  });
});
