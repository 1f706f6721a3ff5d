import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { readWorkbookFile, writeWorkbookFile } from "../../src/cli/files";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "keikaku-"));
});
afterEach(() => rm(folder, { recursive: true }));

test("a file that isn't there, and a folder, are told apart", async () => {
  await expect(readWorkbookFile(at("none.xlsx"))).rejects.toMatchObject({ fault: "no-such-file" });
  await expect(readWorkbookFile(folder)).rejects.toMatchObject({ fault: "is-a-folder" });
});

test("the output is written whole and leaves nothing beside it", async () => {
  await writeFile(at("plan.xlsx"), "plan");
  expect(await writeWorkbookFile(at("out.xlsx"), bytes("built"), at("plan.xlsx"))).toBeNull();
  expect(await content("out.xlsx")).toBe("built");
  expect(await content("plan.xlsx")).toBe("plan");
  expect(await names()).toEqual(["out.xlsx", "plan.xlsx"]);
});

test("an input that is written over is kept as .bak, and an earlier .bak stays", async () => {
  await writeFile(at("plan.xlsx"), "first");
  expect(await writeWorkbookFile(at("plan.xlsx"), bytes("second"), at("plan.xlsx"))).toBe(
    at("plan.xlsx.bak")
  );
  expect(await writeWorkbookFile(at("plan.xlsx"), bytes("third"), at("plan.xlsx"))).toBe(
    at("plan.xlsx.2.bak")
  );
  expect(await content("plan.xlsx")).toBe("third");
  expect(await content("plan.xlsx.bak")).toBe("first");
  expect(await content("plan.xlsx.2.bak")).toBe("second");
});

test("an input that comes out as it is stays, and nothing is kept beside it", async () => {
  await writeFile(at("plan.xlsx"), "built");
  expect(await write("plan.xlsx")).toBeNull();
  expect(await names()).toEqual(["plan.xlsx"]);
});

test("a link to the input counts as the input and stays a link", async () => {
  await writeFile(at("plan.xlsx"), "first");
  await symlink(at("plan.xlsx"), at("link.xlsx"));
  await writeWorkbookFile(at("link.xlsx"), bytes("second"), at("plan.xlsx"));
  expect(await content("plan.xlsx")).toBe("second");
  expect(await content("plan.xlsx.bak")).toBe("first");
  expect(await names()).toEqual(["link.xlsx", "plan.xlsx", "plan.xlsx.bak"]);
});

test("a folder that isn't there is said, and nothing is written", async () => {
  await writeFile(at("plan.xlsx"), "plan");
  await expect(
    writeWorkbookFile(at("none/out.xlsx"), bytes("built"), at("plan.xlsx"))
  ).rejects.toMatchObject({ fault: "cannot-write" });
  expect(await names()).toEqual(["plan.xlsx"]);
});

test("a signal that ends the process leaves the output as it was, and nothing beside it", async () => {
  await writeFile(at("out.xlsx"), "before");
  const kill = jest.spyOn(process, "kill").mockReturnValue(true);
  const writing = writeWorkbookFile(at("out.xlsx"), new Uint8Array(64 << 20), at("plan.xlsx"));
  while ((await names()).length === 1) await setImmediate();
  process.emit("SIGINT", "SIGINT");
  expect(await names()).toEqual(["out.xlsx"]);
  expect(kill).toHaveBeenCalledWith(process.pid, "SIGINT");
  kill.mockRestore();
  // Without the signal's end the writing goes on, and fails.
  await expect(writing).rejects.toMatchObject({ fault: "cannot-write" });
  expect(await content("out.xlsx")).toBe("before");
});

test("what can't be replaced is said, and stays", async () => {
  await mkdir(at("out.xlsx"));
  await expect(write("out.xlsx")).rejects.toMatchObject({ fault: "is-a-folder" });
  await writeFile(at("plan.xlsx"), "plan", { mode: 0o444 });
  await expect(write("plan.xlsx")).rejects.toMatchObject({ fault: "cannot-write" });
  expect(await content("plan.xlsx")).toBe("plan");
  expect(await names()).toEqual(["out.xlsx", "plan.xlsx"]);
});

test.each(["~$plan.xlsx", ".~lock.plan.xlsx#"])(
  "a file that another program holds open (%s) isn't replaced",
  async (lock) => {
    await writeFile(at("plan.xlsx"), "plan");
    await writeFile(at(lock), "who");
    await expect(write("plan.xlsx")).rejects.toMatchObject({ fault: "in-use", detail: lock });
    expect(await content("plan.xlsx")).toBe("plan");
    expect(await names()).toEqual([lock, "plan.xlsx"].sort());
    expect(await write("other.xlsx")).toBeNull();
  }
);

test("the kept input is the very file, as old as it was", async () => {
  await writeFile(at("plan.xlsx"), "plan");
  await utimes(at("plan.xlsx"), 1_000_000, 1_000_000);
  await write("plan.xlsx");
  expect((await stat(at("plan.xlsx.bak"))).mtimeMs).toBe(1_000_000_000);
});

test("an output keeps the permissions it had, whatever new files get", async () => {
  await writeFile(at("out.xlsx"), "before");
  await chmod(at("out.xlsx"), 0o662);
  await writeWorkbookFile(at("out.xlsx"), bytes("built"), at("plan.xlsx"));
  expect((await stat(at("out.xlsx"))).mode & 0o777).toBe(0o662);
});

const write = (name: string) => writeWorkbookFile(at(name), bytes("built"), at("plan.xlsx"));
const at = (name: string) => join(folder, name);
const names = async () => (await readdir(folder)).sort();
const content = (name: string) => readFile(at(name), "utf8");
const bytes = (text: string) => new TextEncoder().encode(text);
