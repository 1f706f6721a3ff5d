import { readText } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";

const read = async (headings: string, rows: string) => {
  const { plans } = await readText({
    計画: `
      令和8年度　福祉課　業務計画
      ${headings}${rows}`,
  });
  const [plan] = plans;
  const totals = plan?.draft.tables.flatMap((table) => table.totals) ?? [];
  return {
    projects: plan ? briefProjects(plan) : [],
    totals: totals.map(({ label, projects }) => `${label.text}: ${projects.join()}`),
    strays: plan?.draft.tables.flatMap((table) => table.strayRows.map(({ text }) => text)),
  };
};
const KEYED = "No | 事業名 | 方向性 | 予算額（千円）";
const KEYLESS = "事業名 | 方向性 | 予算額（千円）";

describe("a row that says but a name and what the projects above it come to", () => {
  it("is their total where projects have numbers, and so for each account", async () => {
    const found = await read(
      KEYED,
      `
      1 | 見守り | 継続 | 1000
      2 | 配食 | 拡充 | 800
      || 一般会計 | | 1800
      3 | 手話 | 継続 | 300
      4 | 移動 | 継続 | 200
      || 介護保険特別会計 | | 500`
    );
    expect(found.projects).toEqual(["1 見守り 1000", "2 配食 800", "3 手話 300", "4 移動 200"]);
    expect(found.totals).toEqual(["一般会計: 0,1", "介護保険特別会計: 2,3"]);
  });

  it("is their total where projects say more than that", async () => {
    const rows = `
      見守り | 継続 | 1000
      配食 | 拡充 | 800
      全２事業 | | 1800`;
    const { projects, totals } = await read(KEYLESS, rows);
    expect(projects).toEqual(["1 見守り 1000", "2 配食 800"]);
    expect(totals).toEqual(["全２事業: 0,1"]);
  });

  it("is a project where all say no more", async () => {
    const rows = `
      見守り | 1000
      配食 | 800
      移動支援 | 1800`;
    expect((await read("事業名 | 予算額（千円）", rows)).projects).toHaveLength(3);
  });

  it("is a project where it costs nothing, as all above it", async () => {
    const rows = `
      1 | 見守り | 継続 | 0
      2 | 配食 | 拡充 | 0
      || 移動支援 | | 0`;
    expect((await read(KEYED, rows)).projects).toHaveLength(3);
  });
});

describe("rows right below a total that say but a name and an amount", () => {
  it.each(["うち新規", "１事業あたり", "人件費"])("are no projects: %s", async (name) => {
    const rows = `
      見守り | 継続 | 1000
      配食 | 拡充 | 800
      合計 | | 1800
      ${name} | | 900`;
    expect((await read(KEYLESS, rows)).projects).toEqual(["1 見守り 1000", "2 配食 800"]);
  });

  it("are said to be unread where more follows", async () => {
    const rows = `
      1 | 見守り | 継続 | 1000
      2 | 配食 | 拡充 | 800
      || 小計 | | 1800
      || 手話 | | 900
      3 | 移動 | 継続 | 300`;
    const { projects, strays } = await read(KEYED, rows);
    expect(projects).toEqual(["1 見守り 1000", "2 配食 800", "3 移動 300"]);
    expect(strays).toEqual(["手話"]);
  });
});

test("amounts alone that come to what projects of this year and the last do are their total", async () => {
  const found = await read(
    "事業名 | R7決算 | R8予算（千円） | 方向性 | 備考",
    `
      見守り | 900 | 1000 | 継続 |
      配食 | 700 | 800 | 拡充 |
      || 1600 | 1800 | |`
  );
  expect(found.projects).toEqual(["1 見守り 1000", "2 配食 800"]);
  expect(found.totals).toHaveLength(1);
});

describe("a row with words of a total right of its name", () => {
  const KPI = "事業名 | ＫＰＩ | 予算額（千円） | 担当課";

  it("is a project that is measured so, where its amount is no sum", async () => {
    const found = await read(
      KPI,
      `
      創業塾 | 創業件数（累計） | 450 | 商工課
      空き店舗 | 12件（累計） | 3200 | 商工課
      ふるさと納税 | 寄附総額 | 800 | 企画課
      合計 | | 4450 |`
    );
    expect(found.projects).toEqual(["1 創業塾 450", "2 空き店舗 3200", "3 ふるさと納税 800"]);
    expect(found.totals).toEqual(["合計: 0,1,2"]);
  });

  it("is a project where only months tell more of it", async () => {
    const { projects } = await read(
      "事業名 | ＫＰＩ | 4月 | 5月 | 6月 | 7月 | 8月",
      `
      創業塾 | 創業件数（累計） | 募集 | | 開講 | |
      空き店舗 | 成約件数合計 | 公募 | | | 交付 |`
    );
    expect(projects).toHaveLength(2);
  });

  it("is a total beside a sum, bare, and under a name again", async () => {
    const rows = `
      創業塾 | 年１回 | 450 | 商工課
      セミナー | ２回 | 100 | 商工課
      商工費 | 商工費合計 | 550 |
      案内板 | 計 | 500 | 観光課
      案内板 | 設置 | 300 | 観光課
      案内板 | 地区合計 | 300 | 観光課`;
    expect((await read(KPI, rows)).projects).toEqual([
      "1 創業塾 450",
      "2 セミナー 100",
      "3 案内板 300",
    ]);
  });
});
