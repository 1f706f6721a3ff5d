import { lanes } from "../drawn-schedule";

const _ = null;

describe("an arrow written as text that is longer than its month is wide", () => {
  it.each<[string, string, readonly (string | null)[]]>([
    ["reaches as far as it is seen", "1: a 2025-04~2025-07", ["━━━━━━━━━━→"]],
    ["may name what is done", "1: 設計 2025-04~2025-07", ["設計━━━━━━━━→"]],
    ["may be of soft lines", "1: a 2025-05~2025-07", [_, "←――――――→"]],
    [
      "ends before what stands in its way",
      "1: a 2025-04~2025-05, 検査 2025-06",
      ["━━━━━━━━━━→", _, "検査"],
    ],
    ["barely touches a month that isn't its own", "1: a 2025-04~2025-05", ["━━━━━→"]],
    ["goes on from a line", "1: a 2025-04~2025-07", ["━", "━━━━━━━→"]],
  ])("%s", async (_what, expected, cells) => {
    const { text, trips } = await lanes([[1, "事業", "a", ...cells]], {});
    expect(text).toEqual([expected]);
    expect(trips).toBe(1);
  });

  it.each([
    ["both sides", 0.5, "1: a 2025-06~2025-10"],
    ["the left", 0, "1: a 2025-05~2025-08"],
    ["the right", 1, "1: a 2025-08~2025-11"],
    ["neither side", null, "1: a 2025-08"],
  ] as const)("reaches to the side that its text goes: %s", async (_where, toRight, expected) => {
    const cells = [_, _, _, _, "←━━━━━━━━━→"];
    const { text } = await lanes([[1, "事業", "a", ...cells]], { toRight: { H2: toRight } });
    expect(text).toEqual([expected]);
  });

  it("is said", async () => {
    const { remarks } = await lanes([[1, "事業", "a", "━━━━━━━━━━→"]], {});
    expect(remarks).toMatchObject([{ kind: "overflowing-arrows", values: ["1"] }]);
  });

  it("is asked for nowhere else", async () => {
    const { looked } = await lanes([[1, "事業", "a", "━", "→", "●説明会（市民ホール）"]], {});
    expect(looked.flatMap(({ kinds }) => kinds)).not.toContain("room");
  });
});
