import { readFileSync } from "node:fs";
import { join } from "node:path";
import { TextDecoder, TextEncoder } from "node:util";
import { type ExcelHost, excelHost } from "./host";
import type { WorkbookModel } from "./model";
import type { HostOptions } from "./window-host";

const DIST = join(__dirname, "../../node_modules/@microsoft/office-js/dist");
const BASE = "https://localhost/office-js/";

/**
 * Boots the unmodified office.js in jest's jsdom over a host with this workbook, once a test file: the
 * library keeps its state in the window. The library's own check of requirement sets is switched on.
 */
export async function bootExcel(model: WorkbookModel, options?: HostOptions): Promise<ExcelHost> {
  // Browsers have them; jsdom doesn't.
  Object.assign(globalThis, { TextDecoder, TextEncoder });
  const host = excelHost(model, options);
  Object.defineProperty(window, "external", { value: host.external, configurable: true });
  const { head } = document;
  // The library finds its own folder by this script's address, and loads its parts from there.
  const marker = document.createElement("script");
  marker.type = "text/x-marker";
  marker.setAttribute("src", `${BASE}office.js`);
  head.append(marker);
  const append = head.appendChild.bind(head);
  head.appendChild = <T extends Node>(node: T): T => {
    if (!(node instanceof HTMLScriptElement) || !node.src.startsWith(BASE)) return append(node);
    setTimeout(() => {
      run(node.src.slice(BASE.length));
      node.dispatchEvent(new Event("load"));
    }, 0);
    return node;
  };
  run("office.js");
  await Office.onReady();
  checkRequirements();
  return host;
}

function run(file: string): void {
  const script = document.createElement("script");
  script.textContent = readFileSync(join(DIST, file), "utf8");
  HTMLHeadElement.prototype.appendChild.call(document.head, script);
  script.remove();
}

/** The library's check is a switch that its types don't tell of. */
function checkRequirements(): void {
  const utility: unknown = Reflect.get(OfficeExtension, "CommonUtility");
  if (typeof utility !== "function") throw new Error("office.js has changed its insides.");
  Reflect.set(utility, "_doApiNotSupportedCheck", true);
}
