import type { WorkbookReading } from "../../../src/reading/reading";
import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";

const MONTHS = "4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月 | 1月 | 2月 | 3月";
const PLAN = `
  令和7年度　農政課　業務計画
  No. | 事業名 | 予算額（千円） | 方向性
  1 | 新規就農者支援事業 | 4500 | 継続
  2 | 農業用水路改修事業 | 12000 | 継続
`;
const told = ({ plans: [plan] }: WorkbookReading): readonly string[] =>
  plan ? briefLanes(plan) : [];

describe("lanes under the name of a section, after the last project's", () => {
  it.each(["庶務係", "【庶務係】", "農業委員会事務局", "担当係：庶務係", "＜課共通＞", "その他"])(
    "are nobody's where numbers tell whose the others are: %s",
    async (section) => {
      const reading = await readText({
        計画: `${PLAN}
          スケジュール
          No. | 項目 | ${MONTHS}
          1 | 就農相談会 | | ● |
          | | 研修生の受入れ | ━ | ━ | →
          2 | 改修工事 | | | | | | ━ | → |
          | | ${section} |
          | | 予算編成 | | | | | | | ● |
          | | 窓口当番表の作成 | | | | | | | | | | | | ●
        `,
      });
      expect(told(reading)).toEqual([
        "1 就農相談会 2025-05",
        "1 研修生の受入れ 2025-04~2025-06",
        "2 改修工事 2025-09~2025-10",
        "? 予算編成 2025-10",
        "? 窓口当番表の作成 2026-03",
      ]);
    }
  );

  it("are nobody's where they stand in the project's own rows", async () => {
    const reading = await readText({
      計画: `
        令和7年度　農政課　業務計画
        No. | 事業名 | 予算額（千円） | 実施項目 | ${MONTHS}
        1 | 新規就農者支援事業 | 4500 | 就農相談会 | | ● |
        2 | 農業用水路改修事業 | 12000 | 改修工事 | | | | | | ━ | → |
        | | | | 【庶務係】
        | | | | 予算編成 | | | | | | | ● |
      `,
    });
    expect(told(reading)).toEqual([
      "1 就農相談会 2025-05",
      "2 改修工事 2025-09~2025-10",
      "? 予算編成 2025-10",
    ]);
  });

  it("are nobody's, and still there, where words tell whose the others are", async () => {
    const reading = await readText({
      計画: `${PLAN}
        スケジュール
        項目 | ${MONTHS}
        【担い手係】
        就農相談会 | | ● |
        【農地整備係】
        水路の改修工事 | | | | | | ━ | → |
        【庶務係】
        予算編成 | | | | | | | ● |
      `,
    });
    expect(told(reading)).toEqual([
      "1 就農相談会 2025-05",
      "2 水路の改修工事 2025-09~2025-10",
      "? 予算編成 2025-10",
    ]);
  });

  it("are a project's again where its number stands beside them, or reaches down over the section's name", async () => {
    const reading = await readText({
      計画: `${PLAN}
        スケジュール
        No. | 項目 | ${MONTHS}
        1 | 就農相談会 | | ● |
        | | 農業委員会事務局
        1 | 農地のあっせん | | | ● |
        2 | 改修工事 | | | | | | ━ | → |
        ^ | 会計課
        ^ | 完了検査 | | | | | | | ● |
      `,
    });
    expect(told(reading)).toEqual([
      "1 就農相談会 2025-05",
      "1 農地のあっせん 2025-06",
      "2 改修工事 2025-09~2025-10",
      "2 完了検査 2025-10",
    ]);
  });
});

describe("names of sections in the first month's column", () => {
  it("are no activities", async () => {
    const reading = await readText({
      計画: `${PLAN}
        スケジュール
        ${MONTHS}
        担い手係
        就農相談会 | | | 研修生募集 |
        農地整備係
        | | 水路の測量 | ━ | → |
      `,
    });
    expect(told(reading)).toEqual([
      "1 就農相談会 2025-04, 研修生募集 2025-07",
      "2 水路の測量 2025-05~2025-07",
    ]);
  });
});

it.each(["その他", "その他の業務"])("lanes named %s are nobody's to infer", async (name) => {
  const reading = await readText({
    計画: PLAN,
    工程: `
      令和7年度　農政課　スケジュール
      | | ${MONTHS}
      就農者 | ● |
      用水路 | | | | ━ | →
      ${name} | | | 防災訓練
    `,
  });
  const owners = reading.plans[0]?.draft.lanes.map(({ project }) => project);
  expect(owners).toEqual([0, 1, null]);
});
