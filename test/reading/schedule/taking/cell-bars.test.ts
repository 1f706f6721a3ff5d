import { viewSheet } from "../../../../src/reading/evidence/sheets/sheet-view";
import type { Bar } from "../../../../src/reading/schedule/taking/bars/bar";
import { cellBars } from "../../../../src/reading/schedule/taking/bars/cell-bars";
import { sheetOf } from "../../../support/survey";

/** Bars of one row as `name left-right`, columns counted from 1; unnamed ones as `·`. */
function bars(cells: Cells, merges: readonly string[] = []): string[] {
  const view = viewSheet(sheetOf("表", [cells], { merges }));
  return cellBars(view, 0, { left: 0, right: cells.length - 1 }).map(written);
}

const _ = null;

type Cells = readonly (string | null)[];

/** The bars of the second of two rows. */
function rows(above: Cells, cells: Cells): readonly Bar[] {
  const view = viewSheet(sheetOf("表", [above, cells]));
  const columns = { left: 0, right: cells.length - 1 };
  return cellBars(view, 1, columns, cellBars(view, 0, columns));
}

function barsBelow(above: Cells, cells: Cells): string[] {
  return rows(above, cells).map(written);
}

function written({ label, left, right }: Bar): string {
  return `${label?.text ?? "·"} ${left + 1}-${right + 1}`;
}

it("takes arrows that are merged over months beside each other for one each", () => {
  expect(bars(["━━→", _, "━━━→", _, _], ["A1:B1", "C1:E1"])).toEqual(["· 1-2", "· 3-5"]);
  expect(bars(["→", "→", "→", _])).toEqual(["· 1-3"]);
  expect(bars(["準備", _, "→", _, _], ["C1:E1"])).toEqual(["準備 1-1", "· 3-5"]);
});

describe("bars in a lane's cells", () => {
  it.each<[string, Cells, readonly string[]]>([
    ["a heavy line between two strokes", ["┣━", "━", "┫", "┣━┫"], ["· 1-3", "· 4-4"]],
    ["a line between two strokes", ["├", "─", "┤", "├─┤"], ["· 1-3", "· 4-4"]],
    ["a line up to its arrow head", ["━", "━", "→", _], ["· 1-3"]],
    ["words in a line of waves up to its arrow head", ["～～販売～～→", _], ["販売 1-1"]],
    [
      "waves and strokes behind words",
      ["募集～", "～", "審査－－", "－－"],
      ["募集 1-2", "審査 3-4"],
    ],
    ["waves behind a time", ["10日～", "～", "随時～", _], ["10日～ 1-2", "随時～ 3-3"]],
    ["arrow heads of two strokes", ["調査", "≫", "≫", _], ["調査 1-3"]],
    ["two arrows one after the other", ["━", "→", "━", "→"], ["· 1-2", "· 3-4"]],
    ["a line between signs of less and more", ["＜", "＝", "＞", _, ">"], ["· 1-3", "· 5-5"]],
    ["dots between two points", ["●", "…", "‥", "●", "…検討中…"], ["· 1-4", "…検討中… 5-5"]],
    ["dots that were typed one by one", ["...", "....", "→", _], ["· 1-3"]],
    ["underlines", ["＿", "__", "_", _], ["· 1-3"]],
    ["solid blocks", ["█", "█", _, "▬▬"], ["· 1-2", "· 4-4"]],
    ["hatched squares", ["▨", "▨", _, "▤"], ["· 1-2", "· 4-4"]],
    ["arrows in outline", ["▷", "▷", _, "➤"], ["· 1-2", "· 4-4"]],
    ["hyphens up to an arrow head", [_, "-", "－", "→", _], ["· 2-4"]],
    ["hyphens where nothing happens", ["-", "公募", "-", _, "-", "→", "-"], ["公募 2-2", "· 6-6"]],
    ["hyphens around arrows without a blank", ["-", "-", "→", "→"], ["· 3-4"]],
    ["ticks", ["レ", "☑", "✅", "✓"], ["· 1-1", "· 2-2", "· 3-3", "· 4-4"]],
    ["signs of any kind", ["⚫", "＊", "♦", "※"], ["· 1-1", "· 2-2", "· 3-3", "· 4-4"]],
    ["letters in the place of circles", ["o", "O", "Ｏ", _], ["· 1-1", "· 2-2", "· 3-3"]],
    ["points, each a month", ["○", _, "○", "●"], ["· 1-1", "· 3-3", "· 4-4"]],
    [
      "an arrow, points, and a line to the end",
      ["━", "→", "○", _, "━", "━"],
      ["· 1-2", "· 3-3", "· 5-6"],
    ],
    ["a line that begins at a point", ["○", "→", "→", "●", "━", "━", "◎"], ["· 1-3", "· 4-7"]],
    ["a named point that heads carry on", ["●着手", "→", "→", "→→完了"], ["着手 1-3", "完了 4-4"]],
    ["a named point before another line", ["★契約", "←", "→"], ["契約 1-1", "· 2-3"]],
    ["a text before an arrow around another", ["契約", "←", "工事", "→"], ["契約 1-1", "工事 2-4"]],
    ["a longer one before such an arrow", ["設計", "←", "工事", "→"], ["設計 1-1", "工事 2-4"]],
    ["a point and its arrow, carried on", ["○→", "→", "→"], ["· 1-3"]],
    ["a point, its arrows, and a line up to a point", ["○～", "→", "→", "～○"], ["· 1-4"]],
    ["heads after a line", ["設計━", "→", "→", "工事", "━", "→", "→"], ["設計 1-3", "工事 4-7"]],
    ["a line's arrow apart from a head", ["━", "→", _, "→"], ["· 1-2", "· 4-4"]],
    ["a text up to a point", ["調査", "～○", _, "→", "━●"], ["調査 1-2", "· 4-5"]],
    ["squares in a row", ["■", "■", "■", _, "□", "□"], ["· 1-3", "· 5-6"]],
    ["a text in its month", ["準備", _, "実施"], ["準備 1-1", "実施 3-3"]],
    ["a text that marks carry on", ["準備", "━", "→", "実施"], ["準備 1-3", "実施 4-4"]],
    ["a text that heads carry on", ["広報", "→", "→", "→"], ["広報 1-4"]],
    ["an arrow after a text's", ["準備", "→", "━", "→"], ["準備 1-2", "· 3-4"]],
    ["a text within a line", ["━", "委託", "━", "→"], ["委託 1-4"]],
    ["a text between marks of one cell", [_, "━委託━→"], ["委託 2-2"]],
    ["a point with its name", ["○説明会", _, "◎審査会"], ["説明会 1-1", "審査会 3-3"]],
    ["nothing that leads down to another row", ["契約", "│", "┃", "↓"], ["契約 1-1"]],
    ["heads alone", ["→", "→", "→", _, "→"], ["· 1-3", "· 5-5"]],
    [
      "the same arrow month by month",
      ["⇔", "⇔", "←→", "←→", "←→", _, "↔"],
      ["· 1-2", "· 3-5", "· 7-7"],
    ],
    [
      "named arrows that go on with the same",
      ["募集⇔", "⇔", "審査⇔", "⇔", "工事", "↔", "↔"],
      ["募集 1-2", "審査 3-4", "工事 5-7"],
    ],
    ["arrows that begin at a point each", ["●→", "●─→", "●─→"], ["· 1-1", "· 2-2", "· 3-3"]],
    [
      "a text and the head of its arrow",
      ["設計", _, _, "→", "施工", "→", "　", "→"],
      ["設計 1-4", "施工 5-8"],
    ],
    [
      "a text and an arrow a month apart from it",
      ["準備", _, "→", "→", "工事", "→", _, "→", "→"],
      ["準備 1-1", "· 3-4", "工事 5-6", "· 8-9"],
    ],
    ["a named point and the head of its arrow", ["●着手", _, "→", _, "→"], ["着手 1-5"]],
    ["a point apart from heads", ["○", _, "→", _, "→"], ["· 1-1", "· 3-3", "· 5-5"]],
    ["both ends of an arrow", ["←", _, _, "→", "├", _, "工事", _, "┤"], ["· 1-4", "工事 5-9"]],
    ["strokes up to the head of an arrow", ["設計", "－", "→"], ["設計 1-3"]],
    [
      "strokes from a point to a head",
      ["○", "－", "－", "→", "○", "－", "○"],
      ["· 1-4", "· 5-5", "· 7-7"],
    ],
    ["strokes with no head after them", ["設計", "－", "－", _, "施工"], ["設計 1-1", "施工 5-5"]],
    ["strokes for nothing beside a point", ["○", "－", _, "→"], ["· 1-1", "· 4-4"]],
    ["a ruled line from text to text", ["契約", "─", "─", "更新", "─"], ["契約 1-3", "更新 4-5"]],
    ["ruled strokes before the first text", ["─", "契約", "─", "更新"], ["契約 2-2", "更新 4-4"]],
    ["strokes up to a text again", ["設計", "－", "〃"], ["設計 1-1", "設計 3-3"]],
    ["both heads in a cell", ["⇔", "←→", "←", "→"], ["· 1-1", "· 2-2", "· 3-4"]],
    ["wave lines", ["～", "～", _, "ー", "ー"], ["· 1-2", "· 4-5"]],
    ["marks for nothing", ["-", "－", "×", "/"], []],
    [
      "texts next to each other",
      ["準備", "実施", "まとめ"],
      ["準備 1-1", "実施 2-2", "まとめ 3-3"],
    ],
    ["placeholders, which are text", ["○○会議", "モニター"], ["○○会議 1-1", "モニター 2-2"]],
    ["a word that an arrow leads to", ["━", "→公表", _], ["公表 1-2"]],
  ])("%s", (_name, cells, expected) => {
    expect(bars(cells)).toEqual(expected);
  });

  it.each<[string, Cells, readonly string[]]>([
    [
      "go on with the text at their left",
      ["募集", "〃", "″", "審査", "同上"],
      ["募集 1-3", "審査 4-5"],
    ],
    ["go on with the arrow at their left", ["募集", "━", "→", "〃"], ["募集 1-4"]],
    ["repeat what ended before them", ["募集", "━○", "〃"], ["募集 1-2", "募集 3-3"]],
    ["name nothing where nothing stands before them", [_, "〃"], ["· 2-2"]],
  ])("of 〃 %s", (_name, cells, expected) => {
    expect(bars(cells)).toEqual(expected);
  });

  it("belong to the text within it, after a point with a text of its own", () => {
    expect(bars(["○説明会", "━━", "工事", "→"])).toEqual(["説明会 1-1", "工事 2-4"]);
    expect(bars(["○説明会", "━━", "━━", "→"])).toEqual(["説明会 1-4"]);
    expect(bars(["○", "━━", "工事", "→"])).toEqual(["工事 1-4"]);
  });

  it("of 〃 under other texts say the same, and go on where those do", () => {
    expect(barsBelow(["募集", "審査", "━", _, "報告"], [_, "〃", "〃", _, "〃"])).toEqual([
      "審査 2-3",
      "報告 5-5",
    ]);
    expect(barsBelow(["募集", "審査"], ["〃", "〃"])).toEqual(["募集 1-1", "審査 2-2"]);
  });

  it("of 〃 are doubted where two texts may be meant", () => {
    const doubted = (above: Cells, cells: Cells) =>
      rows(above, cells).flatMap(({ doubts = [] }) => doubts.map(({ values }) => values));
    expect(doubted([_, "会議"], ["募集", "〃"])).toEqual([["〃", "募集"]]);
    expect(doubted([_, _, _], ["募集", _, "〃"])).toEqual([["〃", "募集"]]);
    expect(doubted(["募集", _], ["〃", "〃"])).toEqual([]);
  });

  it("of what is done once end before an arrow that is merged over the months after it", () => {
    expect(bars(["契約", "━→", _, _], ["B1:D1"])).toEqual(["契約 1-1", "· 2-4"]);
    expect(bars(["入札公告", "←→", _], ["B1:C1"])).toEqual(["入札公告 1-1", "· 2-3"]);
    expect(bars(["補修工事", "━→", _, _], ["B1:D1"])).toEqual(["補修工事 1-4"]);
    expect(bars(["契約", "→工事", _], ["B1:C1"])).toEqual(["契約 1-1", "工事 2-3"]);
  });

  it("of what is done once last as long as the arrow whose months have cells of their own", () => {
    expect(bars(["契約", "→", "→"])).toEqual(["契約 1-3"]);
    expect(bars(["協定締結", "━", "→"])).toEqual(["協定締結 1-3"]);
  });

  it("reach as far as their merged cell", () => {
    expect(bars(["委託", _, _, "←──→", _], ["A1:C1", "D1:E1"])).toEqual(["委託 1-3", "· 4-5"]);
    expect(bars(["⇔", _, "⇔", _], ["A1:B1", "C1:D1"])).toEqual(["· 1-2", "· 3-4"]);
  });
});

it("takes ones in a lane of nothing else for pieces of bars, and other numbers for what they count", () => {
  const months = (...cells: readonly (number | string | boolean | null)[]): string[] => {
    const view = viewSheet(sheetOf("表", [cells]));
    return cellBars(view, 0, { left: 0, right: cells.length - 1 }).map(written);
  };
  expect(months(_, 1, 1, _, 1)).toEqual(["· 2-3", "· 5-5"]);
  expect(months("1", "1", _, _)).toEqual(["· 1-2"]);
  expect(months(0, 1, 1, 0, 1)).toEqual(["· 2-3", "· 5-5"]);
  expect(months(false, true, true, false, false)).toEqual(["· 2-3"]);
  expect(months(1, 2, 100, 1)).toEqual(["1 1-1", "2 2-2", "1 4-4"]);
});

it("takes no percentage for a number of times", () => {
  const view = viewSheet(sheetOf("表", [[0.1, _, 0.65, 1]], { formats: { "A1:D1": "0%" } }));
  expect(cellBars(view, 0, { left: 0, right: 3 })).toEqual([]);
});
