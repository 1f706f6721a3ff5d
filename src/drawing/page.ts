import type { PrintSetup } from "../sheet/drawing";

/** Points: 1 cm around, a little more below for the footer. */
export const pageMargins: PrintSetup["margins"] = { top: 28, bottom: 40, left: 28, right: 28 };

/** Whose sheet it is and what is to be said of it, the page of pages, the day of printing. */
export function footerText(...texts: readonly (string | null)[]): PrintSetup["footer"] {
  const owner = texts.filter((part) => part !== null).join("　");
  return { left: owner.replaceAll("&", "&&"), center: "&P / &N", right: "&D" };
}
