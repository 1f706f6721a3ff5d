import { readText } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";

it("begins each form with the label that it begins with, in a cell with its value or not", async () => {
  const form = (rank: string, name: string, cost: string): string => `
    優先順位：${rank}
    事業名：${name}
    方向性：継続
    予算額：${cost}
    |`;
  const { plans } = await readText({
    計画: `令和8年度　監査事務局　業務計画${form("１", "定期監査", "300千円")}${form("２", "決算審査", "200千円")}`,
  });
  expect(plans.flatMap(briefProjects)).toEqual(["1 定期監査 300", "2 決算審査 200"]);
});

it("reads what forms cost in a cell with its label where the others have cells of their own", async () => {
  const form = (rank: number, name: string, cost: string): string => `
    優先順位 | ${rank}
    事業名 | ${name}
    方向性 | 継続 | ${cost}
    |`;
  const read = async (above: string, ...costs: readonly string[]): Promise<readonly string[]> => {
    const [one = "", two = ""] = costs;
    const { plans } = await readText({
      計画: `令和8年度　環境課　業務計画\n${above}${form(1, "省エネ", one)}${form(2, "緑化", two)}`,
    });
    return plans.flatMap(briefProjects);
  };
  expect(await read("|", "予算額　18,000千円", "予算額：300千円")).toEqual([
    "1 省エネ 18000",
    "2 緑化 300",
  ]);
  const unread = ["1 省エネ", "2 緑化"];
  expect(await read("予算額：18,300千円", "", "")).toEqual(unread);
  expect(await read("|", "前年度予算額：200千円", "R7予算額：300千円")).toEqual(unread);
});

it.each([
  ["優先順位：1　方向性：継続　予算額：300千円", "優先順位：2　方向性：拡大　予算額：200千円"],
  [
    "優先順位　１　　方向性　継続　　予算額　300千円",
    "優先順位　２　　方向性　拡大　　予算額　200千円",
  ],
])("tells the labels of one line apart: %s", async (first, second) => {
  const form = (name: string, line: string): string => `
    事業名：${name}
    ${line}
    取組：測量　設計　予算　を整理する
    |`;
  const { plans } = await readText({
    計画: `令和8年度　監査事務局　業務計画${form("定期　監査", first)}${form("決算審査", second)}`,
  });
  expect(plans.flatMap(briefProjects)).toEqual(["1 定期　監査 300", "2 決算審査 200"]);
  expect(plans.flatMap(({ plan }) => plan.projects.map(({ direction }) => direction))).toEqual([
    "継続",
    "拡大",
  ]);
});
