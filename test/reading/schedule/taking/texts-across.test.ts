import { lanes } from "../drawn-schedule";

const _ = null;

describe("a text centred across blank cells of a schedule (選択範囲内で中央)", () => {
  it("lasts over all of them", async () => {
    const drawn = { across: ["F2:I2"] };
    const { text, trips } = await lanes([[1, "事業", "a", _, _, "設計"]], drawn);
    expect(text).toEqual(["1: 設計 2025-06~2025-09"]);
    expect(trips).toBe(1);
  });

  it("ends before the next text, which may be centred across others", async () => {
    const drawn = { across: ["D2:I2"] };
    const { text } = await lanes([[1, "事業", "a", "設計", _, _, "工事"]], drawn);
    expect(text).toEqual(["1: 設計 2025-04~2025-06, 工事 2025-07~2025-09"]);
  });

  it("ends with the year", async () => {
    const drawn = { across: ["M2:P2"] };
    const cells = [_, _, _, _, _, _, _, _, _, "検証"];
    const { text } = await lanes([[1, "事業", "a", ...cells]], drawn);
    expect(text).toEqual(["1: 検証 2026-01~2026-03"]);
  });

  it("stays in its month where the cells beside it aren't set so", async () => {
    const { text } = await lanes([[1, "事業", "a", "設計"]], { across: ["D2"] });
    expect(text).toEqual(["1: 設計 2025-04"]);
  });
});
