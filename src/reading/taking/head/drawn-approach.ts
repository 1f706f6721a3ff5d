import type { AnyField } from "../../draft";
import { textField } from "../../evidence/sheets/fields";
import { partsBetween } from "../../evidence/texts/folding";
import { labelOf, type Label } from "../../evidence/texts/labels";
import type { LookCloser } from "../../reading";
import type { FrameLabels } from "./frame";

/** 取り組み方針 that is written in text boxes: after its title there, or right below the cell that bears it. */
export async function drawnApproach(
  frames: readonly FrameLabels[],
  lookCloser: LookCloser
): Promise<readonly AnyField[]> {
  const details = await lookCloser(
    frames.map(({ part: { sheet, top, bottom } }) => ({
      area: { ...sheet.view.used, sheet: sheet.view.name, top, bottom },
      kinds: ["shapes"],
    }))
  );
  return frames.flatMap(({ labels }, index) =>
    (details[index]?.shapes ?? []).flatMap(({ text, from }) => {
      const isUnder = labels.some(
        ({ row, label }) => isApproach(label) && from.row >= row && from.row < row + NEAR
      );
      const label = labelOf(isUnder ? `方針\n${text}` : text);
      return isApproach(label) ? partsBetween(label.rest ?? "", /[\r\n\v]+/).map(textField) : [];
    })
  );
}

function isApproach(label: Label | null): label is Label & { readonly kind: "section" } {
  return label?.kind === "section" && label.section === "approach";
}

/** In so many rows from its title on a text box begins that belongs to it. */
const NEAR = 3;
