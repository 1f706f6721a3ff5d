import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { call, writePlan } from "./calling";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "keikaku-"));
});
afterEach(() => rm(folder, { recursive: true }));

it("read shows keys as the sheet has them, though two projects bear one", async () => {
  const file = await writePlan(folder, [
    [1, "防災訓練", 100],
    [1, "見守り活動", 300],
  ]);
  const { out } = await call("read", file);
  expect(out).toMatch(/^1 +防災訓練 +100$/m);
  expect(out).toMatch(/^1 +見守り活動 +300$/m);
  const { out: json } = await call("read", file, "--json");
  expect(JSON.parse(json)).toMatchObject({ plans: [{ projects: [{ id: "1" }, { id: "1#2" }] }] });
});
