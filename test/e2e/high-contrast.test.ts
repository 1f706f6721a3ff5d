import type { Page } from "playwright-core";
import { paneText } from "../../src/text/pane";
import { severityNames } from "../../src/text/rules";
import {
  browserForTests,
  expectQuiet,
  type OpenAddIn,
  picture,
  says,
  type Shade,
  violations,
} from "./add-in";
import "./excel-in-page";

const browser = browserForTests();
let addIn: OpenAddIn;

const text = paneText.ja;

describe.each<Shade>(["light", "dark"])("under a contrast theme, %s", (shade) => {
  const state = async (name: string): Promise<void> => {
    await picture(addIn.page, `contrast-${name}-${shade}`);
    expect(await violations(addIn.page)).toEqual([]);
  };
  const findings = () => addIn.page.locator("main section li > button");
  const button = (name: string) => addIn.page.getByRole("button", { name, exact: true });

  beforeEach(async () => {
    addIn = await browser.open({
      sample: "plan-side-by-side",
      language: "ja",
      shade,
      isHighContrast: true,
    });
    await button(text.check).click();
    await findings().first().waitFor();
  });

  it("shows where the focus is, on everything that takes it", async () => {
    const { page } = addIn;
    await state("1-findings");
    const unseen: string[] = [];
    for (let turn = 0; turn < 40; turn += 1) {
      await page.keyboard.press("Tab");
      const { name, isSeen } = await focus(page);
      if (!isSeen) unseen.push(name);
    }
    expect(unseen).toEqual([]);
    await state("2-focus");
  }, 60_000);

  it("tells severities, the finding that is looked at and the view by more than colour", async () => {
    const { page } = addIn;
    await findings().first().click();
    await page.locator("li button[aria-current=true]").waitFor();
    await state("3-current");
    const headings = await page.locator("main section h2").allInnerTexts();
    const names: readonly string[] = Object.values(severityNames.ja);
    expect(headings.length).toBeGreaterThan(1);
    for (const heading of headings)
      expect(names.some((name) => heading.startsWith(name))).toBe(true);

    const edge = (selector: string) => page.locator(selector).first().evaluate(edges);
    expect(await edge("section li:has(> button[aria-current=true])")).not.toEqual(
      await edge("section li:not(:has(> button[aria-current=true]))")
    );
    expect(await edge("[role=tab][aria-selected=true]")).not.toEqual(
      await edge("[role=tab][aria-selected=false]")
    );
  }, 60_000);

  it("shows the bars of the schedule", async () => {
    const { page } = addIn;
    await button(text.regenerate).click();
    await says(page, text.said.regenerated(["スケジュール表", "集計", "事業一覧"]));
    await state("4-schedule");
    const contrasts = await page.locator("svg g rect").evaluateAll(contrastsWithPage);
    expect(contrasts.length).toBeGreaterThan(10);
    expect(Math.min(...contrasts)).toBeGreaterThan(3);
    await page.getByRole("tab", { name: text.views.totals }).click();
    await page.getByRole("table").first().waitFor();
    await state("5-totals");
    await page.getByRole("tab", { name: text.views.reading }).click();
    await page.locator("h2").first().waitFor();
    await state("6-reading");
    await expectQuiet(addIn);
  }, 60_000);
});

/** What has the focus, and whether something is drawn around it. */
function focus(page: Page): Promise<{ readonly name: string; readonly isSeen: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return { name: "", isSeen: true };
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const isSeen =
      outlineStyle !== "none" &&
      parseFloat(outlineWidth) >= 1 &&
      outlineColor !== getComputedStyle(document.body).backgroundColor;
    return { name: element.textContent || element.tagName, isSeen };
  });
}

/** How an element's edges and marks are drawn, colours aside. */
function edges(element: Element): string {
  const style = (which?: string) => {
    const { borderWidth, borderStyle, outlineStyle, outlineWidth, fontWeight, height, width } =
      getComputedStyle(element, which);
    return which === undefined
      ? [borderWidth, borderStyle, outlineStyle, outlineWidth, fontWeight]
      : [height, width];
  };
  return JSON.stringify([style(), style("::after"), style("::before")]);
}

/** The contrast of each shape, by its fill or by its stroke, with the page behind it. */
function contrastsWithPage(shapes: readonly Element[]): number[] {
  const luminance = (color: string): number => {
    const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const behind = luminance(getComputedStyle(document.body).backgroundColor);
  return shapes.map((shape) => {
    const { fill, stroke } = getComputedStyle(shape);
    const seen = [fill, stroke].filter((color) => color.startsWith("rgb")).map(luminance);
    return Math.max(
      ...seen.map((own) => (Math.max(own, behind) + 0.05) / (Math.min(own, behind) + 0.05))
    );
  });
}
