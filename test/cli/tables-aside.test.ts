import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { call, writePlan, type PlanRows } from "./calling";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "keikaku-"));
});
afterEach(() => rm(folder, { recursive: true }));

const ROWS: PlanRows = [
  [1, "防災訓練", 1140],
  [2, "見守り活動", 300],
];
const HEADINGS = ["優先順位", "事業名", "予算額（千円）"];
const COPY: PlanRows = [["令和7年度 業務計画"], [], HEADINGS, ...ROWS];

test("tables that are left aside as copies are named beside the plan", async () => {
  const file = await writePlan(folder, ROWS, HEADINGS, { 写し: COPY });
  const { out, err } = await call("read", file);
  expect(out).toMatch(/^計画 +防災対策課$/m);
  expect(err).toMatch(/^使っていない表: 写し!A3:C5。ほかの表と同じ事業が並ぶ控え、/);
});

test("a table that people left out isn't told of", async () => {
  const settings = [["■表"], ["写し", "", "", "使わない"]];
  const file = await writePlan(folder, ROWS, HEADINGS, { 写し: COPY, 計画設定: settings });
  expect((await call("read", file)).err).toBe("");
});

test("of many copies the first few are named", async () => {
  const copies = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((n) => [`写し${n}`, COPY]));
  const { err } = await call("read", await writePlan(folder, ROWS, HEADINGS, copies));
  expect(err).toContain("写し5!A3:C5、ほか 2 表。");
});
