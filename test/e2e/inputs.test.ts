import { readFileSync } from "node:fs";
import { join } from "node:path";
import { paneText } from "../../src/text/pane";
import { deedText } from "../../src/text/pane-deeds";
import { workbenchText } from "../../src/text/workbench";
import { browserForTests, expectQuiet, SAMPLES, type Wishes } from "./add-in";
import "./excel-in-page";

// React is shipped without what the pane doesn't use of it: each way of telling the pane something is used once.
const browser = browserForTests();
const PLAIN: Wishes = { sample: "plan-side-by-side", language: "ja", shade: "light" };
const text = paneText.ja;
const deeds = deedText.ja;

it("is told by choices, switches and keys", async () => {
  const addIn = await browser.open(PLAIN);
  const { page } = addIn;
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  const findings = page.locator("main section li > button");

  await page.getByRole("switch", { name: text.follow }).uncheck();
  await page.getByRole("switch", { name: text.follow }).check();
  await button(text.check).click();
  await findings.first().waitFor();
  const all = await findings.count();
  const filter = page.getByLabel(text.filter);
  await filter.selectOption({ index: 1 });
  expect(await findings.count()).toBeLessThan(all);
  await filter.selectOption(text.filterAll);
  expect(await findings.count()).toBe(all);
  expect(await filter.inputValue()).toBe("");

  await findings.first().click();
  await button(deeds.accept.open).first().click();
  const reason = page.getByLabel(deeds.accept.reason);
  await reason.fill("様式による");
  await reason.press("Escape");
  await reason.waitFor({ state: "detached" });

  await button(deeds.severity.open).first().click();
  const severity = page.locator("select").last();
  expect(await severity.locator("option").count()).toBe(1);
  await severity.hover();
  await severity.selectOption("off");
  await page.locator("footer").getByText(deeds.severity.words.off).waitFor();
  // What counts for nothing any more is found by checking again.
  await findings.nth(all - 1).waitFor({ state: "detached" });
  await expectQuiet(addIn);
}, 60_000);

it("opens a file that is dropped on the page without Office", async () => {
  const { page, errors } = await browser.openWorkbench(PLAIN);
  await page.getByText(workbenchText.ja.hint).waitFor();
  const bytes = [...readFileSync(join(SAMPLES, "plan-side-by-side.xlsx"))];
  const dropped = await page.evaluateHandle((file) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(file)], "plan-side-by-side.xlsx"));
    return data;
  }, bytes);
  await page.getByText(workbenchText.ja.hint).dispatchEvent("drop", { dataTransfer: dropped });
  await page.getByText("plan-side-by-side.xlsx", { exact: true }).waitFor();
  await page.getByRole("button", { name: text.check }).waitFor();
  expect(errors).toEqual([]);
}, 60_000);
