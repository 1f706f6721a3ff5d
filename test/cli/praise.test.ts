import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { call, writePlan } from "./calling";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "keikaku-"));
});
afterEach(() => rm(folder, { recursive: true }));

const HEADINGS = ["優先順位", "事業名", "当初予算額（千円）", "時期"];

it("praises a plan in which everything was read and nothing found", async () => {
  const rows = [
    [1, "防災訓練", 200, "6月"],
    [2, "見守り活動", 300, "4月～9月"],
    [3, "備蓄品の更新", 250, "7月"],
  ];
  const { out } = await call("check", await writePlan(folder, rows, HEADINGS));
  expect(out).toContain("よく整った計画です。");
});

it("praises no plan of which something couldn't be read, and says so", async () => {
  const rows = [
    [1, "防災訓練", 200, "6月"],
    [2, "見守り活動", 300, "4月～9月"],
    [3, "備蓄品の更新", 250, "7月"],
    ["", "", "", "14月"],
  ];
  const { out } = await call("check", await writePlan(folder, rows, HEADINGS));
  expect(out).toContain("「14月」は読み取れませんでした。");
  expect(out).toContain("指摘はありませんが、読み取れなかったところがあります。");
  expect(out).not.toContain("よく整った");
});
