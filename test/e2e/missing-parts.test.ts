import { join } from "node:path";
import type { Page } from "playwright-core";
import { excelFaults } from "../../src/text/faults";
import { fileFaults } from "../../src/text/file-faults";
import { paneText } from "../../src/text/pane";
import { withoutExcelText } from "../../src/text/pane-without-excel";
import { workbenchText } from "../../src/text/workbench";
import { browserForTests, picture, SAMPLES, violations, type Wishes } from "./add-in";

const browser = browserForTests();
const text = paneText.ja;
const LATER = /later\.\w+\.js$/;
const PLAIN: Wishes = { sample: "plan-side-by-side", language: "ja", shade: "light" };

it("says so and names the workbench where office.js doesn't come, nor any other part", async () => {
  const { page } = await browser.open({ ...PLAIN, isCutOff: true });
  await page.route(LATER, (route) => route.abort());
  await page.reload();
  const alert = page.getByRole("alert");
  await alert.waitFor({ timeout: 10_000 });
  expect(await alert.innerText()).toContain(withoutExcelText.ja.officeMissing);
  expect(await alert.getByRole("link").getAttribute("href")).toBe("workbench/index.html");
  expect(await violations(page)).toEqual([]);
  await picture(page, "0-cut-off");
}, 60_000);

it("needs no more than the first part for the findings, says so where the other doesn't come, and tries again", async () => {
  const { page } = await browser.open(PLAIN);
  await page.route(LATER, (route) => route.abort());
  await page.reload();
  await page.getByRole("button", { name: text.check }).click();
  await page.locator("main section li > button").first().waitFor();
  const alert = page.getByRole("alert");
  await alert.getByText(text.partMissing).waitFor();
  expect(await violations(page)).toEqual([]);
  await picture(page, "0-part-missing");
  await page.unrouteAll();
  await alert.getByRole("button", { name: text.retry }).click();
  await alert.waitFor({ state: "detached" });
  await page.getByRole("tab", { name: text.views.totals }).click();
  await page.getByRole("table").first().waitFor();
}, 60_000);

/** From now on the page can't draw anything. */
async function breakDrawing(page: Page): Promise<void> {
  await page.evaluate(() => {
    const value = (): never => {
      throw new Error("Nothing can be made");
    };
    Object.defineProperty(document, "createElement", { value, configurable: true });
  });
}

it("says so instead of going blank where something can't be drawn", async () => {
  const { page } = await browser.open(PLAIN);
  const check = page.getByRole("button", { name: text.check });
  await check.waitFor();
  await breakDrawing(page);
  await check.click();
  await page.getByText(excelFaults.ja.unexpected("", "Nothing can be made")).waitFor();
  await page.evaluate(() => Reflect.deleteProperty(document, "createElement"));
  await page.getByRole("alert").waitFor();
  await picture(page, "0-undrawn");
}, 60_000);

it("says so in the page without Office as well", async () => {
  const { page } = await browser.openWorkbench(PLAIN);
  await page.getByText(workbenchText.ja.hint).waitFor();
  await breakDrawing(page);
  const sample = join(SAMPLES, "plan-side-by-side.xlsx");
  await page.locator("input[type=file]").setInputFiles(sample);
  await page.getByText(fileFaults.ja.unexpected("", "Nothing can be made")).waitFor();
}, 60_000);
