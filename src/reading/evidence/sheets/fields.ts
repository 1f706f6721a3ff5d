import type { Area } from "../../../sheet/address";
import type { AnyField, Field, Remark, RemarkKind } from "../../draft";
import type { SheetView } from "./sheet-view";

/** A text that stands in no cell: a sheet's name, a shape's words, a legend's. */
export function textField(text: string): AnyField {
  return { text, value: text, numberFormat: "General", cell: null };
}

/** The first thing that stands in a row from one column to another; null where nothing does. */
export function firstIn(
  view: SheetView,
  row: number,
  { left, right }: Pick<Area, "left" | "right">
): Field | null {
  const at = view.firstColumn(row, left, right);
  return at === null ? null : view.field(row, at);
}

/** Where a field stands on its sheet, with what is merged. */
export function extentOf(view: SheetView, { cell }: Pick<Field, "cell">): Area {
  return view.extent(cell.row, cell.column);
}

/** What is said of a field, quoting it first. */
export function remarkOn(
  kind: RemarkKind,
  { cell, text }: Pick<AnyField, "cell" | "text">,
  ...more: readonly string[]
): Remark {
  return { kind, cell, values: [text, ...more] };
}

/** A text with what goes on with it on a line of its own, where both say something; else the one that does. */
export function withMore(field: Field | undefined, more: Field): Field {
  if (!field?.text) return more;
  return more.text === "" ? field : withText(field, `${field.text}\n${more.text}`);
}

/** A field of which only a part is meant, or more than its own cell says. */
export function withText<Each extends AnyField>(field: Each, text: string): Each {
  return text === field.text ? field : { ...field, text, value: text === "" ? null : text };
}
