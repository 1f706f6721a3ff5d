/** @jest-environment jsdom */
import "../support/screen";
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { parseArea } from "../../src/sheet/address";
import { bootExcel } from "../excel-host/boot";
import type { ExcelHost } from "../excel-host/host";
import { cellKey, newWorkbook, type CellContent } from "../excel-host/model";
import { excelPane, LONG, samplePlan, SENTENCE } from "./excel-pane";

const PLAN = "業務計画";

let host: ExcelHost;
beforeAll(async () => {
  Element.prototype.scrollIntoView = () => undefined;
  host = await bootExcel(newWorkbook(PLAN));
});
afterEach(cleanup);

/** The pane as Excel shows it over the sample plan in which these cells were typed over, once it was checked. */
async function checkedPane(typed: Readonly<Record<string, CellContent>> = {}) {
  host.open(samplePlan());
  for (const [address, value] of Object.entries(typed)) host.type(PLAN, address, value);
  const { user, press } = excelPane();
  await press("計画を検証");
  await screen.findByRole("heading", { name: /注意/ }, LONG);
  return { user, press };
}

function content(sheet: string, address: string) {
  const area = parseArea(address);
  const found = host.model.sheets.find(({ name }) => name === sheet);
  const cell = area && found?.cells.get(cellKey(area.top, area.left));
  return [cell?.value ?? null, cell?.numberFormat ?? "General"];
}

const finding = (name: RegExp) => screen.queryByRole("button", { name });
const isGone = (name: RegExp) =>
  waitFor(() => {
    expect(finding(name)).not.toBeInTheDocument();
  }, LONG);

it("fixes an amount typed as text, keeps its number format, and takes it back", async () => {
  const { press } = await checkedPane({ D18: "'１９，９５４" });
  const [, format] = content(PLAN, "D18");
  await press("D18を修正");
  await screen.findByText(/D18 を「１９，９５４」から「19,?954」に直しました/, SENTENCE, LONG);
  expect(content(PLAN, "D18")).toEqual([19954, format]);
  await isGone(/^D18を修正/);

  await press(/^元に戻す/);
  await screen.findByText(/D18 を「１９，９５４」に戻しました/, SENTENCE, LONG);
  expect(content(PLAN, "D18")).toEqual(["１９，９５４", format]);
  expect(await screen.findByRole("button", { name: "D18を修正" }, LONG)).toBeVisible();
}, 60_000);

it("doesn't take a fix back over what was typed since", async () => {
  const { press } = await checkedPane({ D18: "'１９，９５４" });
  await press("D18を修正");
  await screen.findByText(/直しました/, SENTENCE, LONG);
  host.type(PLAN, "D18", 20000);
  await press(/^元に戻す/);
  await screen.findByText(/D18 は修正の後に変わっているため（いまは「20000」）/, SENTENCE, LONG);
  expect(content(PLAN, "D18")[0]).toBe(20000);
}, 60_000);

it("applies all safe fixes at once after showing them", async () => {
  const { press } = await checkedPane({ D18: "'１９，９５４", D22: "'4,109 " });
  await press(/安全な修正をすべて適用/);
  const all = await screen.findByRole("region", { name: /^安全な修正/ });
  expect(within(all).getByText("１９，９５４", { selector: "del *" })).toBeVisible();
  await press("すべて適用");
  await screen.findByText(/か所を直しました/, SENTENCE, LONG);
  expect([content(PLAN, "D18")[0], content(PLAN, "D22")[0]]).toEqual([19954, 4109]);
}, 60_000);

it("accepts a finding until its cell changes, lists it, and takes that back", async () => {
  const { user, press } = await checkedPane();
  const outlier = /D33\s*地域集会施設/;
  await press(outlier);
  await press("この指摘を確認済みにする");
  await user.type(screen.getByLabelText("理由"), "指定管理料のため{Enter}");
  await screen.findByText(/確認済みにしました.*「計画設定」に残しました/, SENTENCE, LONG);
  await isGone(outlier);
  expect(host.model.sheets.map(({ name }) => name)).toContain("計画設定");
  await user.click(await screen.findByText("確認済みの指摘 1 件", {}, LONG));
  expect(screen.getByText("指定管理料のため")).toBeVisible();

  host.type(PLAN, "D33", 170000);
  await press("計画を検証");
  expect(await screen.findByRole("button", { name: outlier }, LONG)).toBeVisible();
  await press("業務計画!D33の確認済みを取り消す");
  await waitFor(() => {
    expect(screen.queryByText(/確認済みの指摘/)).not.toBeInTheDocument();
  }, LONG);
}, 60_000);

it("corrects a column and a lane's owner in 読み取り, and shows the plan so at once", async () => {
  const { user } = await checkedPane();
  const figures = () => screen.getAllByRole("definition").map(({ textContent }) => textContent);
  const choose = async (label: string | RegExp, words: string | RegExp) => {
    const [select] = await screen.findAllByLabelText(label, {}, LONG);
    if (!select) throw new Error("no choice");
    await user.click(select);
    const options = [...select.querySelectorAll("option")];
    const option = options.find(({ text }) => text.match(words) !== null);
    if (!option) throw new Error(`no option ${String(words)}`);
    await user.selectOptions(select, option);
  };
  expect(figures()).toContain("234,908");
  await user.click(screen.getByRole("tab", { name: "読み取り" }));
  await choose(/「予算額.*」の読み方/, "使わない");
  await waitFor(() => {
    expect(figures().slice(0, 2)).toEqual(["8", "19"]);
  }, LONG);

  const [lane] = screen.getAllByLabelText(/の事業$/);
  const name = lane?.getAttribute("aria-label") ?? "";
  await choose(name, /^2 /);
  await waitFor(() => {
    expect(screen.getAllByLabelText(name)[0]).toHaveDisplayValue(/^2 /);
  }, LONG);
  expect(content("計画設定", "A1")[0]).toMatch(/計画設定/);
}, 60_000);

it("leaves out a table and begins the months elsewhere in 読み取り, and takes both back", async () => {
  const { user, press } = await checkedPane();
  const choose = async (label: string | RegExp, words: string) => {
    const [select] = await screen.findAllByLabelText(label, {}, LONG);
    if (!select) throw new Error("no choice");
    await user.click(select);
    await user.selectOptions(select, words);
  };
  await user.click(screen.getByRole("tab", { name: "読み取り" }));
  await choose(/の月の欄の読み方/, "2020年4月から");
  await screen.findByText(/月の欄は翌年度の4月から始まるものとして読みます/, SENTENCE, LONG);
  expect(
    (await screen.findAllByText(/2020年4月～2021年3月.*設定で指定/, {}, LONG))[0]
  ).toBeVisible();
  await press(/^元に戻す/);
  await screen.findByText(/指定を取り消しました/, SENTENCE, LONG);
  await waitFor(() => {
    expect(screen.queryByText(/2020年4月～2021年3月/)).not.toBeInTheDocument();
  }, LONG);

  await choose(/の使い方/, `シート「${PLAN}」を使わない`);
  await screen.findByText("このブックに業務計画の表は見つかりませんでした。", {}, LONG);
  await choose(`「シート「${PLAN}」全体」の使い方`, "使う");
  expect(await screen.findByRole("tab", { name: "読み取り" }, LONG)).toBeVisible();
}, 60_000);

it("deletes a line of 計画設定 whose column is no longer there", async () => {
  const { user, press } = await checkedPane();
  await user.click(screen.getByRole("tab", { name: "読み取り" }));
  const [select] = await screen.findAllByLabelText(/「性質.*」の読み方/, {}, LONG);
  if (!select) throw new Error("no choice");
  await user.click(select);
  await user.selectOptions(select, "使わない");
  await screen.findByText(/「計画設定」に残しました/, SENTENCE, LONG);
  const said = () => {
    const { cells } = host.model.sheets.find(({ name }) => name === "計画設定") ?? {};
    return [...(cells?.values() ?? [])].map(({ value }) => value);
  };
  expect(said()).toContain("使わない");

  for (const heading of ["E16", "E26"]) host.type(PLAN, heading, "経費の別");
  await press(/^この行を消す/);
  await screen.findByText(/指定を取り消しました/, SENTENCE, LONG);
  expect(said()).not.toContain("使わない");
}, 60_000);

it("takes a value into the list and out again", async () => {
  const { user, press } = await checkedPane({ E18: "伴走" });
  const unknown = /E18/;
  await press(unknown);
  await press("「伴走」を一覧に加える");
  await isGone(unknown);
  await user.click(await screen.findByText("一覧に加えた値 1 個", {}, LONG));
  await press("「伴走」を一覧から外す");
  await screen.findByText(/「伴走」を使える値から外しました/, SENTENCE, LONG);
  expect(await screen.findByRole("button", { name: unknown }, LONG)).toBeVisible();
}, 60_000);

it("gives a rule another severity, which the next check obeys", async () => {
  const { user, press } = await checkedPane();
  const outlier = /D33\s*地域集会施設/;
  await press(outlier);
  await press("この規則の重さを変える");
  const select = screen.getByLabelText(/の重さ$/);
  await user.click(select);
  await user.selectOptions(select, "指摘しない");
  await isGone(outlier);
  await user.click(await screen.findByText("重さを変えた規則 1 件", {}, LONG));
  const given = screen.getByLabelText(/の重さ$/);
  await user.click(given);
  await user.selectOptions(given, "もとのまま");
  expect(await screen.findByRole("button", { name: outlier }, LONG)).toBeVisible();
}, 60_000);
