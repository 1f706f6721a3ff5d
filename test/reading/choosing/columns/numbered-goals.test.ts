import { readText } from "../../../support/sheet-text";
import { briefLanes, briefProjects } from "../../offices/tell";

const read = async (sheet: string) => {
  const { plans } = await readText({ 組織目標: `令和8年度　市民課　組織目標\n|\n${sheet}` });
  return plans.flatMap((plan) => [...briefProjects(plan), ...briefLanes(plan)]);
};

it("takes goals for the projects where they alone are numbered and paid for", async () => {
  expect(
    await read(`
      No. | 組織目標 | 具体的取組 | 予算額（千円） | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
      1 | 待ち時間を短くする | 発券機の更新 | 3000 | | 契約 | | | |
      ^ | ^ | 記載台の増設 | ^ | | | | 設置 | |
      2 | カードを広める | 出張申請の受付 | 500 | | | | | 受付 |
      3 | 接遇を高める | 研修の実施 | - | | | 研修 | | |
    `)
  ).toEqual([
    "1 待ち時間を短くする 3000",
    "2 カードを広める 500",
    "3 接遇を高める -",
    "1 契約 2026-05",
    "1 設置 2026-07",
    "2 受付 2026-08",
    "3 研修 2026-06",
  ]);
});

it("makes lanes of what is done for each numbered goal, whatever it is called", async () => {
  expect(
    await read(`
      番号 | 重点課題 | 取組項目 | 予算額（千円） | 達成時期
      1 | 待ち時間の短縮 | 発券機の更新 | 3000 | 9月
      ^ | ^ | 記載台の増設 | ^ | 6月
      2 | カードの普及 | 出張申請 | 500 | 5月
    `)
  ).toEqual([
    "1 待ち時間の短縮 3000",
    "2 カードの普及 500",
    "1 発券機の更新 2026-09",
    "1 記載台の増設 2026-06",
    "2 出張申請 2026-05",
  ]);
});

it("tells what is done for each goal, and when, with targets between", async () => {
  const { plans } = await readText({
    組織目標: `
      令和8年度　市民課　組織目標
      |
      番号 | 組織目標 | 具体的取組 | 目標値 | 実施時期 | 担当
      1 | 待ち時間の短縮 | 発券機の更新 | 10分 | 9月 | 窓口係
      ^ | ^ | 記載台の増設 | 3台 | 6月 | 窓口係
      2 | カードの普及 | 出張申請 | 20回 | 5月～7月 | 窓口係
      ^ | ^ | 夜間窓口 | 月2回 | 7月 | 窓口係
      3 | 接遇の向上 | 研修の実施 | 2回 | 10月 | 庶務係
    `,
  });
  expect(plans.flatMap(({ plan }) => plan.projects.map(({ initiative }) => initiative))).toEqual([
    "発券機の更新\n記載台の増設",
    "出張申請\n夜間窓口",
    "研修の実施",
  ]);
  expect(plans.flatMap(briefLanes)).toEqual([
    "1 発券機の更新 2026-09, 記載台の増設 2026-06",
    "2 出張申請 2026-05~2026-07, 夜間窓口 2026-07",
    "3 研修の実施 2026-10",
  ]);
});

it("takes what is done for each goal for the projects where it has amounts of its own", async () => {
  expect(
    await read(`
      No. | 組織目標 | 具体的取組 | 予算額（千円）
      1 | 健診を受けやすくする | 集団健診の土日開催 | 1200
      ^ | ^ | 受診勧奨はがきの送付 | 800
      2 | 食育を進める | 親子料理教室 | 150
      ^ | ^ | 給食だよりの発行 | 40
    `)
  ).toEqual([
    "1 集団健診の土日開催 1200",
    "1#2 受診勧奨はがきの送付 800",
    "2 親子料理教室 150",
    "2#2 給食だよりの発行 40",
  ]);
});

it("tells of names below a project's own that nothing numbers", async () => {
  const { plans } = await readText({
    計画: `
      令和8年度　市民課　業務計画
      |
      番号 | 施策 | 事業名 | 予算額（千円）
      1 | 待ち時間の短縮 | 発券機更新事業 | 3000
      ^ | ^ | 記載台増設事業 | ^
      2 | カードの普及 | 出張申請事業 | 500
    `,
  });
  const remarks = plans.flatMap(({ draft }) => draft.remarks);
  expect(remarks.filter(({ kind }) => kind === "unread-text")).toEqual([
    { kind: "unread-text", cell: { sheet: "計画", row: 4, column: 2 }, values: ["記載台増設事業"] },
  ]);
});

it("names what is done for one goal as for those with several rows, and else by the project", async () => {
  const told = async (...rows: readonly string[]) => {
    const { plans } = await readText({
      計画: `
        令和8年度　市民課　業務計画
        重点目標 | 取組内容 | 開始 | 終了
        ${rows.join("\n")}
        3 接遇の向上 | 研修の実施 | 10月 | 12月`,
    });
    return plans.flatMap(briefLanes);
  };
  const first = "1 待ち時間の短縮 | 発券機の更新 | 6月 | 7月";
  expect(
    await told(first, "2 カードの普及 | 出張申請 | 4月 | 6月", "^ | 夜間窓口 | 7月 | 9月")
  ).toEqual([
    "1 発券機の更新 2026-06~2026-07",
    "2 出張申請 2026-04~2026-06",
    "2 夜間窓口 2026-07~2026-09",
    "3 研修の実施 2026-10~2026-12",
  ]);
  expect(await told(first, "2 カードの普及 | 出張申請 | 4月 | 6月")).toEqual([
    "1 待ち時間の短縮 2026-06~2026-07",
    "2 カードの普及 2026-04~2026-06",
    "3 接遇の向上 2026-10~2026-12",
  ]);
});

it("takes goals for the projects where nothing else names what is numbered and paid for", async () => {
  expect(
    await read(`
      番号 | 目標項目 | 達成水準 | ウエイト | スケジュール | 予算額（千円）
      1 | 待ち時間の短縮 | 平均15分以内 | 40% | 4月～6月：現状調査 | 3000
      2 | カードの普及 | 保有率80% | 30% | 5月：出張申請 | 500
      3 | 接遇の向上 | 受講率100% | 30% | 11月：研修 | 0`)
  ).toEqual([
    "1 待ち時間の短縮 3000",
    "2 カードの普及 500",
    "3 接遇の向上 0",
    "1 現状調査 2026-04~2026-06",
    "2 出張申請 2026-05",
    "3 研修 2026-11",
  ]);
});

it("takes goals for the projects where what is done to reach them is told", async () => {
  expect(
    await read(`
      重点目標 | 目標達成のための取組 | いつまでに | 予算額（千円）
      通学路の安全確保 | 点検と対策 | 9月末 | 12000
      橋りょうの長寿命化 | 補修工事の発注 | 12月末 | 88000
      空き家の解消 | 除却補助 | 3月末 | 5000`)
  ).toEqual([
    "1 通学路の安全確保 12000",
    "2 橋りょうの長寿命化 88000",
    "3 空き家の解消 5000",
    "1 通学路の安全確保 2026-09",
    "2 橋りょうの長寿命化 2026-12",
    "3 空き家の解消 2027-03",
  ]);
});
