import type { Field } from "../../reading/draft";
import type { Fix } from "../rule";
import { quoted } from "./rows";

/** Offers to change the cell's text; declines where the text is in no cell or the cell holds no plain text. */
export function rewrite(field: Field, change: (text: string) => string): readonly Fix[] {
  if (!field.cell || typeof field.value !== "string") return [];
  const value = change(field.value);
  if (value === field.value) return [];
  const edit = { cell: field.cell, value, before: quoted(field.value), after: quoted(value) };
  return [{ kind: "edit", edits: [edit] }];
}
