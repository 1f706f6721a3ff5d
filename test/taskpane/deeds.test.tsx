/** @jest-environment jsdom */
import "../support/screen";
import { act, cleanup, screen } from "@testing-library/react";
import { DEFAULT_SETTINGS, type Settings } from "../../src/settings/settings";
import { checkedPane } from "./scripted-pane";
import { cell, reading } from "./scripted-reading";
import { FINDINGS, opened, WRITTEN } from "./scripted-session";
import { violationsIn } from "./violations";

beforeAll(() => {
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(cleanup);

const settings = (more: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, ...more });

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
    const { session, user, press } = await checkedPane({
      opened: () =>
        Promise.resolve(opened([reading()], { settings: settings({ accepted: [accepted] }) })),
    });
    await user.click(await screen.findByText("確認済みの指摘 1 件"));
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

  it("lists the values that were taken in, each to be taken out again", async () => {
    const { operator } = DEFAULT_SETTINGS.allowedValues;
    const allowedValues = { ...DEFAULT_SETTINGS.allowedValues, operator: [...operator, "NPO"] };
    const { session, user, press } = await checkedPane({
      opened: () => Promise.resolve(opened([reading()], { settings: settings({ allowedValues }) })),
    });
    await user.click(await screen.findByText("一覧に加えた値 1 個"));
    expect(screen.getByText(/^事業主体/)).toBeVisible();
    await press("「NPO」を一覧から外す");
    expect(session.deeds).toEqual([{ kind: "withdraw-value", field: "operator", value: "NPO" }]);
    expect(screen.queryByText(/確認済みの指摘/)).not.toBeInTheDocument();
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
    expect(session.drawn).toEqual(["ask"]);
  });

  it("writes to another workbook", async () => {
    const { session, press } = await checkedPane(withFix({ kind: "separate" }));
    await press("別ブックに出力");
    expect(session.deeds).toEqual([{ kind: "separate", plan: reading().name }]);
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
  await user.click(screen.getByText("確認済みの指摘 1 件"));
  await press("この規則の重さを変える");
  await user.click(screen.getByText("重さを変えた規則 1 件"));
  expect(await violationsIn(container)).toEqual([]);
});
