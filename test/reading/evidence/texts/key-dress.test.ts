import { dressOf, leadingDress } from "../../../../src/reading/evidence/texts/key-dress";

describe("the dress of a key", () => {
  it.each([
    ["１", "plain number", 1, null],
    ["⑵", "bracketed number", 2, null],
    ["（２）", "bracketed number", 2, null],
    ["③", "circled number", 3, null],
    ["2)", "closed number", 2, null],
    ["1-2", "plain branch 2", 2, "1"],
    ["１－２－３", "plain branch 3", 3, "1-2"],
    ["①-2", "plain branch 2", 2, "1"],
    ["(1)②", "plain branch 2", 2, "1"],
    ["1-（2）", "plain branch 2", 2, "1"],
    ["イ", "plain order 0", 2, null],
    ["Ⅲ", "plain order 2", 3, null],
  ])("%s is %s, at place %d", (text, dress, place, under) => {
    expect(dressOf(text)).toMatchObject({ dress, place, under });
    expect(leadingDress(`${text} 説明会`)).toMatchObject({ dress, place, under });
    expect(dressOf(`${text} 説明会`)).toBeNull();
  });

  it.each(["・説明会", "- 説明会", "うち 委託料", "うち委託料分"])("%s stands off", (text) => {
    expect(leadingDress(text)?.place).toBe(0);
  });

  it.each([
    "○○推進事業",
    "うちどく推進事業",
    "3歳児健診事業",
    "1-2歳児保育",
    "1人1台端末整備",
    "ア",
    "-500",
  ])("%s has no mark before it", (text) => {
    expect(leadingDress(text)).toBeNull();
  });
});
