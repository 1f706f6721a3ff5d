// Renders assets/*.svg to the sizes Office asks for: `node scripts/render-icons.mjs [chromium]`.
import { readFile } from "node:fs/promises";
import { chromium } from "playwright-core";

const SIZES = { icon: [16, 32, 64, 80, 128], check: [16, 32, 80], regenerate: [16, 32, 80] };
const browser = await chromium.launch({ executablePath: process.argv[2] ?? "/usr/bin/chromium" });
const page = await browser.newPage();
for (const [name, sizes] of Object.entries(SIZES)) {
  const svg = await readFile(new URL(`../assets/${name}.svg`, import.meta.url), "utf8");
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${svg}`);
    await page.screenshot({
      path: new URL(`../assets/${name}-${size}.png`, import.meta.url).pathname,
      omitBackground: true,
    });
  }
}
await browser.close();
