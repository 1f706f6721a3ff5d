import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { call, writePlan } from "./calling";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "keikaku-"));
});
afterEach(() => rm(folder, { recursive: true }));

test("what goes on over years has the years of both its ends", async () => {
  const file = await writePlan(
    folder,
    [
      [1, "橋の架替え", "令和6年10月～令和9年3月", 500],
      [2, "見守り活動", "4月～9月", 300],
    ],
    ["優先順位", "事業名", "実施時期", "予算額（千円）"]
  );
  const { out } = await call("read", file);
  expect(out).toMatch(/ {4}令和6年度（2024年度） 10月～令和8年度（2026年度） 3月/);
  expect(out).toMatch(/ {4}4月～9月/);
});

test("projects that the plan gives no numbers are counted, and that is called no priority", async () => {
  const file = await writePlan(folder, [["防災訓練", 5]], ["事業名", "予算額（千円）"]);
  const { out } = await call("read", file);
  expect(out).toMatch(/^No\. +事業名 +予算額\n1 +防災訓練/m);
});
