import type { Field } from "../../draft";

/** A text that stands in no cell: a sheet's name, a shape's words, a legend's. */
export function textField(text: string): Field {
  return { text, value: text, numberFormat: "General", cell: null };
}

/** A field of which only a part is meant, or more than its own cell says. */
export function withText(field: Field, text: string): Field {
  return { ...field, text, value: text === "" ? null : text };
}
