import { readText } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";
import { brief, readPlan } from "../../../support/reading";
import type { SheetExtras, SheetRows } from "../../../support/survey";

async function read(rows: SheetRows, extras: SheetExtras = {}) {
  const { plan, draft } = await readPlan(rows, extras);
  return {
    projects: brief(plan.projects),
    directions: plan.projects.map(({ direction }) => direction),
    said: draft.remarks.map(({ kind, values }) => `${kind} ${values.slice(0, 2).join(" > ")}`),
  };
}

const TITLE = ["令和7年度 健康課 業務計画 新旧対照表（単位：千円）"];
const NEW = { projects: ["1 健康講座 1300", "2 がん検診 3500"], directions: ["拡充", "継続"] };

describe("of what stood before a change and what stands after it", () => {
  it.each([
    ["旧", "新"],
    ["変更前", "変更後"],
    ["改正前", "改正後"],
    ["現行", "改正案"],
    ["修正前", "修正後"],
  ])("the new is read from columns under %s and %s", async (old, latest) => {
    const rows = [
      TITLE,
      [null, old, null, null, latest, null, null],
      ["順位", "事業名", "方向性", "予算額", "事業名", "方向性", "予算額"],
      [1, "健康講座", "継続", 1200, "健康講座", "拡充", 1300],
      [2, "検診", "拡充", 3400, "がん検診", "継続", 3500],
    ];
    const found = await read(rows, { merges: ["B2:D2", "E2:G2"] });
    expect(found).toMatchObject(NEW);
    expect(found.said).toContain(`chosen-column ${latest}\n予算額 > ${old}\n予算額`);
  });

  it("the new is read where but the amounts are of both", async () => {
    const rows = [
      TITLE,
      ["順位", "事業名", "方向性", "予算額（旧）", "予算額（新）"],
      [1, "健康講座", "拡充", 1200, 1300],
      [2, "がん検診", "継続", 3400, 3500],
    ];
    expect(await read(rows)).toEqual({
      ...NEW,
      said: ["chosen-column 予算額（新） > 予算額（旧）"],
    });
  });

  it("the new is read from tables beside each other, and that is said", async () => {
    const rows = [
      [
        "令和7年度 健康課 業務計画（改正前）",
        null,
        null,
        null,
        null,
        "令和7年度 健康課 業務計画（改正後）",
      ],
      ["順位", "事業名", "方向性", "予算額", null, "順位", "事業名", "方向性", "予算額"],
      [1, "健康講座", "継続", 1200, null, 1, "健康講座", "拡充", 1300],
      [2, "検診", "拡充", 3400, null, 2, "がん検診", "継続", 3500],
    ];
    expect(await read(rows)).toEqual({
      ...NEW,
      said: ["other-year 令和7年度 健康課 業務計画（改正前）"],
    });
  });

  it("the new is read from rows that are called so in turn, and that is said", async () => {
    const rows = [
      TITLE,
      ["順位", "事業名", "区分", "方向性", "予算額"],
      [1, "健康講座", "旧", "継続", 1200],
      [null, null, "新", "拡充", 1300],
      [2, "がん検診", "旧", "拡充", 3400],
      [null, null, "新", "継続", 3500],
    ];
    const found = await read(rows, { merges: ["A3:A4", "B3:B4", "A5:A6", "B5:B6"] });
    expect(found).toEqual({ ...NEW, said: ["other-year 旧"] });
  });

  it("the new is read from rows that name their project each, whatever stands first", async () => {
    const latest = [
      [null, "健康講座", "新", "拡充", 1300],
      [null, "がん検診", "新", "継続", 3500],
    ];
    const old = [
      [1, "健康教室", "旧", "継続", 1200],
      [2, "検診", "旧", "拡充", 3400],
    ];
    const rows = [TITLE, ["順位", "事業名", "区分", "方向性", "予算額"]];
    const under = [0, 1].flatMap((at) => [old[at] ?? [], latest[at] ?? []]);
    expect(await read([...rows, ...under])).toMatchObject(NEW);
    const over = [0, 1].flatMap((at) => [
      [at + 1, ...(latest[at] ?? []).slice(1)],
      [null, null, ...(old[at] ?? []).slice(2)],
    ]);
    expect(await read([...rows, ...over])).toMatchObject(NEW);
  });

  it("what only one of the rows has is read where the new has it", async () => {
    const rows = [
      TITLE,
      ["順位", "事業名", null, "方向性", "予算額"],
      [1, "健康講座", "変更前", "継続", 1200],
      [1, "健康講座", "変更後", "拡充", 1300],
      [null, "献血", "変更前", "廃止", 100],
      [2, "がん検診", "変更前", "拡充", 3400],
      [2, "がん検診", "変更後", "継続", 3500],
    ];
    expect(await read(rows)).toMatchObject(NEW);
  });

  it("a total of both sides below is no row of the last one's", async () => {
    const { plans } = await readText({
      計画: `
        令和7年度 健康課 業務計画
        順位 | 事業名 | 区分 | 方向性 | 予算額 | 取組内容
        1 | 健康講座 | 変更前 | 拡充 | 1200 | 月1回開く。
        ^ | ^ | 変更後 | ^ | 1300 | 月2回開く。
        2 | がん検診 | 変更前 | 継続 | 3500 | 車で巡る。
        ^ | ^ | 変更後 | ^ | 3500 | 車で巡る。
        合計 | < | 変更前 | | 4700 |
        ^ | ^ | 変更後 | | 4800 |
      `,
    });
    expect(plans.flatMap(briefProjects)).toEqual(["1 健康講座 1300", "2 がん検診 3500"]);
  });

  it("同上 is what the row above says of what stood before", async () => {
    const rows = [
      TITLE,
      ["順位", "区分", "事業名", "方向性", "予算額"],
      [1, "旧", "健康講座", "拡充", 1200],
      [null, "新", "同上", "同上", 1300],
      [2, "旧", "検診", "継続", 3500],
      [null, "新", "がん検診", "〃", "〃"],
    ];
    expect(await read(rows)).toMatchObject(NEW);
  });

  it("同左 is what stood before", async () => {
    const columns = [
      TITLE,
      [null, "旧", null, null, "新", null, null],
      ["順位", "事業名", "方向性", "予算額", "事業名", "方向性", "予算額"],
      [1, "健康講座", "継続", 1300, "同左", "拡充", "同左"],
      [2, "検診", "継続", 3400, "がん検診", "変更なし", 3500],
    ];
    expect(await read(columns, { merges: ["B2:D2", "E2:G2"] })).toMatchObject(NEW);
    const beside = [
      ["業務計画 健康課（変更前）", null, null, null, null, "業務計画 健康課（変更後）"],
      ["順位", "事業名", "方向性", "予算額", null, "順位", "事業名", "方向性", "予算額"],
      [1, "健康講座", "継続", 1300, null, 1, "同左", "拡充", "同左"],
      [2, "検診", "継続", 3400, null, 2, "がん検診", "（同左）", 3500],
    ];
    expect(await read(beside)).toMatchObject(NEW);
  });

  it.each(["", "証明発行"])(
    "the changed is read from rows 当初 and 変更 of one name (%s)",
    async (more) => {
      const rows = [
        TITLE,
        ["区分", "事業名", "取組内容", "予算額", "方向性"],
        ["当初", "健康講座", "夜間に開く", 1200, "継続"],
        ["変更", "健康講座", "休日に開く", 1300, "拡充"],
        ...(more ? [["当初", more, "証明を出す", 800, "継続"]] : []),
      ];
      const unchanged = more ? ["2 証明発行 800"] : [];
      const expected = {
        projects: ["1 健康講座 1300", ...unchanged],
        directions: ["拡充", ...unchanged.map(() => "継続")],
        said: ["other-year 当初"],
      };
      expect(await read(rows)).toEqual(expected);
      const merged = rows.map(([stage = null, name = null, ...others], at) =>
        at === 0 ? TITLE : [name, stage, ...others]
      );
      expect(await read(merged, { merges: ["A3:A4"] })).toEqual(expected);
    }
  );

  it("the first is read from rows of a budget's stages, and that is said", async () => {
    const rows = [
      TITLE,
      ["区分", "事業名", "取組内容", "予算額", "方向性"],
      ["当初予算", "健康講座", "夜間に開く", 1200, "継続"],
      ["補正後", "健康講座", "休日に開く", 1300, "拡充"],
    ];
    expect(await read(rows)).toEqual({
      projects: ["1 健康講座 1200"],
      directions: ["継続"],
      said: ["left-aside 当初予算 > 補正後"],
    });
  });

  it("当初 and 変更 of other projects each are no sides", async () => {
    const rows = [
      TITLE,
      ["順位", "事業名", "区分", "予算額"],
      [1, "健康講座", "当初", 1200],
      [2, "がん検診", "変更", 1300],
    ];
    expect((await read(rows)).projects).toEqual(["1 健康講座 1200", "2 がん検診 1300"]);
  });

  it("a label beside an older value is no newer one", async () => {
    const rows = [
      ["令和7年度 業務計画変更届"],
      ["事業名", "健康講座"],
      ["区分", "当初計画", "変更計画"],
      ["予算額", 1200, 1300],
      ["実施主体", "市", "方向性", "拡充"],
      ["取組内容", "夜間講座を増やす", "休日も開く"],
    ];
    const { plan } = await readPlan(rows);
    expect(plan.projects).toMatchObject([
      { operator: "市", direction: "拡充", initiative: "休日も開く" },
    ]);
    expect(brief(plan.projects)).toEqual(["1 健康講座 1300"]);
  });

  it("the new is read from a form, and that is said", async () => {
    const rows = [
      ["令和7年度 業務計画変更届"],
      ["区分", "変更前", "変更後"],
      ["事業名", "健康講座", "健康教室"],
      ["担当課", "健康課", "同左"],
      ["予算額", 1200, 1300],
      ["方向性", "継続", "拡充"],
      ["取組内容", "夜間講座を増やす", "休日も開く"],
    ];
    expect(await read(rows)).toEqual({
      projects: ["1 健康教室 1300"],
      directions: ["拡充"],
      said: ["other-year 変更前"],
    });
    const beside = rows.map(([label = null, old = null, latest = null], at) =>
      at === 1
        ? [old, null, null, latest]
        : [label, old, null, at === 0 ? null : label, at === 3 ? old : latest]
    );
    expect(await read(beside)).toEqual({
      projects: ["1 健康教室 1300"],
      directions: ["拡充"],
      said: ["other-year 変更前"],
    });
  });

  it("the new are the lanes", async () => {
    const months = ["4月", "5月", "6月", "7月"];
    const headings = ["順位", "事業名", "予算額", ...months];
    const beside = [
      TITLE,
      ["旧", ...Array<null>(7).fill(null), "新"],
      [...headings, null, ...headings],
      [1, "健康講座", 1200, "→", null, null, null, null, 1, "健康講座", 1300, null, "→"],
      [2, "がん検診", 3400, null, "→", null, null, null, 2, "がん検診", 3500, null, null, "→"],
    ];
    const { plan } = await readPlan(beside, { merges: ["A2:G2", "I2:O2"] });
    const starts = plan.lanes.flatMap(({ activities }) => activities.map(({ start }) => start));
    expect(starts).toEqual(["2025-05", "2025-06"]);
    const under = [
      TITLE,
      ["順位", "事業名", "予算額", null, ...months],
      [1, "健康講座", 1200, "変更前", "→"],
      [null, null, null, "変更後", null, "→"],
      [2, "がん検診", 3400, "変更前", null, "→"],
      [null, null, null, "変更後", null, null, "→"],
    ];
    const lanes = await readPlan(under, {
      merges: ["A3:A4", "B3:B4", "C3:C4", "A5:A6", "B5:B6", "C5:C6"],
    });
    expect(
      lanes.plan.lanes.flatMap(({ activities }) => activities.map(({ start }) => start))
    ).toEqual(starts);
    expect(lanes.draft.remarks.map(({ kind }) => kind)).toEqual(["left-out-actuals"]);
  });
});

it("new projects and old buildings are no side of a change", async () => {
  const rows = [
    ["令和7年度 施設課 業務計画"],
    ["順位", "事業名", "新規・継続", "旧庁舎予算額", "予算額", "備考"],
    [1, "解体", "新規", 1200, 1300, "改正後の条例"],
    [2, "管理", "継続", 3400, 3500, "改正前は市単独"],
  ];
  const { projects, directions } = await read(rows);
  expect(projects).toEqual(["1 解体 1300", "2 管理 3500"]);
  expect(directions).toEqual(["新規", "継続"]);
});
