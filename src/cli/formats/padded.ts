import { textWidth } from "../../sheet/text-width";

/** Fills a text up with blanks to so many columns; a Japanese character takes two. */
export function padded(text: string, width: number, side: "left" | "right" = "right"): string {
  const blanks = " ".repeat(Math.max(0, width - textWidth(text)));
  return side === "right" ? text + blanks : blanks + text;
}
