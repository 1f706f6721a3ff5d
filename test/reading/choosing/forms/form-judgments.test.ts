import { readText } from "../../../support/sheet-text";

const directionsIn = async (rows: string): Promise<readonly (string | null)[]> => {
  const { plans } = await readText({
    "1": `
      令和７年度　事務事業評価シート | < | < | <
      事務事業名 | 図書館運営 | 担当課 | 生涯学習課
      予算額（千円） | 43,500 | < | <
      事業の内容 | 図書館を運営する。 | < | <
      ${rows}
    `,
  });
  return plans.flatMap(({ plan }) => plan.projects.map(({ direction }) => direction));
};

it.each([
  [
    "left of each",
    `評価 | 一次評価（所管課） | 方向性 | 継続
     ^ | 二次評価（行革本部） | 方向性 | 縮小`,
  ],
  [
    "over each",
    `【一次評価】 | | |
     方向性 | 継続 | 理由 | 利用が多い。
     【二次評価】 | | |
     方向性 | 縮小 | 理由 | 費用が多い。`,
  ],
  [
    "over both in a row",
    `区分 | 一次評価 | 二次評価 |
     妥当性 | Ａ | Ｂ |
     今後の方向性 | 継続 | 縮小 |`,
  ],
  [
    "in a row each",
    `評価 | 妥当性 | 有効性 | 方向性
     １次評価（係） | Ａ | Ａ | 継続
     ２次評価（部） | Ａ | Ｂ | 改善
     ３次評価（市） | Ａ | Ｂ | 縮小`,
  ],
])("a form takes the last judgment's direction, told %s", async (_, rows) => {
  expect(await directionsIn(rows)).toEqual(["縮小"]);
});

it("a form takes コスト, which heads a matrix, for no direction", async () => {
  const found = await directionsIn(`
    今後の方向性 | コスト | < | <
    ^ | 削減 | 維持 | 増加
    成果 向上 | | ○ |
    成果 維持 | | |
  `);
  expect(found).toEqual([null]);
});

it("a form takes what a label's brackets say where its own words say less", async () => {
  expect(await directionsIn("評価（方向性） | □拡充　■現状維持　□縮小 | < | <")).toEqual([
    "現状維持",
  ]);
});

it.each([
  ["一次評価 | 継続 | 二次評価 | 拡充", "拡充"],
  ["一次評価 | 継続 | 二次評価 |", "継続"],
  ["総合評価 | 現状維持 | 理由 | 利用が多い。", "現状維持"],
  ["前年度評価 | 縮小 | 達成度評価 | 終了", null],
])("is told right beside who judges: %s", async (row, direction) => {
  expect(await directionsIn(row)).toEqual([direction]);
});

it.each([
  ["前年度の方向性 | 拡充", null],
  ["前年度の方向性 | 拡充 | 方向性 | 継続", "継続"],
])("was another the year before: %s", async (row, direction) => {
  expect(await directionsIn(row)).toEqual([direction]);
});
