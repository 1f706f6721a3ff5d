import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";

describe("a column whose heading says nothing of time", () => {
  const lanes = async (
    heading: string,
    ...cells: readonly string[]
  ): Promise<readonly string[]> => {
    const { plans } = await readText({
      計画: `
        令和8年度　福祉課　業務計画
        No | 事業名 | 事業費（千円） | ${heading}
        1 | 見守り | 1200 | ${cells[0] ?? ""}
        2 | 配食 | 800 | ${cells[1] ?? ""}
      `,
    });
    return plans.flatMap(briefLanes);
  };

  it("may tell what happens when", async () => {
    expect(await lanes("備考", "6/5 総会", "7/3 試食会")).toEqual([
      "1 総会 2026-06-05",
      "2 試食会 2026-07-03",
    ]);
  });

  it.each([
    ["財源", "国1/2", "県1/3"],
    ["備考", "補助率 1/2", "2/3補助"],
    ["備考", "6月補正予定", "9月補正で対応"],
    ["根拠", "令和8年4月1日施行条例", "令和8年10月1日改正要綱"],
    ["目標", "3月末までに100件", "9月時点で50食"],
    ["進捗状況", "4月 着手済", "5月 契約済"],
  ])(
    "tells no schedule by shares, or where other things are told: %s",
    async (heading, ...cells) => {
      expect(await lanes(heading, ...cells)).toEqual([]);
    }
  );
});

describe("what stands beside a time", () => {
  const lanes = async (group: string, planned: string): Promise<readonly string[]> => {
    const { plans } = await readText({
      計画: `
        令和8年度　環境課　業務計画
        No | 事業名 | 事業費（千円） | ${planned} | < | ${group} | <
        ^ | ^ | ^ | 内容 | 時期 | 内容 | 時期
        1 | クリーン作戦 | 120 | 清掃 | 5月～6月 | 二回行う | 6月
        2 | 自然観察会 | 80 | 里山 | 8月 | 河川 | 9月
      `,
    });
    return plans.flatMap(briefLanes);
  };

  it.each(["実施状況", "令和8年度実績", "進捗状況（9月末）", "令和7年度"])(
    "under %s is neither when nor what is planned",
    async (group) => {
      expect(await lanes(group, "令和8年度計画")).toEqual([
        "1 クリーン作戦 2026-05~2026-06",
        "2 自然観察会 2026-08",
      ]);
    }
  );

  it("under 計画・実績 may be planned", async () => {
    expect((await lanes("備考", "計画・実績")).length).toBe(2);
  });
});
