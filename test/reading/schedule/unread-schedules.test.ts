import { readText } from "../../support/sheet-text";

const PLAN = `
  令和8年度　道路課　業務計画
  優先順位 | 事業名 | 方向性 | 予算額(千円)
  1 | 橋りょう点検事業 | 拡大 | 100
  2 | 街路樹管理事業 | 維持 | 200
`;
const STAGES = `
  前期 | | 中期 | | 後期
  点検委託発注 | | 点検 | | 報告
  剪定計画 | | 剪定 | | 清掃
`;

const saidOf = async (sheets: Readonly<Record<string, string>>): Promise<readonly string[]> => {
  const { plans } = await readText(sheets);
  return plans.flatMap(({ draft }) =>
    draft.remarks.map(({ kind, cell, values }) =>
      [kind, cell?.sheet, cell?.row, ...values].join(" ")
    )
  );
};

describe("a schedule of which nothing can be read", () => {
  it("is said where it stands below its title", async () => {
    expect(await saidOf({ 計画: `${PLAN}\n３　スケジュール\n${STAGES}` })).toEqual([
      "unread-text 計画 5 ３　スケジュール",
    ]);
  });

  it("is said where it stands on a sheet that is called so", async () => {
    expect(await saidOf({ 計画: PLAN, 工程表: STAGES })).toEqual(["unread-text 工程表 0 工程表"]);
  });

  it("is said of one page where others were read", async () => {
    const page = "優先順位 | 事業名 | 方向性 | 予算額(千円)\n3 | 案内標識の更新 | 維持 | 300";
    const months = `| 事業名 | 4月 | 5月 | 6月 | 7月\n| 橋りょう点検事業 | 点検 | | 報告 |`;
    expect(
      await saidOf({
        計画: `${PLAN}\nスケジュール\n${months}\n\n${page}\n\nスケジュール\n${STAGES}`,
      })
    ).toEqual(["unread-text 計画 12 スケジュール"]);
  });

  it.each([
    ["nothing stands below", "スケジュール"],
    ["a note tells where it is", "スケジュール\n※別紙のとおり"],
    ["another section follows", "スケジュール\n２　施策のねらい\n1 | 安全な道を保つ\n2 | 緑を守る"],
    ["it is another's", "議会日程\n定例会 | 開会 | 閉会\n第1回 | 6月2日 | 6月20日"],
  ])("isn't said where %s", async (_why, below) => {
    expect(await saidOf({ 計画: `${PLAN}\n${below}` })).toEqual([]);
  });
});
