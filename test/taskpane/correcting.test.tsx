/** @jest-environment jsdom */
import "../support/screen";
import { act, cleanup, screen } from "@testing-library/react";
import { toMonth } from "../../src/plan/fiscal-year";
import type { DraftSchedule } from "../../src/reading/draft";
import { DEFAULT_SETTINGS, type Settings } from "../../src/settings/settings";
import { checkedPane } from "./scripted-pane";
import { cell, reading } from "./scripted-reading";
import { opened, WRITTEN, type Script } from "./scripted-session";

beforeAll(() => {
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(cleanup);

const settings = (more: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, ...more });

describe("読み取り", () => {
  async function readingView(script: Partial<Script> = {}) {
    const pane = await checkedPane(script);
    await pane.user.click(screen.getByRole("tab", { name: "読み取り" }));
    await screen.findByLabelText("「備考」の読み方");
    const choose = async (label: string, words: string) => {
      const select = screen.getByLabelText(label);
      await pane.user.click(select);
      await pane.user.selectOptions(select, words);
    };
    return { ...pane, choose };
  }

  it("corrects what a column is for its sheet alone where another plan has the same heading", async () => {
    const plan = reading();
    const copy = { sheet: "控え", top: 4, left: 1, bottom: 9, right: 6 };
    const tables = plan.draft.tables.map((table) => ({
      ...table,
      area: copy,
      columns: table.columns.filter(({ heading }) => heading.text !== "区分"),
    }));
    const other = { ...plan, name: "控え", draft: { ...plan.draft, tables } };
    const { session, choose } = await readingView({
      opened: () => Promise.resolve(opened([plan, other])),
    });
    await choose("「備考」の読み方", "事業主体");
    await choose("「区分」の読み方", "使わない");
    expect(session.deeds).toMatchObject([
      { column: { sheet: "業務計画", heading: "備考" } },
      { column: { sheet: "", heading: "区分" } },
    ]);
  });

  it("corrects what a column is, for every sheet where no other plan has it", async () => {
    const { session, choose } = await readingView();
    await choose("「備考」の読み方", "事業主体");
    const column = { sheet: "", heading: "備考", field: "operator" };
    expect(session.deeds).toEqual([{ kind: "set-column", column }]);
    await choose("「区分」の読み方", "使わない");
    expect(session.deeds.at(-1)).toMatchObject({ column: { heading: "区分", field: null } });
  });

  it("corrects whose a lane is", async () => {
    const plan = reading();
    const lane = {
      project: 0,
      evidence: "inference" as const,
      confidence: 0.6,
      item: { text: "説明会", value: "説明会", numberFormat: "General", cell: cell(40, 1) },
      area: { sheet: "業務計画", top: 40, left: 1, bottom: 40, right: 13 },
      activities: [],
    };
    const projects = plan.plan.projects.map(({ id, name }, index) => ({
      id,
      fields: { name: { text: name, value: name, numberFormat: "", cell: cell(13 + index, 1) } },
      area: lane.area,
      table: 0,
      repeated: null,
      isIncomplete: false,
    }));
    const draft = { ...plan.draft, projects, lanes: [lane] };
    const { session, choose } = await readingView({
      opened: () => Promise.resolve(opened([{ ...plan, draft }])),
    });
    expect(screen.getByLabelText("「説明会」の事業")).toHaveDisplayValue("1 地域コミュニティ事業");
    expect(screen.getByText(/内容から推定 ・ 迷いあり（60%）/)).toBeVisible();
    await choose("「説明会」の事業", "3 市民活動推進補助事業");
    const owner = { cell: cell(40, 1), project: "3 市民活動推進補助事業", text: "説明会" };
    expect(session.deeds).toEqual([{ kind: "set-owner", owner }]);
    await choose("「説明会」の事業", "どの事業でもない");
    expect(session.deeds.at(-1)).toEqual({ kind: "set-owner", owner: { ...owner, project: null } });
  });

  it("names the year by all its names", async () => {
    await readingView();
    expect(screen.getByText("平成31年度（令和元年度・2019年度）")).toBeVisible();
  });

  it("says that nothing is in doubt only where no part of it is", async () => {
    await readingView();
    expect(screen.getByText(/次の「要確認」のところ/)).toBeVisible();
    expect(screen.queryByText("迷わず読み取れました。")).not.toBeInTheDocument();
  });

  it("confirms what is unsure and right", async () => {
    const { session, press } = await readingView();
    expect(screen.getByLabelText("「区分」の読み方")).toHaveAccessibleDescription(
      /^要確認 迷いあり/
    );
    await press("「区分」はこれでよい");
    const column = { sheet: "", heading: "区分", field: "nature" };
    expect(session.deeds).toEqual([{ kind: "set-column", column }]);
  });

  it("says that a table is none of the plan's, or its whole sheet", async () => {
    const { session, choose } = await readingView();
    const label = "「業務計画!A13:F34」の使い方";
    await choose(label, "使わない");
    const heading = "優先 順位・事業名・区分・備考";
    const table = { sheet: "", cell: null, heading, isUsed: false };
    expect(session.deeds).toEqual([{ kind: "set-table", table }]);
    await choose(label, "シート「業務計画」を使わない");
    expect(session.deeds.at(-1)).toMatchObject({
      table: { sheet: "業務計画", cell: null, heading: "", isUsed: false },
    });
  });

  it("takes a table that wasn't taken, told from others with its headings", async () => {
    const [table] = reading().draft.tables;
    const copy = { sheet: "控え", top: 4, left: 1, bottom: 9, right: 6 };
    const unused = [{ area: copy, columns: table?.columns ?? [], why: "copy" as const }];
    const { session, choose } = await readingView({
      opened: () => Promise.resolve(opened([reading()], { unused })),
    });
    expect(screen.getByText(/ほかの表と同じ事業が並んでいます/)).toHaveTextContent(/^要確認/);
    await choose("「控え!B5:G10」の使い方", "使う");
    expect(session.deeds).toMatchObject([
      { kind: "set-table", table: { sheet: "控え", cell: null, isUsed: true } },
    ]);
  });

  it("keeps the focus on a choice, from which the next one is made", async () => {
    const { choose, press } = await readingView({ opened: withGrids([grid(10), grid(30)]) });
    await choose("「業務計画!H31:S40」の月の欄の読み方", "使わない");
    expect(await screen.findByText(WRITTEN.sentence, { selector: "p" })).toBeVisible();
    expect(screen.getByLabelText("「業務計画!H31:S40」の月の欄の読み方")).toHaveFocus();
    await press("「業務計画!H11:S20」はこれでよい");
    expect(screen.getByLabelText("「業務計画!H11:S20」の月の欄の読み方")).toHaveFocus();
  });

  it("says in which month a grid begins, in a year counted from the plan's", async () => {
    const { session, choose } = await readingView({ opened: withGrids([grid(10), grid(30)]) });
    const label = "「業務計画!H11:S20」の月の欄の読み方";
    expect(screen.getByLabelText(label)).toHaveDisplayValue("見出しのとおり");
    expect(screen.getAllByText(/2019年1月～2019年3月（3 欄） ・ 迷いあり/)).toHaveLength(2);
    await choose(label, "2019年4月から");
    const place = { sheet: "業務計画", cell: { row: 10, column: 7 }, heading: "1月" };
    const start = { kind: "plan-year", month: 4, years: 0 };
    expect(session.deeds).toEqual([{ kind: "set-grid", grid: { ...place, isUsed: true, start } }]);
    await choose(label, "2019年1月から");
    expect(session.deeds.at(-1)).toMatchObject({ grid: { start: { month: 1, years: -1 } } });
    await choose(label, "使わない");
    expect(session.deeds.at(-1)).toMatchObject({ grid: { ...place, isUsed: false, start: null } });
  });

  it("lets the headings say again when a grid begins", async () => {
    const start = { kind: "plan-year" as const, month: 1, years: -1 as const };
    const said = { sheet: "", cell: null, heading: "1月", isUsed: true, start };
    const plan = reading();
    const draft = { ...plan.draft, schedules: [{ ...grid(10), confidence: 1, said }] };
    const { session, choose } = await readingView({
      opened: () =>
        Promise.resolve(opened([{ ...plan, draft }], { settings: settings({ grids: [said] }) })),
    });
    const label = "「業務計画!H11:S20」の月の欄の読み方";
    expect(screen.getByLabelText(label)).toHaveDisplayValue("2019年1月から");
    await choose(label, "見出しのとおり");
    expect(session.deeds).toMatchObject([
      { kind: "take-back", decision: { before: { grids: [] } } },
    ]);
  });

  it("changes grids with the same heading together where the user wishes", async () => {
    const { session, user, choose } = await readingView({
      opened: withGrids([grid(10), grid(30)]),
    });
    await user.click(screen.getByRole("checkbox", { name: /同じ見出しの月の欄をまとめて/ }));
    await choose("「業務計画!H31:S40」の月の欄の読み方", "使わない");
    expect(session.deeds).toMatchObject([{ grid: { sheet: "業務計画", cell: null } }]);
  });

  it("begins a grid at a heading that nobody takes for a month, and takes that back", async () => {
    const { session, choose } = await readingView();
    await choose("「備考」の読み方", "ここから月の欄（4月から）");
    const start = { kind: "plan-year" as const, month: 4, years: 0 as const };
    const begun = { sheet: "", cell: null, heading: "備考", isUsed: true, start };
    expect(session.deeds).toEqual([{ kind: "set-grid", grid: begun }]);
    session.script.opened = () =>
      Promise.resolve(opened([reading()], { settings: settings({ grids: [begun] }) }));
    act(() => {
      session.change();
    });
    await screen.findByDisplayValue("ここから月の欄（4月から）", {}, { timeout: 5000 });
    await choose("「備考」の読み方", "使わない");
    expect(session.deeds.at(-1)).toMatchObject({
      kind: "take-back",
      decision: { before: { grids: [] }, after: { grids: [begun] } },
    });
  }, 10_000);

  it("lists what people left out, to be used again", async () => {
    const place = { cell: null, isUsed: false };
    const said = settings({
      tables: [{ ...place, sheet: "参考", heading: "" }],
      grids: [{ ...place, sheet: "実績", heading: "4月", start: null }],
    });
    const { session, choose } = await readingView({
      opened: () => Promise.resolve(opened([reading()], { settings: said })),
    });
    await choose("「シート「参考」全体」の使い方", "使う");
    await choose("「実績 4月」の使い方", "使う");
    expect(session.deeds).toMatchObject([
      { kind: "take-back", decision: { before: { tables: [], grids: said.grids }, after: said } },
      { kind: "take-back", decision: { before: { tables: said.tables, grids: [] }, after: said } },
    ]);
  });

  it("lists once what several forms are headed by alike, with their other labels", async () => {
    const plan = reading();
    const [first] = plan.draft.tables;
    if (!first) throw new Error("no table");
    const second = { ...first, area: { ...first.area, sheet: "様式2" } };
    const heading = { text: "目あて", value: "目あて", numberFormat: "", cell: cell(20, 1) };
    const columns = [{ field: null, heading, confidence: 0 }];
    const unused = [{ area: first.area, columns, why: "label" as const }];
    const draft = { ...plan.draft, tables: [first, second] };
    const { session, choose } = await readingView({
      opened: () => Promise.resolve(opened([{ ...plan, draft }], { unused })),
    });
    expect(screen.getAllByLabelText("「備考」の読み方")).toHaveLength(1);
    const alike = screen.getByLabelText("「様式2!A13:F34」の使い方");
    expect(alike.closest("section")).toHaveTextContent(/^事業の表/);
    await choose("「目あて」の読み方", "取組");
    const column = { sheet: "", heading: "目あて", field: "initiative" };
    expect(session.deeds).toEqual([{ kind: "set-column", column }]);
  });

  it("says which lines of 計画設定 aren't used, with the way there", async () => {
    const place = { sheet: "計画設定", row: 9, column: 0 };
    const unknown = { problem: "unknown-line", cell: place, text: "予算 なし" } as const;
    const { session, press } = await readingView({
      opened: () => Promise.resolve(opened([reading()], { unknownSettings: [unknown] })),
    });
    expect(screen.getByText(/設定「予算 なし」は読み取れなかったので/)).toBeVisible();
    expect(screen.queryByRole("button", { name: /この行を消す/ })).not.toBeInTheDocument();
    await press("計画設定!A10");
    expect(session.revealed).toEqual([place]);
  });

  it("deletes a line of 計画設定 that has nothing to say any more", async () => {
    const gone = { sheet: "", heading: "内示額", field: null };
    const kept = { sheet: "", heading: "備考", field: "operator" } as const;
    const said = settings({ columns: [gone, kept] });
    const cell = { sheet: "計画設定", row: 9, column: 0 };
    const unmet = { problem: "unmet-column", cell, text: "内示額", decision: gone } as const;
    const { session, press } = await readingView({
      opened: () =>
        Promise.resolve(opened([reading()], { settings: said, unknownSettings: [unmet] })),
    });
    await press("この行を消す A10");
    expect(session.deeds).toEqual([
      {
        kind: "take-back",
        decision: { before: { ...said, columns: [kept] }, after: said },
      },
    ]);
  });
});

/** A grid of three months that begins in January, its headings in the row. */
function grid(row: number): DraftSchedule {
  const heading = { text: "1月", value: "1月", numberFormat: "General", cell: cell(row, 7) };
  return {
    area: { sheet: "業務計画", top: row, left: 7, bottom: row + 9, right: 18 },
    heading,
    confidence: 0.7,
    months: [1, 2, 3].map((month) => ({
      month: toMonth(2019, month),
      column: 6 + month,
      heading: null,
    })),
    faults: [],
    projects: [],
  };
}

function withGrids(schedules: readonly DraftSchedule[]) {
  const plan = reading();
  return () => Promise.resolve(opened([{ ...plan, draft: { ...plan.draft, schedules } }]));
}
