import { numbersFrom } from "../../../../sheet/numbers";
import { isDepartmentName } from "../../../evidence/texts/department";
import { saysCommon } from "../../../evidence/texts/row-marks";
import type { SheetView } from "../../../evidence/sheets/sheet-view";
import { NOBODY, type Owner } from "./owners-by-words";

/**
 * Owners without those that a lane only has from the one above it, or by a guess, where the name of a section stands
 * between (【庶務係】, 課共通, その他): what that does besides may be of no project.
 */
export function underSections(
  view: SheetView,
  rows: readonly number[],
  owners: readonly Owner[]
): readonly Owner[] {
  let section = -1;
  return owners.map((owner, at) => {
    const row = rows[at] ?? 0;
    for (const between of numbersFrom((rows[at - 1] ?? row) + 1, row - 1)) {
      const [column = 0, ...more] = view.columnsOf(between);
      if (more.length === 0 && isSection(view.text(between, column))) section = column;
    }
    // What stands left of the section's name names the owner anew.
    if (
      owner.project !== owners[at - 1]?.project ||
      numbersFrom(0, section - 1).some((column) => view.field(row, column).text !== "")
    )
      section = -1;
    return section < 0 || owner.confidence * Number(owner.evidence === "inference") > 0.5
      ? owner
      : NOBODY;
  });
}

/** Whether a text names a section, or what is no section's: `担当係：庶務係`, ＜課共通＞, その他. */
export function isSection(text: string): boolean {
  const name = text.replace(/^.{0,4}[:：]|[^\p{L}・]/gu, "");
  return isDepartmentName(name) || saysCommon(name) || name.startsWith("その他");
}
