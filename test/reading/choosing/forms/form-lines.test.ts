import { readText } from "../../../support/sheet-text";
import { briefLanes } from "../../offices/tell";

describe("a form's text over several rows", () => {
  const form = (lines: string) => `
    令和７年度　環境課　事業計画書
    事業名 | 分別の推進
    方向性 | 継続
    予算額（千円） | 1200
    ${lines}
  `;

  it.each([
    [
      "beside a tall label",
      `事業内容 | 出前講座を行う。
       ^ | 集積所を見回る。
       課題 | 周知が足りない
       ^ | 人手が足りない`,
    ],
    [
      "beside a label that isn't merged",
      `事業内容 | 出前講座を行う。
       | | 集積所を見回る。
       課題 | 周知が足りない
       | | 人手が足りない`,
    ],
    [
      "as items below its label",
      `■事業内容
       ・出前講座を行う。
       ・集積所を見回る。
       ■課題
       ・周知が足りない
       ・人手が足りない
       提出は４月30日まで`,
    ],
  ])("is read to its end %s", async (_, lines) => {
    const { plans } = await readText({ 分別: form(lines) });
    const [project] = plans[0]?.plan.projects ?? [];
    expect(project?.initiative.replaceAll("・", "")).toBe("出前講座を行う。\n集積所を見回る。");
    expect(project?.challenges).toEqual(["周知が足りない", "人手が足りない"]);
  });

  it.each([
    [
      "sentences",
      `事業内容 | <
       出前講座を町内ごとに開き、ごみの分け方を説明するとともに、集積
       所を見回る。
       課題 | <
       周知が足りない。
       人手が足りない。`,
      "出前講座を町内ごとに開き、ごみの分け方を説明するとともに、集積\n所を見回る。",
    ],
    [
      "lines that end within a sentence",
      `事業内容 | <
       出前講座を
       町内ごとに開催
       課題 | <
       周知が足りない
       人手が足りない`,
      "出前講座を\n町内ごとに開催",
    ],
  ])("goes on below its label in %s", async (_, lines, initiative) => {
    const { plans } = await readText({ 分別: form(lines) });
    const [project] = plans[0]?.plan.projects ?? [];
    expect(project?.initiative).toBe(initiative);
    expect(project?.challenges.map((each) => each.replace("。", ""))).toEqual([
      "周知が足りない",
      "人手が足りない",
    ]);
  });

  it.each([
    "収支計画",
    "※補助率は１／２とする。",
    "この様式は４月30日までに提出すること。",
    "２　集積所を見回る",
    "■その他\n       県の補助がなくなる。",
  ])("ends below its label above what is no sentence of it: %s", async (line) => {
    const { plans } = await readText({
      分別: form(`事業内容 | <
       出前講座を行う。
       ${line}`),
    });
    expect(plans[0]?.plan.projects[0]?.initiative).toBe("出前講座を行う。");
  });

  it("ends above a unit, amounts and whatever has a cell beside it", async () => {
    const { plans } = await readText({
      分別: form(`事業内容 | 出前講座を行う。
        | | （単位：千円）
        内訳 | 委託料 | 500
        課題 | 周知が足りない
        | | 指標 | 10`),
    });
    const [project] = plans[0]?.plan.projects ?? [];
    expect(project?.initiative).toBe("出前講座を行う。");
    expect(project?.challenges).toEqual(["周知が足りない"]);
  });
});

it("reads the times that follow each other beside a label that isn't merged", async () => {
  const { plans } = await readText({
    環境課: `
      令和７年度　環境課　事業計画書
      事業名 | 分別の推進
      方向性 | 継続
      予算額（千円） | 1200
      スケジュール | 4月 募集
      | | 6月 審査
      | | 9月～11月 実施
      備考 | なし
    `,
  });
  expect(plans.flatMap(briefLanes)).toEqual(["1 募集 2025-04, 審査 2025-06, 実施 2025-09~2025-11"]);
});

describe("what stands below a label of a schedule in a row of its own", () => {
  const form = (lines: string): string => `
    令和７年度　市民協働課　事業計画書 | <
    事業名 | まちづくり講座
    実施主体 | 市
    方向性 | 継続
    予算額（千円） | 450
    ５　スケジュール | <
    ${lines}
  `;
  const told = ["1 募集 2025-04, 講座 2025-06~2025-10"];

  it.each([
    ["in one cell", "4月　募集\\n6月～10月　講座 | <"],
    ["a line a row", "4月　募集 | <\n6月～10月　講座 | <"],
    [
      "up to the next label",
      "4月　募集\\n6月～10月　講座 | <\n６　備考 | <\n3月までに報告する。 | <",
    ],
  ])("is when: %s", async (_, lines) => {
    const { plans } = await readText({ 講座: form(lines) });
    expect(plans.flatMap(briefLanes)).toEqual(told);
  });

  it("may stand in the label's own cell", async () => {
    const { plans } = await readText({
      講座: form("").replace("５　スケジュール", "【スケジュール】4月 募集、6月～10月 講座"),
    });
    expect(plans.flatMap(briefLanes)).toEqual(told);
  });
});

it.each(["～ | 令和7年12月", "から | 12月"])(
  "reads a form's start and end in cells: %s",
  async (end) => {
    const { plans } = await readText({
      観光課: `
      令和７年度　観光課　事業計画書
      事業名 | 案内板の更新
      方向性 | 継続
      予算額（千円） | 1200
      事業内容 | 案内板を直す。
      実施時期 | 令和7年6月 | ${end}
    `,
    });
    expect(plans.flatMap(briefLanes)).toEqual(["1 案内板の更新 2025-06~2025-12"]);
  }
);

it("reads all of the times that stand beside a label one right of the other", async () => {
  const { plans } = await readText({
    住宅: `
      令和７年度　建築住宅課　実施計画調書
      事業名 | 市営住宅建替
      方向性 | 継続
      事業内容 | 設計を行う。
      予算額（千円） | 30,000
      工程（令和７年度） | 4-6月 契約 | 7-12月 設計 | 1-3月 検査
    `,
  });
  expect(plans.flatMap(briefLanes).map((lane) => lane.replace(/^\S+ /, ""))).toEqual([
    "契約 2025-04~2025-06, 設計 2025-07~2025-12, 検査 2026-01~2026-03",
  ]);
});
