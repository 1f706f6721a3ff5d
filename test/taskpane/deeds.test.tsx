/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { toMonth } from "../../src/plan/fiscal-year";
import type { DraftSchedule } from "../../src/reading/draft";
import { DEFAULT_SETTINGS, type Settings } from "../../src/settings/settings";
import { Pane } from "../../src/taskpane/pane";
import { WorkbookError } from "../../src/workbooks/workbook";
import {
  cell,
  FINDINGS,
  foreseen,
  NEW_SHEETS,
  opened,
  reading,
  scriptedSession,
  WRITTEN,
  type Script,
} from "./scripted-session";

beforeAll(() => {
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(cleanup);

const NOT_DONE = "D29 は調べた後に変わっています（いまは「1,200」）。";
const settings = (more: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, ...more });

/** The pane after a check. */
async function checkedPane(script: Partial<Script> = {}) {
  const user = userEvent.setup();
  const session = scriptedSession(script);
  const { container } = render(<Pane session={session} language="ja" />);
  const press = async (name: string | RegExp) =>
    user.click(await screen.findByRole("button", { name }));
  await press("計画を検証");
  await screen.findByRole("button", { name: "D29を修正" });
  return { user, session, container, press };
}

const status = () => screen.getByRole("status").textContent;

describe("修正", () => {
  it("stands beside the finding with what it changes into what", async () => {
    const { session, press } = await checkedPane();
    expect(screen.getByText("１，１４０", { selector: "del *" })).toBeVisible();
    expect(screen.getByText("1140", { selector: "ins *" })).toBeVisible();
    await press("D29を修正");
    expect(session.deeds).toEqual([{ kind: "fix", findings: [FINDINGS[1]] }]);
  });

  it("says what was written, checks anew, and offers the way back", async () => {
    const { session, press } = await checkedPane();
    session.script.findings = () => Promise.resolve(FINDINGS.filter((_, index) => index !== 1));
    await press("D29を修正");
    expect(await screen.findByText(WRITTEN.sentence, { selector: "p" })).toBeVisible();
    expect(status()).toBe(WRITTEN.sentence);
    await waitFor(() => {
      expect(screen.queryByRole("button", { name: "D29を修正" })).not.toBeInTheDocument();
    });
    expect(session.checked).toHaveLength(2);
    session.script.written = () => Promise.resolve({ ...WRITTEN, sentence: "戻した", undo: null });
    await press(/^元に戻す/);
    expect(session.deeds.at(-1)).toBe(WRITTEN.undo);
    expect(await screen.findByText("戻した", { selector: "p" })).toBeVisible();
    expect(screen.queryByRole("button", { name: /^元に戻す/ })).not.toBeInTheDocument();
  });

  it("keeps the way back of earlier fixes too, until it is closed", async () => {
    const { session, press } = await checkedPane();
    const undos = [1, 2].map(() => ({ kind: "undo" as const, undo: { steps: [] } }));
    for (const undo of undos) {
      session.script.written = () => Promise.resolve({ ...WRITTEN, undo });
      await press("D29を修正");
      await waitFor(() => {
        expect(session.checked).toHaveLength(2 + undos.indexOf(undo));
      });
    }
    const [, earlier] = screen.getAllByRole("button", { name: /^元に戻す/, hidden: true });
    if (!earlier) throw new Error("no way back of the first");
    await userEvent.click(earlier);
    expect(session.deeds.at(-1)).toBe(undos[0]);
    await press("閉じる");
    expect(screen.queryByText(WRITTEN.sentence, { selector: "p" })).not.toBeInTheDocument();
  });

  it("shows of a long text what differs and a little around it", async () => {
    const [before, after] = ["单", "単"].map((sign) => "あ".repeat(60) + sign + "い".repeat(60));
    const edits = [
      { cell: cell(40, 5), value: after ?? "", before: before ?? "", after: after ?? "" },
    ];
    const findings = FINDINGS.map((finding, index) =>
      index === 0 ? { ...finding, fixes: [{ kind: "edit" as const, edits }] } : finding
    );
    await checkedPane({ findings: () => Promise.resolve(findings) });
    expect(screen.getByText("…ああああああああ单いいいいいいいい…")).toBeVisible();
    expect(screen.getByText("…ああああああああ単いいいいいいいい…")).toBeVisible();
  });

  it("says why it was refused and stays offered", async () => {
    const { press } = await checkedPane({
      written: () =>
        Promise.resolve({ sentence: NOT_DONE, refusals: [], isDone: false, undo: null }),
    });
    await press("D29を修正");
    expect(await screen.findByText(NOT_DONE, { selector: "p" })).toBeVisible();
    expect(await screen.findByRole("button", { name: "D29を修正" })).toBeVisible();
  });

  it("says what to do when Excel can't be written to", async () => {
    const { press } = await checkedPane({
      written: () => Promise.reject(new WorkbookError("editing-cell")),
    });
    await press("D29を修正");
    expect(await screen.findByRole("alert")).toHaveTextContent("Enter で確定してから");
    expect(screen.queryByRole("button", { name: "もう一度" })).not.toBeInTheDocument();
  });

  it("goes on from where a walk was when the finding is gone", async () => {
    const { session, press } = await checkedPane();
    await press("次の指摘へ");
    await press("次の指摘へ");
    session.script.findings = () => Promise.resolve(FINDINGS.filter((_, index) => index !== 1));
    await press("D29を修正");
    await waitFor(() => {
      expect(session.checked).toHaveLength(2);
    });
    await press("次の指摘へ");
    expect(session.revealed.at(-1)).toEqual(cell(14, 6));
  });
});

describe("安全な修正をすべて適用", () => {
  it("shows what it would write first, and writes it when told to", async () => {
    const { session, press } = await checkedPane();
    await press("安全な修正をすべて適用（1）");
    const panel = await screen.findByRole("region", { name: "安全な修正 1 件" });
    expect(within(panel).getByRole("listitem")).toHaveTextContent("D29 １，１４０→1140");
    expect(within(panel).getByRole("heading")).toHaveFocus();
    expect(session.deeds).toEqual([]);
    await press("すべて適用");
    expect(session.deeds).toEqual([{ kind: "fix", findings: [FINDINGS[1]] }]);
    await waitFor(() => {
      expect(screen.queryByRole("region", { name: /安全な修正/ })).not.toBeInTheDocument();
    });
  });

  it("writes nothing when the user would rather not", async () => {
    const { user, session, press } = await checkedPane();
    await press("安全な修正をすべて適用（1）");
    await screen.findByRole("region", { name: /安全な修正/ });
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("region", { name: /安全な修正/ })).not.toBeInTheDocument();
    expect(session.deeds).toEqual([]);
  });

  it("isn't offered where no fix is safe", async () => {
    const unsafe = FINDINGS.map((finding) => ({
      ...finding,
      fixes: finding.fixes.map((fix) =>
        fix.kind === "edit" ? { kind: fix.kind, edits: fix.edits } : fix
      ),
    }));
    await checkedPane({ findings: () => Promise.resolve(unsafe) });
    expect(screen.queryByRole("button", { name: /安全な修正/ })).not.toBeInTheDocument();
  });
});

describe("確認済みにする", () => {
  it("asks for a reason and keeps it with who and when", async () => {
    const { user, session, press } = await checkedPane();
    await press("次の指摘へ");
    await press("この指摘を確認済みにする");
    expect(screen.getByLabelText("理由")).toHaveFocus();
    await press("確認済みにする");
    expect(screen.getByRole("alert")).toHaveTextContent("理由を書いてください");
    expect(session.deeds).toEqual([]);
    await user.type(screen.getByLabelText("理由"), "財政課と確認済み");
    await user.type(screen.getByLabelText(/確認した人/), "山田");
    await user.clear(screen.getByLabelText(/日付/));
    await user.type(screen.getByLabelText(/日付/), "4月10日");
    await user.keyboard("{Enter}");
    const acceptance = { reason: "財政課と確認済み", by: "山田", on: "4月10日" };
    expect(session.deeds).toEqual([{ kind: "accept", finding: FINDINGS[0], acceptance }]);
    await act(() => Promise.resolve());
  });

  it("proposes today's date", async () => {
    const { press } = await checkedPane();
    await press("次の指摘へ");
    await press("この指摘を確認済みにする");
    const today = new Intl.DateTimeFormat("sv-SE").format(new Date());
    expect(screen.getByLabelText(/日付/)).toHaveValue(today);
  });

  it("lists what was accepted, to be taken back", async () => {
    const accepted = {
      rule: "budget-missing",
      cell: cell(20, 3),
      text: "",
      reason: "補正で計上する",
      by: "山田",
      on: "2025-04-10",
    };
    const { session, press } = await checkedPane({
      opened: () =>
        Promise.resolve(opened([reading()], { settings: settings({ accepted: [accepted] }) })),
    });
    await press(/確認済みの指摘 1 件/);
    expect(screen.getByText("補正で計上する")).toBeVisible();
    expect(screen.getByText("山田 ・ 2025-04-10")).toBeVisible();
    await press("業務計画!D21の確認済みを取り消す");
    expect(session.deeds).toEqual([{ kind: "reopen", accepted }]);
    await act(() => Promise.resolve());
  });
});

describe("other ways to settle a finding", () => {
  const withFix = (...fixes: (typeof FINDINGS)[number]["fixes"]) => ({
    findings: () =>
      Promise.resolve(
        FINDINGS.map((finding, index) => (index === 0 ? { ...finding, fixes } : finding))
      ),
  });

  it("takes a value into the list", async () => {
    const { session, press } = await checkedPane(
      withFix({ kind: "allow-value", field: "direction", value: "伴走" })
    );
    await press("「伴走」を一覧に加える");
    expect(session.deeds).toEqual([{ kind: "allow-value", field: "direction", value: "伴走" }]);
  });

  it("confirms inferred owners", async () => {
    const { session, press } = await checkedPane(
      withFix({ kind: "confirm-owners", lanes: [2, 4] })
    );
    await press("推定した事業で確定");
    expect(session.deeds).toMatchObject([{ kind: "confirm-owners", lanes: [2, 4] }]);
  });

  it("regenerates", async () => {
    const { session, press } = await checkedPane(withFix({ kind: "regenerate" }));
    await press("再作成");
    expect(session.drawn).toEqual(["overwrite"]);
  });
});

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

  it("corrects what a column is, for every sheet where the tables stand on one", async () => {
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
    const owner = { cell: cell(40, 1), project: "3", text: "説明会" };
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
    await choose("「控え!B5:G10」の使い方", "計画の表");
    expect(session.deeds).toMatchObject([
      { kind: "set-table", table: { sheet: "控え", cell: null, isUsed: true } },
    ]);
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

  it("says which lines of 計画設定 aren't used, with the way there", async () => {
    const place = { sheet: "計画設定", row: 9, column: 0 };
    const { session, press } = await readingView({
      opened: () =>
        Promise.resolve(
          opened([reading()], {
            unknownSettings: [{ problem: "unknown-line", cell: place, text: "予算 なし" }],
          })
        ),
    });
    expect(screen.getByText(/設定「予算 なし」は読み取れなかったので/)).toBeVisible();
    await press("計画設定!A10");
    expect(session.revealed).toEqual([place]);
  });
});

describe("a workbook without a plan", () => {
  it("offers the tables that come near, with their columns, and says what was written", async () => {
    const user = userEvent.setup();
    const [table] = reading().draft.tables;
    if (!table) throw new Error("no table");
    const session = scriptedSession({
      opened: () => Promise.resolve(opened([], { unused: [{ ...table, why: "unlike" }] })),
    });
    const { container } = render(<Pane session={session} language="ja" />);
    const usage = await screen.findByLabelText("「業務計画!A13:F34」の使い方");
    expect(screen.getByText("計画の表と見なしませんでした")).toBeVisible();
    await user.click(usage);
    await user.selectOptions(usage, "計画の表");
    expect(session.deeds).toMatchObject([{ kind: "set-table", table: { isUsed: true } }]);
    expect(await screen.findByText(WRITTEN.sentence, { selector: "p" })).toBeVisible();
    const column = screen.getByLabelText("「備考」の読み方");
    await user.click(column);
    await user.selectOptions(column, "事業名");
    expect(session.deeds.at(-1)).toMatchObject({ kind: "set-column", column: { field: "name" } });
    const { violations } = await axe.run(container, {
      rules: { "color-contrast": { enabled: false } },
    });
    expect(violations).toEqual([]);
  });
});

describe("the severity of a rule", () => {
  it("is changed beside a finding", async () => {
    const { session, user, press } = await checkedPane();
    await press("次の指摘へ");
    await press("この規則の重さを変える");
    const select = screen.getByLabelText("「金額として読めない予算額」の重さ");
    expect(select).toHaveDisplayValue("エラー");
    await user.click(select);
    await user.selectOptions(select, "指摘しない");
    expect(session.deeds).toEqual([
      { kind: "set-severity", rule: "budget-not-a-number", severity: "off" },
    ]);
  });

  it("is listed where people changed it, and given back", async () => {
    const severities = new Map([["priority-gap", "off" as const]]);
    const { session, user } = await checkedPane({
      opened: () => Promise.resolve(opened([reading()], { settings: settings({ severities }) })),
    });
    await user.click(await screen.findByText("重さを変えた規則 1 件"));
    const select = screen.getByLabelText(/の重さ$/);
    expect(select).toHaveDisplayValue("指摘しない");
    await user.click(select);
    await user.selectOptions(select, "もとのまま");
    expect(session.deeds).toEqual([{ kind: "set-severity", rule: "priority-gap", severity: null }]);
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

it("says that an earlier writing broke off, and what repairs it", async () => {
  const { user } = await checkedPane({
    foreseen: () => Promise.resolve({ ...foreseen(NEW_SHEETS), incomplete: ["集計"] }),
  });
  await user.click(screen.getByRole("tab", { name: "スケジュール" }));
  expect(await screen.findByText(/途中で止まったため、シート「集計」は完全では/)).toBeVisible();
});

it("has no fault for axe with everything open", async () => {
  const { user, press, container } = await checkedPane({
    opened: () =>
      Promise.resolve(
        opened([reading()], {
          settings: settings({
            accepted: [{ rule: "x", cell: null, text: "", reason: "可" }],
            severities: new Map([["priority-gap", "info"]]),
          }),
        })
      ),
  });
  await press("次の指摘へ");
  await press("D29を修正");
  await screen.findByText(WRITTEN.sentence, { selector: "p" });
  await press("この指摘を確認済みにする");
  await press("安全な修正をすべて適用（1）");
  await screen.findByRole("region", { name: /安全な修正/ });
  await press(/確認済みの指摘 1 件/);
  await press("この規則の重さを変える");
  await user.click(screen.getByText("重さを変えた規則 1 件"));
  const { violations } = await axe.run(container, {
    rules: { "color-contrast": { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}, 20_000);
