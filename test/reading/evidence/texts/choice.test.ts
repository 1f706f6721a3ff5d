import { bareChoice, choiceIn, isDirection } from "../../../../src/reading/evidence/texts/choice";

test.each([
  ["□拡充　■継続　□縮小　□廃止", "継続"],
  ["☑政策的事業 ☐経常的事業", "政策的事業"],
  ["■市　□国　□県　□その他（　　　）", "市"],
  ["□市 ■その他（社会福祉協議会）", "その他（社会福祉協議会）"],
  ["■市 ■県 □国", "市・県"],
  ["拡充□　継続■　縮小□", "継続"],
  ["○拡充　●継続　○廃止", "継続"],
  ["■継続", "継続"],
  ["✓継続　□廃止", "継続"],
  ["□拡充　レ継続　□廃止", "継続"],
  ["レ 拡充　□継続", "拡充"],
  ["□スポーツ　■レクリエーション", "レクリエーション"],
])("boxes: %s", (text, expected) => {
  expect(choiceIn(text)).toBe(expected);
});

test.each([
  ["拡充・○継続・縮小・廃止", "継続"],
  ["○拡充・継続・縮小・廃止", "拡充"],
  ["拡充 / ◎現状維持 / 縮小", "現状維持"],
  ["拡充、継続○、廃止", "継続"],
  ["拡充・【継続】・廃止", "継続"],
  ["拡充（　）・継続（○）・廃止（　）", "継続"],
  ["（○）拡充　（　）継続　（　）廃止", "拡充"],
  ["［ ］拡充［レ］継続［ ］廃止", "継続"],
  ["1 拡充　② 継続　3 廃止", "継続"],
  ["○継続", "継続"],
  ["拡大・維持・（縮小）・廃止", "縮小"],
  ["「拡充」・継続・廃止", "拡充"],
])("rings: %s", (text, expected) => {
  expect(choiceIn(text)).toBe(expected);
});

test.each(["拡充・継続・縮小・廃止", "□拡充　□継続　□廃止", "拡充（　）・継続（　）"])(
  "nothing is marked in %s",
  (text) => {
    expect(choiceIn(text)).toBe("");
  }
);

test.each([
  "現状維持",
  "市・県",
  "継続・拡充",
  "市○○課",
  "社会福祉協議会（委託）",
  "NPO法人（　）",
  "市・（県）・民間",
  "継続（一部見直し）",
  "（継続）",
  "①②",
  "○○市・△△町",
  "政策的事業",
])("%s is no list of choices", (text) => {
  expect(choiceIn(text)).toBeNull();
});

test.each([
  ["→拡充", "拡充"],
  ["（継続）", "継続"],
  ["拡　充", "拡充"],
  ["直 営", "直営"],
  ["市　県", null],
  ["（仮）", null],
  ["継続", null],
])("%s is a choice in no dress: %s", (text, expected) => {
  expect(bareChoice(text)).toBe(expected);
});

test("words that say what becomes of a project", () => {
  expect(["継続", "見直し", "終了", "1 拡充"].map(isDirection)).toEqual([true, true, true, true]);
  expect(["改善・見直し", "充実", "拡大・充実", "強化"].map(isDirection)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(["事業", "市", "継続的に行う"].map(isDirection)).toEqual([false, false, false]);
});
