import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";
import configurations from "./webpack.config.js";

/** Once before all tests in a browser: builds what they serve, and finds the browser for them. */
export default async function prepare() {
  await build();
  if (!hasJapanese()) {
    console.warn("No font for Japanese was found: the screenshots won't be worth looking at.");
  }
  const found = process.env.KEIKAKU_CHROMIUM === "npm" ? await npms() : await machines();
  process.env.KEIKAKU_BROWSER = JSON.stringify(found);
}

function build() {
  return new Promise((resolve, reject) => {
    webpack(configurations, (error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
}

/** The browser that the machine has; npm's where it has none. */
async function machines() {
  const folders = (process.env.PATH ?? "").split(":");
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const executable = paths.find((path) => existsSync(path));
  return executable === undefined ? npms() : { executable, libraries: "" };
}

/** npm's browser, with the libraries that machines without a browser often lack. */
async function npms() {
  // The package's own way to have it unpack its libraries, too.
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs20.x";
  // It would look for fonts among its own alone, which are none for Japanese.
  if (existsSync(FONTS)) process.env.FONTCONFIG_PATH ??= FONTS;
  const { default: chromium } = await import("@sparticuz/chromium");
  const executable = await chromium.executablePath();
  return { executable, libraries: join(tmpdir(), "al2023", "lib") };
}

/** Where a machine says what fonts it has. */
const FONTS = "/etc/fonts";

function hasJapanese() {
  try {
    return execFileSync("fc-list", [":lang=ja", "family"], { stdio: "pipe" }).length > 0;
  } catch {
    return false;
  }
}
