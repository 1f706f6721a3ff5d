import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { everyElement, named, parseXml, type XmlElement } from "./xml";

const ROOT = join(__dirname, "../..");
const BASE = "https://localhost:3000/";
const manifest = parseXml(readFileSync(join(ROOT, "manifest.xml"), "utf8"));
const elements = everyElement(manifest);

/** Children in the order that the schema (office add-ins XML manifest 1.1 and overrides 1.0) lists them. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...["Id", "AlternateId", "Version", "ProviderName", "DefaultLocale", "DisplayName"],
    ...["Description", "IconUrl", "HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts"],
    ...["Requirements", "DefaultSettings", "Permissions", "VersionOverrides"],
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  CustomTab: ["Group", "Label"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};
/** Longest values, in characters, by the element that holds them. */
const LENGTHS: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  ProviderName: 125,
  "bt:ShortStrings": 125,
  "bt:LongStrings": 250,
};

function values(element: XmlElement): readonly string[] {
  return everyElement(element)
    .flatMap(({ attributes: { DefaultValue = "", Value = "" }, text }) => [
      DefaultValue,
      Value,
      text,
    ])
    .filter((value) => value.trim() !== "");
}

it.each(Object.entries(ORDER))("%s has its children in the schema's order", (name, order) => {
  for (const element of named(manifest, name)) {
    const places = element.children.map((child) => order.indexOf(child.name));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  }
});

it.each(Object.entries(LENGTHS))("%s keeps within its length", (name, length) => {
  const holders = named(manifest, name).filter(({ attributes }) => !attributes["resid"]);
  const long = holders.flatMap(values).filter((value) => value.length > length);
  expect(holders.length).toBeGreaterThan(0);
  expect(long).toEqual([]);
});

it("is an Excel task pane add-in with an identity of its own", () => {
  expect(manifest.attributes["xsi:type"]).toBe("TaskPaneApp");
  const [id] = named(manifest, "Id");
  expect(id?.text).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  const [version] = named(manifest, "Version");
  expect(version?.text).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  expect(named(manifest, "Host").map((host) => Object.values(host.attributes)[0])).toEqual([
    "Workbook",
    "Workbook",
  ]);
});

it("asks for what LTSC 2021 has and for no more permission than it needs", () => {
  const sets = [...named(manifest, "Set"), ...named(manifest, "bt:Set")].map(
    ({ attributes: { Name, MinVersion } }) => `${Name ?? ""} ${MinVersion ?? ""}`
  );
  expect(new Set(sets)).toEqual(new Set(["ExcelApi 1.14", "SharedRuntime 1.1"]));
  expect(named(manifest, "Permissions").map(({ text }) => text)).toEqual(["ReadWriteDocument"]);
});

it("speaks Japanese by default and English everywhere it says something", () => {
  expect(named(manifest, "DefaultLocale").map(({ text }) => text)).toEqual(["ja-JP"]);
  const said = [
    ...named(manifest, "bt:String"),
    ...manifest.children.filter(({ name }) => /^(?:DisplayName|Description)$/.test(name)),
  ];
  for (const { children, attributes } of said) {
    expect([attributes["id"], children.map((child) => child.attributes["Locale"])]).toEqual([
      attributes["id"],
      ["en-US"],
    ]);
  }
});

it("defines every resid once, with at most 32 characters, and uses it", () => {
  const ids = named(manifest, "Resources").flatMap((resources) =>
    resources.children.flatMap((kind) => kind.children.map(({ attributes }) => attributes["id"]))
  );
  const used = elements.flatMap(({ attributes: { resid } }) => resid ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => id === undefined || id.length > 32)).toEqual([]);
  expect(new Set(used)).toEqual(new Set(ids));
});

it("gives each control and group an id of its own, and icons of 16, 32 and 80", () => {
  const owners = ["CustomTab", "Group", "Control"].flatMap((name) => named(manifest, name));
  const ids = owners.map(({ attributes }) => attributes["id"]);
  expect(new Set(ids).size).toBe(ids.length);
  for (const icon of named(manifest, "Icon")) {
    const sizes = icon.children.map(({ attributes }) => attributes["size"]);
    expect(sizes).toEqual(["16", "32", "80"]);
  }
});

it("runs the ribbon in the pane's own long-lived runtime", () => {
  const [runtime] = named(manifest, "Runtime");
  const [functions] = named(manifest, "FunctionFile");
  expect(runtime?.attributes).toEqual({ resid: "Pane.Url", lifetime: "long" });
  expect(functions?.attributes["resid"]).toBe("Pane.Url");
});

it("opens the pane's page in English wherever Excel speaks English, and the Japanese one else", () => {
  const pages = [...named(manifest, "SourceLocation"), ...named(manifest, "bt:Url")].filter(
    ({ attributes }) => attributes["DefaultValue"]?.endsWith("/taskpane.html")
  );
  const locales = pages.map(({ children }) => children.map(({ attributes }) => attributes));
  const english = { Locale: "en-US", Value: `${BASE}taskpane.en.html` };
  expect(locales).toEqual([[english], [english]]);
});

it("names only functions that the ribbon's code associates", () => {
  const source = readFileSync(join(ROOT, "src/commands/ribbon.ts"), "utf8");
  const associated = [...source.matchAll(/associate\("(\w+)"/g)].map(([, name]) => name);
  const wanted = named(manifest, "FunctionName").map(({ text }) => text);
  expect(wanted.sort()).toEqual(associated.sort());
});

describe("every URL", () => {
  const urls = elements.flatMap(({ attributes }) =>
    Object.values(attributes).filter((value) => /^https?:/.test(value) && !/schemas|w3/.test(value))
  );
  const paths = [...new Set(urls)].map((url) => url.slice(BASE.length));

  it("is served over HTTPS from the one base that the build puts in", () => {
    expect(urls.length).toBeGreaterThan(10);
    expect(urls.filter((url) => !url.startsWith(BASE))).toEqual([]);
  });

  it("is a file that the build puts out", () => {
    const sources = paths.map((path) => {
      if (/^taskpane(?:\.en)?\.html$/.test(path)) return join(ROOT, "src/taskpane/taskpane.html");
      return join(ROOT, path.startsWith("assets/") ? path : join("assets", path));
    });
    expect(sources.filter((source) => !existsSync(source))).toEqual([]);
  });

  const built = join(ROOT, "dist/addin");
  (existsSync(built) ? it : it.skip)("is there in the build", () => {
    expect(paths.filter((path) => !existsSync(join(built, path)))).toEqual([]);
  });
});

it("has icons that are as large as they say", () => {
  const icons = elements.flatMap(({ attributes }) =>
    Object.values(attributes).filter((value) => value.endsWith(".png"))
  );
  for (const icon of icons) {
    const file = readFileSync(join(ROOT, icon.slice(BASE.length)));
    const size = /-(\d+)\.png$/.exec(icon)?.[1];
    expect([icon, file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([
      icon,
      Number(size),
      Number(size),
    ]);
  }
});
