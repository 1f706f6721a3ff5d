/** @jest-environment jsdom */
import "../support/screen";
import { TextDecoder, TextEncoder } from "node:util";
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { CellValue } from "../../src/sheet/survey";
import { Workbench } from "../../src/workbench/workbench";
import { openTables } from "../support/tables-file";

const LONG = { timeout: 5_000 };

beforeAll(() => {
  // Browsers have them; jsdom doesn't.
  Object.assign(globalThis, { TextDecoder, TextEncoder });
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(cleanup);

/** A plan's file of that name; its first amount may be typed as text. */
function planFile(name: string, amount: CellValue): File {
  const rows = [
    ["令和7年度 市民課 業務計画（当初予算）"],
    ["優先順位", "事業名", "予算額（千円）"],
    [1, "防災訓練", amount],
    [2, "見守り活動", 300],
  ];
  return fileOf(new Uint8Array(openTables({ 計画: rows }).toBytes()), name);
}

/** jsdom's files don't give their bytes. */
function fileOf(bytes: Uint8Array<ArrayBuffer>, name: string): File {
  return Object.assign(new File([bytes], name), {
    arrayBuffer: () => Promise.resolve(bytes.buffer),
  });
}

function openPage() {
  const user = userEvent.setup();
  render(<Workbench language="ja" />);
  const open = (file: File) => user.upload(screen.getByLabelText(/ブックを開く/), file);
  const press = async (name: string | RegExp) =>
    user.click(await screen.findByRole("button", { name }, LONG));
  return { open, press };
}

const budget = () => screen.getAllByRole("definition")[1]?.textContent;

it("reads the plan of the file that is opened", async () => {
  const { open } = openPage();
  expect(screen.getByText(/\.xlsx ファイルを選ぶか/)).toBeVisible();
  await open(planFile("計画.xlsx", 1200));
  await screen.findByRole("button", { name: "計画を検証" }, LONG);
  expect(budget()).toBe("1,500");
});

it("says in a sentence that a file is none, and keeps the one that is open", async () => {
  const { open } = openPage();
  await open(planFile("計画.xlsx", 1200));
  await screen.findByRole("button", { name: "計画を検証" }, LONG);
  await open(fileOf(new TextEncoder().encode("優先順位,事業名"), "計画.xlsx"));
  expect(await screen.findByRole("alert")).toHaveTextContent("Excel ブックではありません");
  expect(budget()).toBe("1,500");
});

it("opens a file that is dropped on the page, instead of leaving it", async () => {
  openPage();
  const isDefault = fireEvent.drop(screen.getByRole("main"), {
    dataTransfer: { files: [planFile("計画.xlsx", 1200)] },
  });
  expect(isDefault).toBe(false);
  await screen.findByRole("button", { name: "計画を検証" }, LONG);
  expect(budget()).toBe("1,500");
});

async function viewSays(sentence: string): Promise<HTMLElement> {
  const view = await screen.findByRole("tabpanel", {}, LONG);
  return within(view).findByText(sentence, {}, LONG);
}

it("starts anew with another file, be its name the same", async () => {
  const { open, press } = openPage();
  await open(planFile("計画.xlsx", "１，２００"));
  await press("計画を検証");
  await press("C3を修正");
  expect(await screen.findByRole("button", { name: /^元に戻す/ }, LONG)).toBeVisible();
  await open(planFile("計画.xlsx", 9000));
  await press("保存せずに「計画.xlsx」を開く");
  expect(await viewSays("まだ検証していません")).toBeVisible();
  expect(budget()).toBe("9,300");
  expect(screen.queryByRole("button", { name: /^元に戻す/ })).not.toBeInTheDocument();
});

it("opens the same file again, as it may have been changed in Excel meanwhile", async () => {
  const { open, press } = openPage();
  const file = planFile("計画.xlsx", 1200);
  await open(file);
  await press("計画を検証");
  await screen.findByRole("heading", { name: /参考|注意/ }, LONG);
  await open(file);
  expect(await viewSays("まだ検証していません")).toBeVisible();
});

describe("with changes that aren't saved", () => {
  async function fixed() {
    const page = openPage();
    await page.open(planFile("計画.xlsx", "１，２００"));
    await page.press("計画を検証");
    await page.press("C3を修正");
    await screen.findByRole("button", { name: /^元に戻す/ }, LONG);
    return page;
  }

  /** Whether the browser would ask before it closes the page. */
  const asksOnClosing = () =>
    !window.dispatchEvent(new Event("beforeunload", { cancelable: true }));

  it("asks before it opens another file, and stays with this one when told to", async () => {
    const { open, press } = await fixed();
    await open(planFile("別の計画.xlsx", 9000));
    expect(screen.getByRole("heading", { name: /「計画.xlsx」の変更が保存/ })).toBeVisible();
    await press("開かない");
    expect(budget()).toBe("1,500");
    expect(screen.getByRole("button", { name: /^元に戻す/ })).toBeVisible();
  });

  it("lets the browser ask before the page is closed, until a copy is saved", async () => {
    // Nothing is downloaded in jsdom.
    URL.createObjectURL = () => "blob:plan";
    URL.revokeObjectURL = () => undefined;
    jest.spyOn(HTMLAnchorElement.prototype, "click").mockReturnValue();
    const { press } = await fixed();
    expect(asksOnClosing()).toBe(true);
    await press("別名で保存");
    expect(asksOnClosing()).toBe(false);
    expect(screen.getByRole("button", { name: /^元に戻す/ })).toBeVisible();
  });

  it("asks nothing where nothing was changed", async () => {
    const { open } = openPage();
    await open(planFile("計画.xlsx", 1200));
    await screen.findByRole("button", { name: "計画を検証" }, LONG);
    expect(asksOnClosing()).toBe(false);
  });
});
