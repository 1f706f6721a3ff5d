import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const LOADER = resolve(__dirname, "../../scripts/react-names.js");
const RUN = `
  const [path, client, other] = process.argv.slice(1);
  const loader = require(path);
  const context = { resourcePath: "client.js", getOptions: () => ({ others: () => [other] }) };
  process.stdout.write(loader.call(context, client));
`;

/** The client as it is shipped beside one other source. */
function shipped(client: string, other: string): string {
  const folder = mkdtempSync(join(tmpdir(), "sources-"));
  try {
    const file = join(folder, "other.ts");
    writeFileSync(file, other);
    return execFileSync(process.execPath, ["-e", RUN, LOADER, client, file], { encoding: "utf8" });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

it("gives short names to properties that only React's client writes and reads", () => {
  const own = "fiber.childLanes = fiber.childLanes;";
  const asked = "event.nativeThing = event.nativeThing; fiber.asText = fiber.asText;";
  const known = 'node.innerHTML = node.innerHTML; fiber.lanes = fiber.lanes; fiber["lanes"];';
  const oneSided = "keys = { Arrow: 1 }; fiber.neverWritten;";
  const others = `event.nativeThing; "asText";`;
  expect(shipped([own, asked, known, oneSided].join("\n"), others)).toBe(
    ["fiber.aa = fiber.aa;", asked, known, oneSided].join("\n")
  );
});
