import { openPackage } from "../../src/workbooks/xlsx/package";
import { paneText } from "../../src/text/pane";
import { deedText } from "../../src/text/pane-deeds";
import { scheduleText } from "../../src/text/pane-schedule";
import { faultsOf } from "../workbooks/xlsx/write/structure";
import { browserForTests, expectQuiet, picture, says, violations, type Wishes } from "./add-in";
import "./excel-in-page";

const browser = browserForTests();

const STORIES: readonly Wishes[] = [
  { sample: "plan-side-by-side", language: "ja", shade: "light" },
  { sample: "plan-two-sheets", language: "en", shade: "dark" },
  { sample: "plan-side-by-side", language: "ja", shade: "dark", isHighContrast: true },
];
const nameOf = ({ language, shade, isHighContrast }: Wishes): string =>
  `${language}-${shade}${isHighContrast ? "-contrast" : ""}`;
const OURS = ["スケジュール表", "集計", "事業一覧"];

it.each(STORIES)(
  "$sample in $language, $shade: a locked structure gets a workbook of the sheets alone",
  async (story) => {
    const addIn = await browser.open({ ...story, isStructureLocked: true });
    const { page } = addIn;
    const text = paneText[story.language];
    const deeds = deedText[story.language];
    const button = (name: string) => page.getByRole("button", { name, exact: true });
    await button(text.regenerate).click();
    await says(page, scheduleText[story.language].lockedHelp);
    await picture(page, `20-locked-${nameOf(story)}`);
    expect(await violations(page)).toEqual([]);

    const before = await page.evaluate(() => window.excel.sheets());
    await button(deeds.separate).click();
    await page.locator("footer").getByText(deeds.done.separated(OURS)).waitFor();
    await picture(page, `21-separated-${nameOf(story)}`);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => window.excel.sheets())).toEqual(before);

    const [created] = await page.evaluate(() => window.excel.created());
    expect(created?.sheets).toEqual(OURS);
    const bytes = new Uint8Array(Buffer.from(created?.file ?? "", "base64"));
    expect(faultsOf(bytes)).toEqual([]);
    const methods = openPackage(bytes).archive.entries.map(({ method }) => method);
    expect(new Set(methods)).toEqual(new Set([DEFLATED]));
    await expectQuiet(addIn);
  },
  60_000
);

const DEFLATED = 8;

it.each(STORIES)(
  "$sample in $language, $shade: the findings become a sheet, with links",
  async (story) => {
    const addIn = await browser.open(story);
    const { page } = addIn;
    const text = paneText[story.language];
    const button = (name: string) => page.getByRole("button", { name, exact: true });
    await button(text.check).click();
    await button(text.listInSheet).waitFor();
    await picture(page, `22-findings-${nameOf(story)}`);
    await button(text.listInSheet).click();
    await page
      .locator("footer")
      .getByText(deedText[story.language].done.listed(["検証結果"]))
      .waitFor();
    await picture(page, `23-listed-${nameOf(story)}`);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => window.excel.selection())).toBe("検証結果!A1");
    const written = await page.evaluate(() => window.excel.cells("検証結果"));
    expect(written).toMatch(/"documentReference":"[^"]+![A-Z]+\d+"/);
    await expectQuiet(addIn);
  },
  60_000
);

it("fixes a finding, accepts another with a reason, and takes that back", async () => {
  const addIn = await browser.open({ sample: "plan-side-by-side", language: "ja", shade: "light" });
  const { page } = addIn;
  const { check } = paneText.ja;
  const { fix, accept } = deedText.ja;
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  const saysBelow = (words: string) => page.locator("footer").getByText(words).waitFor();
  await button(check).click();
  await page
    .locator("li button")
    .filter({ has: page.locator("q") })
    .first()
    .click();
  await page
    .getByRole("button", { name: new RegExp(`を${fix}$`) })
    .first()
    .click();
  await saysBelow("直しました");

  await page.locator("main section li > button").first().click();
  await button(accept.open).first().click();
  await button(accept.apply).click();
  await page.getByText(accept.reasonMissing).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByLabel(accept.reason).fill("様式による");
  await page.keyboard.press("Enter");
  await page.getByText(accept.list(1)).click();
  await page.getByText("様式による").waitFor();
  await picture(page, "23-accepted");
  expect(await page.evaluate(() => window.excel.sheets())).toContain("計画設定");
  await page.getByRole("button", { name: new RegExp(`${accept.reopenOf("")}$`) }).click();
  await saysBelow("取り消しました");
  await expectQuiet(addIn);
}, 60_000);
