import type { ProjectField } from "../draft";
import { fold } from "../evidence/folding";
import type { SheetView } from "../evidence/sheet-view";
import type { FormField, LabelAt } from "./find-forms";

/** The fields of forms without the titles of lists above the first: a label that stands once more than 事業名 does. */
export function withoutTitles(
  view: SheetView,
  found: readonly FormField[],
  labels: readonly LabelAt[]
): readonly FormField[] {
  const names = labels.filter(({ field }) => field === "name").length;
  const isTitle = ({ label }: FormField): boolean => {
    const text = fold(label.text);
    return (
      labels.filter(({ row, column }) => view.folded(row, column) === text).length === names + 1
    );
  };
  const first = names > 1 ? found.findIndex((each) => !isTitle(each)) : 0;
  return found.slice(Math.max(first, 0));
}

/** Forms under each other begin with the label that the first of them begins with. */
export function blocksOf(found: readonly FormField[]): readonly (readonly FormField[])[] {
  const blocks: Map<ProjectField, FormField>[] = [];
  const first = found[0];
  const isFirst = ({ field, label }: FormField): boolean =>
    field === first?.field && fold(label.text) === fold(first.label.text);
  for (const each of found) {
    if (blocks.length === 0 || (isFirst(each) && blocks.at(-1)?.has(each.field))) {
      blocks.push(new Map());
    }
    const block = blocks.at(-1);
    const known = block?.get(each.field);
    if (!known || each.weight + each.fit > known.weight + known.fit) block?.set(each.field, each);
  }
  return blocks.map((block) => [...block.values()]);
}
