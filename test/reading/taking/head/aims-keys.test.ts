import { AIMS, planOf, TABLE } from "./listing-plan";

describe("aims' keys", () => {
  it.each([
    ["ねらい１", "ねらい２"],
    ["ア", "イ"],
    ["Ａ", "Ｂ"],
    ["（ア）", "（イ）"],
  ])("may be %s: numbered in the order of the list, as their projects say them", async (a, b) => {
    const plan = await planOf(
      `
      施策のねらい
      ${a} | 自助の促進
      ${b} | 備蓄の充実`,
      TABLE(b, a)
    );
    expect(plan?.aims).toEqual(AIMS);
    expect(plan?.projects.map(({ aim }) => aim)).toEqual([2, 1]);
  });

  it("may stand before a project's aim in words", async () => {
    const plan = await planOf(
      `
      施策のねらい
      Ａ | 自助の促進
      Ｂ | 備蓄の充実`,
      TABLE("Ｂ 備蓄の充実", "Ａ 自助の促進")
    );
    expect(plan?.projects.map(({ aim }) => aim)).toEqual([2, 1]);
  });
});
