import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import type { Language } from "../../src/text/language";
import { structureLocked } from "../workbooks/xlsx/write/written";
import type { Start } from "./excel-in-page";

const ROOT = join(__dirname, "../..");
export const SAMPLES = join(ROOT, "test/workbooks/samples");
const OUT = join(ROOT, "out/e2e");
/** Where the manifest has the add-in, and where office.js comes from: both are answered from folders. */
const HOSTS = {
  "https://localhost:3000/": join(OUT, "addin"),
  "https://appsforoffice.microsoft.com/lib/1/hosted/": join(
    ROOT,
    "node_modules/@microsoft/office-js/dist"
  ),
} as const;
/** The pages that the manifest names for the languages of Excel. */
const PANES: Readonly<Record<Language, string>> = {
  ja: "https://localhost:3000/taskpane.html",
  en: "https://localhost:3000/taskpane.en.html",
};
const WORKBENCH = "https://localhost:3000/workbench/index.html";
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
};
const FLAGS = [
  ...["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
];
const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

export type Shade = "light" | "dark";

export interface Wishes {
  /** A sample's name: `plan-two-sheets`. */
  readonly sample: string;
  readonly language: Language;
  readonly shade: Shade;
  /** Without an answer from where office.js comes from. */
  readonly isCutOff?: boolean;
  readonly scale?: number;
  /** Colours as Windows' contrast themes have them, light or dark by the shade. */
  readonly isHighContrast?: boolean;
  /** Somebody has locked the workbook's structure. */
  readonly isStructureLocked?: boolean;
}

/** A pane in Excel's stand-in, and everything that its page asked the network for. */
export interface OpenAddIn {
  readonly page: Page;
  readonly requests: readonly string[];
  /** What the page said on its console as errors, and its uncaught exceptions. */
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
}

/** A browser with a fresh profile that opens what was built: the add-in over the genuine office.js, or the page without Office. */
interface Browser {
  readonly open: (wishes: Wishes) => Promise<OpenAddIn>;
  readonly openWorkbench: (wishes: Omit<Wishes, "sample">) => Promise<OpenAddIn>;
  readonly close: () => Promise<void>;
}

/** A browser for a file's tests: whatever a test opens in it is closed after the test. */
export function browserForTests(): Pick<Browser, "open" | "openWorkbench"> {
  const opened: OpenAddIn[] = [];
  let started: Promise<Browser>;
  const keep = (addIn: OpenAddIn): OpenAddIn => {
    opened.push(addIn);
    return addIn;
  };
  beforeAll(async () => {
    started = startBrowser();
    await started;
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map(({ close }) => close()));
  });
  afterAll(async () => {
    await (await started).close();
  });
  return {
    open: async (wishes) => keep(await (await started).open(wishes)),
    openWorkbench: async (wishes) => keep(await (await started).openWorkbench(wishes)),
  };
}

/** The browser that `prepare.mjs` found. */
async function startBrowser(): Promise<Browser> {
  const { executable, libraries } = JSON.parse(process.env["KEIKAKU_BROWSER"] ?? "") as {
    readonly executable: string;
    readonly libraries: string;
  };
  const excel = readFileSync(join(OUT, "excel/excel.js"), "utf8");
  const profile = mkdtempSync(join(tmpdir(), "keikaku-chromium-"));
  const browser = await chromium.launch({
    executablePath: executable,
    args: FLAGS,
    env: { ...process.env, ...libraryPath(libraries), HOME: profile },
  });
  const context = (wishes: Omit<Wishes, "sample">): Promise<BrowserContext> =>
    browser.newContext({
      viewport: { width: 340, height: 720 },
      deviceScaleFactor: wishes.scale ?? 1,
      locale: localeOf(wishes.language),
      reducedMotion: "reduce",
      colorScheme: wishes.shade,
      forcedColors: wishes.isHighContrast ? "active" : "none",
    });
  return {
    open: async (wishes) => openPane(await context(wishes), excel, wishes),
    openWorkbench: async (wishes) => openPage(await context(wishes), WORKBENCH, false),
    close: async () => {
      await browser.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

async function openPane(
  context: BrowserContext,
  excel: string,
  wishes: Wishes
): Promise<OpenAddIn> {
  const sample = readFileSync(join(SAMPLES, `${wishes.sample}.xlsx`));
  const file = wishes.isStructureLocked ? structureLocked(sample) : sample;
  const start: Start = {
    name: `${wishes.sample}.xlsx`,
    file: Buffer.from(file).toString("base64"),
    locale: localeOf(wishes.language),
    background: wishes.shade === "dark" ? 0x292929 : 0xffffff,
  };
  await context.addInitScript({
    content: `${excel};excelInPage.startExcel(${JSON.stringify(start)});`,
  });
  return openPage(context, PANES[wishes.language], wishes.isCutOff ?? false);
}

async function openPage(
  context: BrowserContext,
  address: string,
  isCutOff: boolean
): Promise<OpenAddIn> {
  const requests: string[] = [];
  const errors: string[] = [];
  context.on("request", (request) => requests.push(request.url()));
  await context.route("**", async (route) => {
    const file = fileOf(route.request().url(), isCutOff);
    if (file === null) await route.abort();
    else await route.fulfill({ path: file, contentType: TYPES[extname(file)] ?? "text/plain" });
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.goto(address);
  return { page, requests, errors, close: () => context.close() };
}

/** The file that answers a request; null where nobody does. */
function fileOf(url: string, isCutOff: boolean): string | null {
  for (const [host, folder] of Object.entries(HOSTS)) {
    if (!url.startsWith(host) || (isCutOff && url.includes("appsforoffice"))) continue;
    const path = join(folder, new URL(url.slice(host.length), "file:///").pathname);
    return existsSync(path) ? path : null;
  }
  return null;
}

function isExpected(url: string): boolean {
  return Object.keys(HOSTS).some((host) => url.startsWith(host));
}

function localeOf(language: Language): string {
  return language === "ja" ? "ja-JP" : "en-US";
}

function libraryPath(libraries: string): Record<string, string> {
  if (libraries === "") return {};
  const known = process.env["LD_LIBRARY_PATH"];
  return { LD_LIBRARY_PATH: known ? `${libraries}:${known}` : libraries };
}

/** Waits until a sentence stands in the view. */
export function says(page: Page, sentence: string): Promise<void> {
  return page.locator("main").getByText(sentence, { exact: false }).first().waitFor();
}

/** Nothing but the add-in's own and office.js's was asked for, nothing was refused, nothing failed. */
export async function expectQuiet({ page, requests, errors }: OpenAddIn): Promise<void> {
  expect(requests.filter((url) => !isExpected(url))).toEqual([]);
  expect(await page.evaluate(() => window.refused)).toEqual([]);
  expect(errors).toEqual([]);
}

/** What axe finds wrong with the page as it is now: rule and elements. */
export async function violations(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  return page.evaluate<string[]>(
    "axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>" +
      " violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))"
  );
}

/** Pictures of the pane, narrow and wide, in `out/e2e`. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(join(OUT, "pictures"), { recursive: true });
  for (const width of [320, 450]) {
    await page.setViewportSize({ width, height: 720 });
    await page.screenshot({ path: join(OUT, "pictures", `${name}-${width}.png`) });
  }
}

/** A picture for `docs/images`, to be copied there by hand when the pane's looks have changed. */
export async function readmePicture(page: Page, name: string): Promise<void> {
  mkdirSync(join(OUT, "readme"), { recursive: true });
  await page.mouse.move(0, 0);
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  await page.screenshot({ path: join(OUT, "readme", `${name}.png`) });
}
