export type Shade = "light" | "dark";

/**
 * Puts the page in Fluent's light or dark theme, which the build writes into the style sheet. High
 * contrast is the browser's to draw (`forced-colors`).
 */
export function applyTheme(shade: Shade): void {
  document.documentElement.dataset["shade"] = shade;
}

/** The shade of a background such as `#292929`; null where it can't be told. */
export function shadeOf(color: string | undefined): Shade | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? "");
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? "dark" : "light";
}
