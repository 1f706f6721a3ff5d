import type { Field, Remark, RemarkKind } from "../../draft";

/** A text that stands in no cell: a sheet's name, a shape's words, a legend's. */
export function textField(text: string): Field {
  return { text, value: text, numberFormat: "General", cell: null };
}

/** What is said of a field, quoting it first. */
export function remarkOn(
  kind: RemarkKind,
  { cell, text }: Pick<Field, "cell" | "text">,
  ...more: readonly string[]
): Remark {
  return { kind, cell, values: [text, ...more] };
}

/** A field of which only a part is meant, or more than its own cell says. */
export function withText(field: Field, text: string): Field {
  return { ...field, text, value: text === "" ? null : text };
}
