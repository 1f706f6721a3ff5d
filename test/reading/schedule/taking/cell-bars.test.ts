import { viewSheet } from "../../../../src/reading/evidence/sheet-view";
import { cellBars } from "../../../../src/reading/schedule/taking/cell-bars";
import { sheetOf } from "../../../support/survey";

/** Bars of one row as `name left-right`, columns counted from 1; unnamed ones as `·`. */
function bars(cells: readonly (string | null)[], merges: readonly string[] = []): string[] {
  const view = viewSheet(sheetOf("表", [cells], { merges }));
  return cellBars(view, 0, { left: 0, right: cells.length - 1 }).map(
    ({ label, left, right }) => `${label?.text ?? "·"} ${left + 1}-${right + 1}`
  );
}

const _ = null;

describe("bars in a lane's cells", () => {
  it.each<[string, readonly (string | null)[], readonly string[]]>([
    ["a line between two strokes", ["├", "─", "┤", "├─┤"], ["· 1-3", "· 4-4"]],
    ["a line up to its arrow head", ["━", "━", "→", _], ["· 1-3"]],
    ["two arrows one after the other", ["━", "→", "━", "→"], ["· 1-2", "· 3-4"]],
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
    ["a point and its arrow, carried on", ["○→", "→", "→"], ["· 1-3"]],
    ["squares in a row", ["■", "■", "■", _, "□", "□"], ["· 1-3", "· 5-6"]],
    ["a text in its month", ["準備", _, "実施"], ["準備 1-1", "実施 3-3"]],
    ["a text that marks carry on", ["準備", "━", "→", "実施"], ["準備 1-3", "実施 4-4"]],
    ["a text that heads carry on", ["広報", "→", "→", "→"], ["広報 1-4"]],
    ["an arrow after a text's", ["準備", "→", "━", "→"], ["準備 1-2", "· 3-4"]],
    ["a text within a line", ["━", "委託", "━", "→"], ["委託 1-4"]],
    ["a text between marks of one cell", [_, "━委託━→"], ["委託 2-2"]],
    ["a point with its name", ["○説明会", _, "◎審査会"], ["説明会 1-1", "審査会 3-3"]],
    ["heads alone", ["→", "→", "→", _, "→"], ["· 1-3", "· 5-5"]],
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

  it("reach as far as their merged cell", () => {
    expect(bars(["委託", _, _, "←──→", _], ["A1:C1", "D1:E1"])).toEqual(["委託 1-3", "· 4-5"]);
  });
});
