/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { associateRibbon, type RibbonCommands } from "../../src/commands/ribbon";
import { bootExcel } from "../excel-host/boot";
import type { ExcelHost } from "../excel-host/host";
import { newWorkbook } from "../excel-host/model";
import { named, parseXml } from "../manifest/xml";

const manifest = parseXml(readFileSync(join(__dirname, "../../manifest.xml"), "utf8"));
const actions = named(manifest, "Action");
const kind = "xsi:type";
const functions = actions
  .filter(({ attributes }) => attributes[kind] === "ExecuteFunction")
  .flatMap((action) => named(action, "FunctionName").map(({ text }) => text.trim()));

let host: ExcelHost;
let done: string[];
let failures: unknown[];
/** The pane is mounted: until now nobody was there to do the work. */
let mount: () => void;
const commands = {
  check: () => void done.push("check"),
  regenerate: () => void done.push("regenerate"),
  fail: (error: unknown) => void failures.push(error),
};
beforeAll(async () => {
  // office.js warns of names that are associated anew, as each test does.
  jest.spyOn(console, "warn").mockImplementation(() => undefined);
  host = await bootExcel(newWorkbook("業務計画"));
});
beforeEach(() => {
  done = [];
  failures = [];
  const pane = new Promise<RibbonCommands>((resolve) => {
    mount = () => {
      resolve(commands);
    };
  });
  associateRibbon(pane);
});
afterEach(() => {
  host.executor.isOffline = false;
});

/** Resolves once the button's work has ended, as office.js tells Excel. */
async function ended(press: () => void): Promise<void> {
  const before = host.completed.length;
  press();
  for (let turn = 0; turn < 200 && host.completed.length === before; turn += 1) await moment();
  expect(host.completed.length).toBe(before + 1);
}

function moment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}

it("has two buttons that work and one that opens the pane", () => {
  expect(functions).toEqual(["check", "regenerate"]);
  const opening = actions.filter(({ attributes }) => attributes[kind] === "ShowTaskpane");
  expect(opening).toHaveLength(1);
});

it.each(functions)("%s waits for the pane, opens it, works, and ends", async (name) => {
  host.press(name);
  for (let turn = 0; turn < 10; turn += 1) await moment();
  expect(done).toEqual([]);
  await ended(mount);
  expect(host.executor.paneStates.at(-1)).toBe("Visible");
  expect(done).toEqual([name]);
  expect(host.completed.at(-1)).toBe(name);
});

it.each(functions)("%s ends and says so where the work fails", async (name) => {
  const failure = new Error("The pane broke.");
  const fails = (): never => {
    throw failure;
  };
  associateRibbon(Promise.resolve({ ...commands, check: fails, regenerate: fails }));
  await ended(() => {
    host.press(name);
  });
  expect(failures).toEqual([failure]);
});

it("ends and says so where Excel can't show the pane", async () => {
  mount();
  host.executor.isOffline = true;
  await ended(() => {
    host.press("check");
  });
  expect(done).toEqual([]);
  expect(failures).toEqual([expect.objectContaining({ fault: "connection-lost" })]);
});
