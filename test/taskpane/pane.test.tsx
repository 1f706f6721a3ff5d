/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { Pane } from "../../src/taskpane/pane";
import type { Language } from "../../src/text/language";
import { WorkbookError } from "../../src/workbooks/workbook";
import {
  cell,
  FINDINGS,
  foreseen,
  NEW_SHEETS,
  opened,
  reading,
  scriptedSession,
  type Script,
} from "./scripted-session";

beforeAll(() => {
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(cleanup);

const CHECK = "計画を検証";
const REGENERATE = "スケジュールを再作成";
const EDITS = [
  { cell: { sheet: "スケジュール表", row: 5, column: 1 }, written: "審査", now: "審査会" },
];

async function openPane(script: Partial<Script> = {}, language: Language = "ja") {
  const user = userEvent.setup();
  const session = scriptedSession(script);
  const { container } = render(<Pane session={session} language={language} />);
  await waitFor(() => {
    expect(screen.getByRole("status")).not.toBeEmptyDOMElement();
  });
  const press = (name: string) => user.click(screen.getByRole("button", { name }));
  return { user, session, container, press };
}

const shown = () => screen.getAllByRole("listitem").map((item) => item.textContent);
const status = () => screen.getByRole("status").textContent;

describe("on opening", () => {
  it("says what it found: title, department, sheet, projects, budget and lanes", async () => {
    await openPane();
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("平成31年度 業務計画");
    expect(screen.getByText("市民自治推進課 ・ シート「業務計画」")).toBeVisible();
    const figures = screen.getAllByRole("definition").map((figure) => figure.textContent);
    expect(figures).toEqual(["5", "25,203", "5"]);
    expect(screen.getByText("なし 1")).toBeVisible();
    expect(screen.getByText("読めない 1")).toBeVisible();
  });

  it("says a sentence each on what it couldn't read, with the way to the cell", async () => {
    const { press, session } = await openPane();
    expect(screen.getByText(/「163,7O6」は読み取れませんでした/)).toBeVisible();
    await press("業務計画!D33");
    expect(session.revealed).toEqual([cell(32, 3)]);
  });

  it("offers the choice between several plans and checks the chosen one", async () => {
    const plans = [reading("福祉課"), reading("環境課")];
    const { user, press, session } = await openPane({
      opened: () => Promise.resolve(opened(plans)),
    });
    await user.selectOptions(screen.getByLabelText("計画"), "環境課");
    expect(screen.getByText(/環境課 ・/)).toBeVisible();
    await press(CHECK);
    expect(session.checked).toEqual(["環境課"]);
  });

  it("says of a workbook without a plan where it came nearest", async () => {
    const area = { sheet: "一覧", top: 3, left: 0, bottom: 9, right: 4 };
    const { press, session } = await openPane({
      opened: () =>
        Promise.resolve(opened([], { nearest: { area, found: ["事業名"], missing: ["予算額"] } })),
    });
    expect(screen.getByText(/一覧!A4:E10.*「事業名」はありますが、「予算額」が/)).toBeVisible();
    await press("この表を表示");
    expect(session.revealed).toEqual([{ sheet: "一覧", row: 3, column: 0 }]);
  });

  it("speaks English where Excel does", async () => {
    await openPane({}, "en");
    expect(screen.getByRole("button", { name: "Check plan" })).toBeVisible();
    expect(document.documentElement).toHaveAttribute("lang", "en");
  });

  it("says why the workbook can't be read and tries again when asked", async () => {
    let isEditing = true;
    const openedWhenFree = () =>
      isEditing
        ? Promise.reject(new WorkbookError("editing-cell"))
        : Promise.resolve(opened([reading()]));
    const user = userEvent.setup();
    render(<Pane session={scriptedSession({ opened: openedWhenFree })} language="ja" />);
    expect(await screen.findByRole("alert")).toHaveTextContent("Enter で確定してから");
    isEditing = false;
    await user.click(screen.getByRole("button", { name: "もう一度" }));
    expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent("業務計画");
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });
});

describe("計画を検証", () => {
  it("lists the findings by severity with their counts and announces them", async () => {
    const { press } = await openPane();
    await press(CHECK);
    const groups = screen.getAllByRole("heading", { level: 2 }).map((group) => group.textContent);
    expect(groups).toEqual(["エラー 1 件", "注意 2 件", "参考 1 件"]);
    expect(status()).toBe("検証しました。エラー 1 件、注意 2 件、参考 1 件です。");
  });

  it("quotes the cell's text", async () => {
    const { press } = await openPane();
    await press(CHECK);
    expect(screen.getByText("「163,7O6」").tagName).toBe("Q");
  });

  it("selects the cell of a finding that is pressed", async () => {
    const { user, press, session } = await openPane();
    await press(CHECK);
    await user.click(screen.getByRole("button", { name: /D29\s*市民/ }));
    expect(session.revealed).toEqual([cell(28, 3)]);
    expect(screen.getByRole("button", { name: /D29\s*市民/ })).toHaveAttribute(
      "aria-current",
      "true"
    );
  });

  it("walks the shown findings in order and begins anew after the last", async () => {
    const { press, session } = await openPane();
    await press(CHECK);
    for (let step = 0; step < 5; step++) await press("次の指摘へ");
    expect(session.revealed).toEqual([cell(32, 3), cell(28, 3), cell(14, 6), cell(32, 3)]);
    expect(screen.getByText("1 / 4")).toBeVisible();
  });

  it("hides a severity whose chip is switched off", async () => {
    const { press } = await openPane();
    await press(CHECK);
    await press("注意 2");
    expect(screen.getByRole("button", { name: "注意 2" })).toHaveAttribute("aria-pressed", "false");
    expect(screen.queryByRole("button", { name: /D29\s*市民/ })).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: /D33\s*地域/ })).toBeVisible();
  });

  it("narrows the findings to a rule or to a project", async () => {
    const { user, press } = await openPane();
    await press(CHECK);
    const filter = screen.getByLabelText("絞り込み");
    await user.selectOptions(filter, "予算のない施策のねらい");
    expect(shown().filter((text) => text.includes("。"))).toHaveLength(3);
    expect(screen.getByText("計画全体")).toBeVisible();
    await user.selectOptions(filter, "4 市民参加推進・啓発事業");
    expect(screen.getByRole("button", { name: /D29\s*市民/ })).toBeVisible();
    expect(screen.queryByText("計画全体")).not.toBeInTheDocument();
  });

  it("says warmly that nothing was found", async () => {
    const { press } = await openPane({ findings: () => Promise.resolve([]) });
    await press(CHECK);
    expect(screen.getByText("指摘はありません")).toBeVisible();
    expect(screen.getByText(/おつかれさまでした/)).toBeVisible();
  });

  it("lists the first of many findings and more on demand", async () => {
    const many = Array.from({ length: 120 }, (_, row) =>
      FINDINGS.slice(0, 1).map((finding) => ({ ...finding, cell: cell(row, 9) }))
    );
    const { press } = await openPane({ findings: () => Promise.resolve(many.flat()) });
    await press(CHECK);
    expect(screen.queryByRole("button", { name: /J51 / })).not.toBeInTheDocument();
    await press("ほか 50 件を表示");
    expect(screen.getAllByRole("button", { name: /J\d+/ })).toHaveLength(100);
  });
});

describe("スケジュールを再作成", () => {
  it("says beforehand what will be made, with the schedule in small", async () => {
    const { user } = await openPane();
    await user.click(screen.getByRole("tab", { name: "スケジュール" }));
    expect(await screen.findByText(/「スケジュール表」「集計」「事業一覧」を新しく/)).toBeVisible();
    const picture = screen.getByRole("figure", { name: "スケジュール表のプレビュー" });
    expect(within(picture).getByText(/地域コミュニティ事業/)).toHaveTextContent("予定なし");
    expect(
      within(picture).getByRole("img", { name: /補助事業の募集 4月～5月、審査 6月/ })
    ).toBeVisible();
  });

  it("regenerates at one press and says what changed since the last time", async () => {
    const { press, session } = await openPane({
      regenerated: () =>
        Promise.resolve({
          sheets: NEW_SHEETS.map(({ name }) => name),
          kept: [],
          changes: [
            { kind: "project-added", project: "新しい事業" },
            { kind: "bar-moved", project: "市民参加推進・啓発事業", label: "職員研修" },
          ],
        }),
    });
    await press(REGENERATE);
    expect(session.drawn).toHaveLength(1);
    expect(await screen.findByText("「新しい事業」が加わりました")).toBeVisible();
    expect(screen.getByText(/「職員研修」の時期が変わりました/)).toBeVisible();
    expect(status()).toMatch(/再作成しました/);
  });

  it("names hand edits by cell and writes nothing before the user has chosen", async () => {
    const { press, session } = await openPane({
      foreseen: () => Promise.resolve(foreseen(NEW_SHEETS, EDITS)),
    });
    await press(REGENERATE);
    const heading = await screen.findByRole("heading", { name: /手で直されたセルが 1 か所/ });
    expect(heading).toHaveFocus();
    expect(screen.getByText(/「審査」→「審査会」/)).toBeVisible();
    await press("スケジュール表!B6");
    expect(session.revealed).toEqual([EDITS[0]?.cell]);
    expect(session.drawn).toEqual([]);
    await press("写しを残して再作成");
    expect(session.drawn).toEqual(["keep"]);
  });

  it("overwrites hand edits only where the user says so", async () => {
    const { press, session } = await openPane({
      foreseen: () => Promise.resolve(foreseen(NEW_SHEETS, EDITS)),
    });
    await press(REGENERATE);
    await press("上書きして再作成");
    expect(session.drawn).toEqual(["overwrite"]);
  });

  it("says what to do when Excel refuses, and leaves the rest as it was", async () => {
    const { press } = await openPane({
      regenerated: () => Promise.reject(new WorkbookError("structure-locked")),
    });
    await press(REGENERATE);
    expect(await screen.findByRole("alert")).toHaveTextContent("ブックの保護");
    expect(screen.getByRole("button", { name: CHECK })).toBeEnabled();
  });
});

it("集計 totals by aim, direction, operator and nature", async () => {
  const { user } = await openPane();
  await user.click(screen.getByRole("tab", { name: "集計" }));
  const table = await screen.findByRole("table", { name: "事業の方向性別" });
  const rows = within(table)
    .getAllByRole("row")
    .map((row) => row.textContent);
  expect(rows.slice(1)).toEqual(["拡大1事業19,954", "現状維持4事業5,249"]);
  expect(screen.getAllByRole("table")).toHaveLength(4);
});

it("読み取り shows what was taken for what, the unsure first", async () => {
  const { user } = await openPane();
  await user.click(screen.getByRole("tab", { name: "読み取り" }));
  await screen.findByText(/要確認/);
  const choices = screen.getAllByRole("combobox").slice(0, 5);
  expect(choices.map((choice) => choice.getAttribute("aria-label"))).toEqual([
    "「業務計画!A13:F34」の使い方",
    "「区分」の読み方",
    "「優先 順位」の読み方",
    "「事業名」の読み方",
    "「備考」の読み方",
  ]);
  expect(choices[1]).toHaveDisplayValue("性質区分");
  expect(choices[4]).toHaveDisplayValue("使わない");
});

describe("while the user works", () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });
  const settle = (milliseconds: number) => act(() => jest.advanceTimersByTimeAsync(milliseconds));

  async function openChecked(script: Partial<Script> = {}) {
    const session = scriptedSession(script);
    const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
    render(<Pane session={session} language="ja" />);
    await settle(0);
    await user.click(screen.getByRole("button", { name: CHECK }));
    await settle(0);
    return { user, session };
  }

  it("marks findings as stale at once and checks again when nobody types any more", async () => {
    const { session } = await openChecked();
    expect(screen.getByText("最新の状態です")).toBeVisible();
    act(session.change);
    expect(screen.getByText("計画が変わりました")).toBeVisible();
    await settle(1000);
    act(session.change);
    await settle(1000);
    expect(session.checked).toHaveLength(1);
    session.script.findings = () => Promise.resolve([]);
    await settle(1000);
    expect(session.checked).toHaveLength(2);
    expect(screen.getByText("指摘はありません")).toBeVisible();
    expect(screen.getByText("最新の状態です")).toBeVisible();
  });

  it("only marks them while the switch is off", async () => {
    const { user, session } = await openChecked();
    await user.click(screen.getByRole("switch", { name: "変更を自動で検証" }));
    act(session.change);
    await settle(10_000);
    expect(screen.getByText("計画が変わりました")).toBeVisible();
    expect(session.checked).toHaveLength(1);
  });

  it("waits in silence while a cell is being edited", async () => {
    const { session } = await openChecked();
    session.script.findings = () => Promise.reject(new WorkbookError("editing-cell"));
    act(session.change);
    await settle(2000);
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
    session.script.findings = () => Promise.resolve([]);
    await settle(2000);
    expect(screen.getByText("指摘はありません")).toBeVisible();
  });

  it("shows progress after a second and can be cancelled", async () => {
    const { user } = await openChecked({ findings: () => new Promise(() => undefined) });
    expect(screen.queryByRole("progressbar")).not.toBeInTheDocument();
    await settle(1100);
    expect(screen.getByRole("progressbar", { name: "検証しています" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "キャンセル" }));
    expect(screen.queryByRole("progressbar")).not.toBeInTheDocument();
    expect(status()).toMatch(/キャンセルしました/);
  });
});

describe("for everybody", () => {
  it("reaches every action by Tab and moves between views by arrows", async () => {
    const { user, press } = await openPane();
    await press(CHECK);
    const reached = new Set<Element>();
    for (let step = 0; step < 40; step++) {
      await user.tab();
      if (document.activeElement) reached.add(document.activeElement);
    }
    const wanted = [
      ...screen.getAllByRole("button"),
      ...screen.getAllByRole("switch"),
      screen.getByLabelText("絞り込み"),
      screen.getByRole("tab", { selected: true }),
    ];
    expect(wanted.filter((element) => !reached.has(element))).toEqual([]);
    screen.getByRole("tab", { selected: true }).focus();
    await user.keyboard("{ArrowRight}{ArrowRight}");
    expect(screen.getByRole("tab", { name: "集計" })).toHaveFocus();
    expect(screen.getByRole("tab", { name: "集計" })).toHaveAttribute("aria-selected", "true");
  });

  it.each(["指摘", "スケジュール", "集計", "読み取り"])(
    "has no fault for axe in %s",
    async (view) => {
      const { user, press, container } = await openPane({
        foreseen: () => Promise.resolve(foreseen(NEW_SHEETS, EDITS)),
      });
      await press(CHECK);
      await user.click(screen.getByRole("tab", { name: view }));
      await screen.findAllByRole("tabpanel");
      await act(() => Promise.resolve());
      const { violations } = await axe.run(container, {
        rules: { "color-contrast": { enabled: false } },
      });
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
  );
});
