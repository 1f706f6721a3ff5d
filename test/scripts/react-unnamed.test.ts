import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const LOADER = resolve(__dirname, "../../scripts/react-unnamed.js");
const CLIENT = resolve(require.resolve("react-dom/client"), "../cjs");
const RUN = `
  const loader = require(process.argv[1]);
  const source = require("node:fs").readFileSync(process.argv[2], "utf8");
  const text = loader.call({ getOptions: () => ({ folders: [process.argv[3]] }) }, source);
  process.stdout.write(text);
`;

/** React's client as the pane would ship it if its only source were this one. */
function clientFor(source: string): string {
  const folder = mkdtempSync(join(tmpdir(), "sources-"));
  try {
    writeFileSync(join(folder, "source.tsx"), source);
    const client = join(CLIENT, "react-dom-client.production.js");
    return execFileSync(process.execPath, ["-e", RUN, LOADER, client, folder], {
      encoding: "utf8",
      maxBuffer: 16 * 1024 * 1024,
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const KEPT = [
  ["the styles that are numbers without a unit", "style={{ flex: 1 }}", "animationIterationCount"],
  ["what asks where something is selected", "contentEditable", '"selectionStart" in'],
  ["the ends of transitions", "onTransitionEnd={done}", "case TRANSITION_END"],
  [
    "what tells where the pointer comes from",
    "onPointerEnter={done}",
    "if (SyntheticEventCtor || reactName)",
  ],
  ["listeners on the way down", "onClickCapture={done}", 'reactName + "Capture"'],
  ["groups of which one is chosen", 'type="radio"', '"radio" === props.type'],
] as const;

describe("React's client without what no source names", () => {
  it.each(KEPT)("has %s once a source comes to name them", (_what, attribute, code) => {
    expect(clientFor(`export const box = <div onClick={done} ${attribute} />;`)).toContain(code);
  });

  it.each(KEPT)("has none of %s before", (_what, _attribute, code) => {
    expect(clientFor("export const box = <div onClick={done} />;")).not.toContain(code);
  });

  it.each(["const style = 1;", "const box = { style: 1 };", "box.style = 1;", "<Box>style</Box>;"])(
    "has nothing for a name that is of something else: %s",
    (source) => {
      expect(clientFor(source)).not.toContain("animationIterationCount");
    }
  );

  it("has what a source names where it spreads it into an element", () => {
    expect(clientFor("<div {...{ style }} />;")).toContain("animationIterationCount");
    expect(clientFor("<div {...(isWide && { style: wide })} />;")).toContain(
      "animationIterationCount"
    );
  });
});
