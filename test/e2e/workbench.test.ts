import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { paneText } from "../../src/text/pane";
import { workbenchText } from "../../src/text/workbench";
import { openXlsx } from "../../src/workbooks/xlsx/xlsx-workbook";
import { browserForTests, picture, SAMPLES, says, violations, type Wishes } from "./add-in";

const browser = browserForTests();

const STORIES: readonly Omit<Wishes, "sample">[] = [
  { language: "ja", shade: "light" },
  { language: "en", shade: "dark" },
];

it.each(STORIES)(
  "the page without Office in $language, $shade: from opening a file to its copy",
  async (story) => {
    const text = paneText[story.language];
    const words = workbenchText[story.language];
    const opened = await browser.openWorkbench(story);
    const { page, requests, errors } = opened;
    const button = (name: string) => page.getByRole("button", { name, exact: true });
    const state = async (name: string): Promise<void> => {
      await picture(page, `${name}-${story.language}-${story.shade}`);
      expect(await violations(page)).toEqual([]);
    };
    const choose = (name: string) =>
      page.locator("input[type=file]").setInputFiles(join(SAMPLES, `${name}.xlsx`));

    await page.getByText(words.hint).waitFor();
    await state("12-workbench");
    await choose("plan-side-by-side");
    await button(text.check).click();
    await page
      .locator("li button")
      .filter({ has: page.locator("q") })
      .first()
      .waitFor();
    await button(text.regenerate).click();
    await says(page, text.said.regenerated(["スケジュール表", "集計", "事業一覧"]));
    await state("13-workbench-regenerated");

    await choose("plan-two-sheets");
    await page.getByRole("heading", { name: words.unsaved("plan-side-by-side.xlsx") }).waitFor();
    await state("14-workbench-unsaved");
    await button(words.stay).click();

    const download = page.waitForEvent("download");
    await button(words.save).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe(words.savedAs("plan-side-by-side", ".xlsx"));
    const { generated } = await openXlsx(await readFile(await saved.path()), "copy.xlsx").survey();
    expect(generated.map(({ sheet }) => sheet)).toEqual(["スケジュール表", "集計", "事業一覧"]);
    await choose("plan-as-pasted");
    await page.getByText("plan-as-pasted.xlsx", { exact: true }).waitFor();

    expect(requests.filter((url) => !/^(?:https:\/\/localhost:3000\/|blob:)/.test(url))).toEqual(
      []
    );
    expect(errors).toEqual([]);
  },
  60_000
);
