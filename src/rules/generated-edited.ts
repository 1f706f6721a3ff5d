import { cellName } from "../sheet/address";
import type { BookRule } from "./rule";
import { firstFew } from "./shared/rows";

export const generatedEdited: BookRule = {
  id: "generated-edited",
  about: "book",
  severity: "warning",
  *check({ generated }) {
    for (const { sheet, edited } of generated) {
      const [first, ...others] = edited;
      if (!first) continue;
      const named = firstFew(edited.map(cellName), 5, "、");
      yield {
        cell: first,
        cells: others,
        message: {
          id: "generated-edited",
          values: { sheet, count: edited.length, cells: named.text, rest: named.rest },
        },
      };
    }
  },
};
