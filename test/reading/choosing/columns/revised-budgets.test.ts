import { readText } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";

describe("a list of a supplementary budget", () => {
  it("takes 計 beside 補正前の額 and 補正額 for what projects then cost", async () => {
    const { plans } = await readText({
      補正: `
        令和７年度　９月補正予算　主な事業の概要
        事業名 | 補正前の額 | 補正額 | 計 | 事業の概要
        災害復旧事業 | 5000 | 86000 | 91000 | 被災した市道を復旧する。
        予防接種事業 | 142000 | 9800 | 151800 | 新たな定期接種に対応する。
      `,
    });
    expect(plans.flatMap(briefProjects)).toEqual(["1 災害復旧事業 91000", "2 予防接種事業 151800"]);
  });
});

it("tells what stood before a change where a line breaks in the word for it", async () => {
  const { plans } = await readText({
    計画: `
      令和７年度　農政課　業務計画
      番号 | 事業名 | 変更\\n前の予算額（千円） | 変更\\n後の予算額（千円）
      1 | 用水路改修事業 | 84000 | 91000
      2 | ため池改修事業 | 52000 | 51000
    `,
  });
  expect(plans.flatMap(briefProjects)).toEqual([
    "1 用水路改修事業 91000",
    "2 ため池改修事業 51000",
  ]);
});

it("takes 総事業費 beside a column for each year for no year's budget, and says so", async () => {
  const { plans } = await readText({
    計画: `
      農業農村整備事業管理計画（令和７年度～令和９年度）
      番号 | 事業名 | 事業主体 | 事業内容 | R7 | R8 | R9 | 総事業費（千円）
      1 | 用水路改修事業 | 市 | 水路を改修する。 | ○ | ○ | ○ | 84000
      2 | ため池改修事業 | 県 | 堤体を補強する。 | | ○ | ○ | 152000
    `,
  });
  expect(plans.flatMap(briefProjects)).toEqual(["1 用水路改修事業", "2 ため池改修事業"]);
  expect(plans[0]?.draft.remarks.map(({ kind }) => kind)).toContain("other-year");
});

describe("budgets before and after a change", () => {
  it.each([
    ["事業費 | <", "当初 | 変更"],
    ["当初予算額 | 変更後予算額", "^ | ^"],
    ["当初事業費 | 変更後事業費", "^ | ^"],
  ])("are the newer in columns, and said: %s over %s", async (group, parts) => {
    const { plans } = await readText({
      計画: `
        令和７年度　業務計画　福祉課
        番号 | 事業名 | 事業の方向性 | ${group} | 取組内容
        ^ | ^ | ^ | ${parts} | ^
        1 | 敬老会事業 | 拡充 | 500 | 700 | 敬老会を開く。
        2 | 見守り事業 | 継続 | 100 | 100 | 見守る。
        3 | 配食事業 | 継続 | 50 | | 弁当を配る。
      `,
    });
    expect(plans.flatMap(briefProjects)).toEqual([
      "1 敬老会事業 700",
      "2 見守り事業 100",
      "3 配食事業 50",
    ]);
    expect(plans[0]?.draft.remarks.map(({ kind }) => kind)).toEqual(["chosen-column"]);
  });

  it.each([
    ["変更", "", 700, "left-aside"],
    ["補正後", "", 500, "left-aside"],
    ["補正", "", 1200, "added-up"],
    ["補正", "計 | 1200", 1200, "added-up"],
  ])(
    "stand below each other in a cell's rows: 当初, %s, %s",
    async (second, total, budget, kind) => {
      const last = total && `^ | ^ | ^ | ${total} | ^`;
      const { plans } = await readText({
        計画: `
        令和７年度　業務計画　福祉課
        番号 | 事業名 | 事業の方向性 | 事業費 | < | 取組内容
        1 | 敬老会事業 | 拡充 | 当初 | 500 | 敬老会を開く。
        ^ | ^ | ^ | ${second} | 700 | ^
        ${last}
        2 | 見守り事業 | 継続 | 当初 | 100 | 見守る。
        ^ | ^ | ^ | ${second} | | ^
        ${last.replace("1200", "100")}
      `.replace(/\n\s*\n/g, "\n"),
      });
      expect(plans.flatMap(briefProjects)).toEqual([`1 敬老会事業 ${budget}`, "2 見守り事業 100"]);
      expect(plans[0]?.draft.remarks).toMatchObject([{ kind }]);
    }
  );
});

describe("a table of a changed plan", () => {
  it("says after the change what is done and what it costs", async () => {
    const { plans } = await readText({
      計画: `
        令和７年度　防災課　業務計画（令和８年１月改定）
        順位 | 事業名 | 方向性 | 予算額（千円） | < | 取組内容 | <
        ^ | ^ | ^ | 変更前 | 変更後 | 変更前 | 変更後
        1 | 無線の更新 | 拡大 | 1860 | 1925 | 子局40基を更新する。 | 子局42基を更新する。
        2 | 備蓄の整備 | 拡大 | 120 | 156 | 携帯トイレを購入する。 | 毛布も購入する。
      `,
    });
    expect(plans.flatMap(briefProjects)).toEqual(["1 無線の更新 1925", "2 備蓄の整備 156"]);
    expect(plans[0]?.plan.projects.map(({ initiative }) => initiative)).toEqual([
      "子局42基を更新する。",
      "毛布も購入する。",
    ]);
  });

  it("costs what it says after the change beside 当初予算, which 補正後 says only of what comes on top", async () => {
    const table = (after: string): string => `
      令和７年度　文化課　業務計画
      順位 | 事業名 | 方向性 | 当初予算（千円） | ${after}（千円）
      1 | 文化祭 | 継続 | 520 | 520
      2 | 会館の改修 | 拡大 | 3100 | 3350
    `;
    const costs = await Promise.all(
      ["変更後予算", "補正後予算"].map(async (after) => {
        const { plans } = await readText({ 計画: table(after) });
        return plans.flatMap(briefProjects);
      })
    );
    expect(costs).toEqual([
      ["1 文化祭 520", "2 会館の改修 3350"],
      ["1 文化祭 520", "2 会館の改修 3100"],
    ]);
  });
});

describe("当初 and 補正 in columns beside each other", () => {
  const read = async (headings: string, ...amounts: readonly string[]) => {
    const { plans } = await readText({
      計画: `
        令和７年度　業務計画　福祉課
        ${headings}
        1 | 敬老会事業 | 拡充 | ${amounts[0] ?? ""}
        2 | 見守り事業 | 継続 | ${amounts[1] ?? ""}
        3 | 配食事業 | 新規 | ${amounts[2] ?? ""}
        合計 | | | ${amounts[3] ?? ""}
      `,
    });
    const [plan] = plans;
    return {
      budgets: plans.flatMap(briefProjects),
      remarks: plan?.draft.remarks.map(({ kind, values }) => [kind, ...values].join(" ")),
      totals: plan?.draft.tables.flatMap(({ totals }) => totals.map(({ amount }) => amount.text)),
    };
  };
  const COLUMNS = "番号 | 事業名 | 事業の方向性 | ";
  const BUDGETS = ["1 敬老会事業 700", "2 見守り事業 100", "3 配食事業 50"];

  it.each([
    `${COLUMNS} 当初予算額（千円） | 補正予算額（千円）`,
    `${COLUMNS} 予算額（千円） | <\n^ | ^ | ^ | 当初 | 補正`,
    `${COLUMNS} 当初予算額 | 補正額\n^ | ^ | ^ | （千円） | （千円）`,
  ])("are what they come to, and said: %s", async (headings) => {
    const found = await read(headings, "500 | 200", "100 |", "| 50", "600 | 250");
    expect(found.budgets).toEqual(BUDGETS);
    expect(found.remarks).toEqual([expect.stringMatching(/^added-up 700 当初.* 500、補正.* 200$/)]);
    expect(found.totals).toEqual(["850"]);
  });

  it.each(["計", "補正後"])("are what %s beside them says", async (whole) => {
    const found = await read(
      `${COLUMNS} 予算額（千円） | < | <\n^ | ^ | ^ | 当初 | 補正 | ${whole}`,
      "500 | 200 | 700",
      "100 | | 100",
      "| 50 | 50",
      "600 | 250 | 850"
    );
    expect(found.budgets).toEqual(BUDGETS);
    expect(found.remarks).toEqual(["added-up 700 当初 500、補正 200"]);
    expect(found.totals).toEqual(["850"]);
  });
});

it("takes what 当初 and 補正 come to where sums call columns by signs", async () => {
  const { plans } = await readText({
    計画: `
      令和８年度　道路課　業務計画
      優先順位 | 事業名 | 当初予算額① | 補正予算額② | 計①＋②
      1 | 橋りょう補修 | 100 | 20 | 120
      2 | 舗装修繕 | 200 | 0 | 200
    `,
  });
  expect(plans.flatMap(briefProjects)).toEqual(["1 橋りょう補修 120", "2 舗装修繕 200"]);
});

it.each(["", "\n    ^ | ^ | （千円） | （千円）"])(
  "adds up no 当初 of two years, though no title tells the plan's",
  async (units) => {
    const { plans } = await readText({
      計画: `
    道路課　業務計画
    優先順位 | 事業名 | R7当初 | R6当初${units}
    1 | 橋りょう補修 | 100 | 20
    2 | 舗装修繕 | 200 | 30
  `,
    });
    expect(plans.flatMap(briefProjects)).toEqual(["1 橋りょう補修 100", "2 舗装修繕 200"]);
  }
);
