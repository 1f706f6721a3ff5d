import type { Locator, Page } from "playwright-core";
import { paneText } from "../../src/text/pane";
import { readingText } from "../../src/text/pane-reading";
import { scheduleText } from "../../src/text/pane-schedule";
import {
  browserForTests,
  expectQuiet,
  picture,
  readmePicture,
  says,
  violations,
  type Wishes,
} from "./add-in";
import "./excel-in-page";

const browser = browserForTests();

/** The cell that a finding names: `G15`. */
async function cellOf(finding: Locator): Promise<string> {
  const [cell = ""] = /\b[A-Z]+[0-9]+\b/.exec(await finding.innerText()) ?? [];
  return cell;
}

/** Waits until Excel has selected the cell on the sheet it has in front. */
async function selects(page: Page, cell: string): Promise<void> {
  await page.waitForFunction((name) => window.excel.selection()?.split("!")[1] === name, cell);
}

/** The request, counted within those since `before`, that did most. */
async function writingRequest(page: Page, before: number): Promise<number> {
  const effects = await page.evaluate(() => window.excel.effects());
  const since = effects.slice(before);
  return since.indexOf(Math.max(...since)) + 1;
}

const requestsSoFar = (page: Page) => page.evaluate(() => window.excel.effects().length);
const cells = (page: Page, sheet: string) =>
  page.evaluate((name) => window.excel.cells(name), sheet);

const STORIES: readonly Wishes[] = [
  { sample: "plan-side-by-side", language: "ja", shade: "light" },
  { sample: "plan-two-sheets", language: "ja", shade: "dark" },
  { sample: "plan-as-pasted", language: "en", shade: "light" },
  { sample: "plan-side-by-side", language: "en", shade: "dark" },
];

it.each(STORIES)(
  "$sample in $language, $shade: the whole story",
  async (story) => {
    const text = paneText[story.language];
    const schedule = scheduleText[story.language];
    const reading = readingText[story.language];
    const addIn = await browser.open(story);
    const { page } = addIn;
    const button = (name: string) => page.getByRole("button", { name, exact: true });
    const tab = (name: string) => page.getByRole("tab", { name });
    const state = async (name: string): Promise<void> => {
      await picture(page, `${name}-${story.language}-${story.shade}`);
      expect(await violations(page)).toEqual([]);
    };

    await button(text.check).waitFor();
    expect(await page.locator("html").getAttribute("data-shade")).toBe(story.shade);
    const sheets = await page.evaluate(() => window.excel.sheets());
    const planSheets = () => Promise.all(sheets.map((sheet) => cells(page, sheet)));
    const plan = await planSheets();
    await state("1-opened");

    await button(text.check).click();
    const finding = page
      .locator("li button")
      .filter({ has: page.locator("q") })
      .first();
    await finding.click();
    await page.locator("li button[aria-current=true]").waitFor();
    await selects(page, await cellOf(finding));
    await state("2-finding");
    await button(text.next).click();
    await selects(page, await cellOf(page.locator("li button[aria-current=true]")));

    await button(text.regenerate).click();
    await says(page, text.said.regenerated(["スケジュール表", "集計", "事業一覧"]));
    expect(await planSheets()).toEqual(plan);
    const drawn = await cells(page, "スケジュール表");
    await state("3-regenerated");

    await button(text.regenerate).click();
    await says(page, schedule.unchanged);
    expect(await cells(page, "スケジュール表")).toBe(drawn);
    await state("4-unchanged");

    await page.evaluate(() => {
      window.excel.type("スケジュール表", "B8", "手で直した");
    });
    await button(text.regenerate).click();
    await says(page, text.said.edited(1));
    await state("5-edited");
    const before = await requestsSoFar(page);
    await button(schedule.keep).click();
    await says(page, "スケジュール表（控え）");
    expect(await cells(page, "スケジュール表（控え）")).toContain("手で直した");
    expect(await cells(page, "スケジュール表")).toBe(drawn);
    await state("6-kept");

    await tab(text.views.totals).click();
    await page.getByRole("table").first().waitFor();
    await state("7-totals");
    await tab(text.views.reading).click();
    await page.getByRole("heading", { name: reading.tables }).first().waitFor();
    await state("8-reading");

    const batch = await writingRequest(page, before);
    await page.evaluate(() => {
      window.excel.type("スケジュール表", "B8", "また手で直した");
    });
    await button(text.regenerate).click();
    await says(page, text.said.edited(1));
    const edited = await cells(page, "スケジュール表");
    await page.evaluate((number) => {
      window.excel.breakDown(number);
    }, batch);
    await button(schedule.overwrite).click();
    const alert = page.getByRole("alert");
    await alert.waitFor();
    await state("9-broken");
    // Writing had begun: the sheet is neither as it was nor as it is to be.
    expect([edited, drawn]).not.toContain(await cells(page, "スケジュール表"));
    expect(await planSheets()).toEqual(plan);
    await alert.getByRole("button", { name: text.retry }).click();
    await says(page, text.said.regenerated(["スケジュール表", "集計", "事業一覧"]));
    await state("10-repaired");
    expect(await cells(page, "スケジュール表")).toBe(drawn);
    expect(await planSheets()).toEqual(plan);
    await expectQuiet(addIn);
  },
  60_000
);

const PLAIN: Wishes = { sample: "plan-side-by-side", language: "ja", shade: "light" };
const text = paneText.ja;
const schedule = scheduleText.ja;

it("works from the ribbon alone", async () => {
  const addIn = await browser.open(PLAIN);
  const { page } = addIn;
  await page.getByRole("button", { name: text.check }).waitFor();
  await page.evaluate(() => {
    window.excel.press("check");
  });
  await page.locator("li button").first().waitFor();
  await page.evaluate(() => {
    window.excel.press("regenerate");
  });
  await says(page, text.said.regenerated(["スケジュール表", "集計", "事業一覧"]));
  expect(await page.evaluate(() => window.excel.completed())).toEqual(["check", "regenerate"]);
  expect(await page.evaluate(() => window.excel.paneStates())).toEqual(["Visible", "Visible"]);
  await expectQuiet(addIn);
}, 60_000);

it("is reached as a whole by Tab, and worked by Enter and arrows", async () => {
  const addIn = await browser.open(PLAIN);
  const { page } = addIn;
  const press = async (name: string): Promise<void> => {
    await page.getByRole("button", { name, exact: true }).waitFor();
    for (let turn = 0; turn < 100 && (await focused(page)) !== name; turn += 1) {
      await page.keyboard.press("Tab");
    }
    expect(await focused(page)).toBe(name);
    await page.keyboard.press("Enter");
  };
  await press(text.check);
  await page.locator("li button").first().waitFor();
  expect(await unreached(page)).toEqual([]);
  await press(text.next);
  await selects(page, await cellOf(page.locator("li button[aria-current=true]")));

  await press(text.regenerate);
  await says(page, text.said.regenerated(["スケジュール表", "集計", "事業一覧"]));
  expect(await unreached(page)).toEqual([]);
  await page.evaluate(() => {
    window.excel.type("スケジュール表", "B8", "手で直した");
  });
  await press(text.regenerate);
  await says(page, text.said.edited(1));
  expect(await unreached(page)).toEqual([]);
  await press(schedule.keep);
  await says(page, "スケジュール表（控え）");

  await page.getByRole("tab", { selected: true }).focus();
  for (const view of [text.views.totals, text.views.reading, text.views.findings]) {
    await page.keyboard.press("ArrowRight");
    expect(await focused(page)).toBe(view);
    await page.getByRole("tab", { name: view, selected: true }).waitFor();
    expect(await unreached(page)).toEqual([]);
    await page.getByRole("tab", { selected: true }).focus();
  }
}, 60_000);

it("fits a pane of 320 px, however long a name, a value or a text is", async () => {
  const addIn = await browser.open(PLAIN);
  const { page } = addIn;
  await page.setViewportSize({ width: 320, height: 720 });
  await page.getByRole("button", { name: text.check }).waitFor();
  await page.evaluate(() => {
    for (const cell of ["B17", "D17", "E17", "D18", "E18", "F17", "G17"]) {
      window.excel.type("業務計画", cell, cell + "長い名前の欄".repeat(20));
    }
    window.excel.type("業務計画", "B31", "https://www.city.example.lg.jp/" + "a".repeat(80));
    window.excel.type("業務計画", "D32", "");
  });
  await page.getByRole("button", { name: text.check }).click();
  for (const view of Object.values(text.views)) {
    await page.getByRole("tab", { name: view }).click();
    await page.getByRole("tabpanel").locator("li, table, dl").first().waitFor();
    await picture(page, `11-long-${view}`);
    await page.setViewportSize({ width: 320, height: 720 });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect({ view, width }).toEqual({ view, width: 320 });
  }
}, 60_000);

it("names the usual forms of what can't be encoded, from the table as the build packs it", async () => {
  const addIn = await browser.open(PLAIN);
  const { page } = addIn;
  await page.getByRole("button", { name: text.check }).waitFor();
  await page.evaluate(() => {
    window.excel.type("業務計画", "G42", "○单価と𠮷田と剝離");
  });
  await page.getByRole("button", { name: text.check }).click();
  await page.getByText("単、吉、剥").waitFor();
}, 60_000);

it("looks as the README shows it", async () => {
  const addIn = await browser.open({ ...PLAIN, scale: 2 });
  const { page } = addIn;
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  await button(text.check).click();
  await page.locator("li button").first().waitFor();
  await readmePicture(page, "pane-findings");
  await button(text.regenerate).click();
  await says(page, text.said.regenerated(["スケジュール表", "集計", "事業一覧"]));
  await readmePicture(page, "pane-schedule");
  await page.getByRole("tab", { name: text.views.totals }).click();
  await page.getByRole("table").first().waitFor();
  await readmePicture(page, "pane-totals");
}, 60_000);

/** The text of what has the focus. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? "");
}

/** What can be pressed or chosen but isn't come by with Tab. */
async function unreached(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll("[data-reached]")) {
      element.removeAttribute("data-reached");
    }
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  const active = page.locator(ACTIVE).filter({ visible: true });
  let count = -1;
  // Parts of the view are loaded after it.
  while (count !== (count = await active.count())) await page.waitForTimeout(300);
  // Round the page once, and through the browser's own end of it.
  for (let turn = 0; turn < count + 4; turn += 1) {
    await page.keyboard.press("Tab");
    await page.evaluate(() => document.activeElement?.setAttribute("data-reached", ""));
  }
  return page
    .locator(`:is(${ACTIVE}):not([data-reached])`)
    .filter({ visible: true })
    .allInnerTexts();
}

/** Of tabs the selected one alone takes the focus: arrows go on from it. */
const ACTIVE =
  "button:not([role=tab]), [role=tab][aria-selected=true], a[href], select, input, summary";
