/** @jest-environment jsdom */
import "../support/screen";
import { act, cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Pane } from "../../src/taskpane/pane";
import { WorkbookError } from "../../src/workbooks/workbook";
import { openPane, status } from "./scripted-pane";
import { cell, reading } from "./scripted-reading";
import { FINDINGS, foreseen, NEW_SHEETS, opened, scriptedSession } from "./scripted-session";
import { violationsIn } from "./violations";

beforeAll(() => {
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(cleanup);

const CHECK = "計画を検証";
const EDITS = [
  { cell: { sheet: "スケジュール表", row: 5, column: 1 }, written: "審査", now: "審査会" },
];
const shown = () => screen.getAllByRole("listitem").map((item) => item.textContent);

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

  it("says the year once, however the title writes it", async () => {
    const plan = { title: "令和８年度　業務計画", fiscalYear: 2026, fiscalYearText: "令和8年度" };
    await openPane({ opened: () => Promise.resolve(opened([reading("福祉課", plan)])) });
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(/^令和８年度 業務計画$/);
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

  it("names plans of several years by their years", async () => {
    const plans = [
      reading("福祉課", { fiscalYear: 2024, fiscalYearText: "令和6年度" }),
      reading("福祉課（令和7年度計画）", { fiscalYear: 2025, fiscalYearText: "令和7年度" }),
    ];
    await openPane({ opened: () => Promise.resolve(opened(plans)) });
    const choices = within(screen.getByLabelText("計画")).getAllByRole("option");
    expect(choices.map(({ textContent }) => textContent)).toEqual([
      "福祉課　令和6年度（2024年度）",
      "福祉課（令和7年度計画）　令和7年度（2025年度）",
    ]);
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
    const { plan, draft, name } = reading();
    const { press } = await openPane({
      findings: () => Promise.resolve([]),
      opened: () => Promise.resolve(opened([{ plan, draft: { ...draft, remarks: [] }, name }])),
    });
    await press(CHECK);
    expect(screen.getByText("指摘はありません")).toBeVisible();
    expect(screen.getByText(/おつかれさまでした/)).toBeVisible();
  });

  it("says nothing warm of a plan of which something couldn't be read", async () => {
    const { press } = await openPane({ findings: () => Promise.resolve([]) });
    await press(CHECK);
    expect(screen.getByText("指摘はありません")).toBeVisible();
    expect(screen.getByText(/「163,7O6」は読み取れませんでした/)).toBeVisible();
    expect(screen.queryByText(/おつかれさまでした/)).not.toBeInTheDocument();
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
  await screen.findAllByText(/要確認/);
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
      expect(await violationsIn(container)).toEqual([]);
    }
  );
});
