import { readText } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";

const PAST = `
  事業名 | 予算額(千円) | 決算見込(千円) | 成果
  市民大学 | 2100 | 1980 | 受講者120人
  成人式 | 1500 | 1500 | 参加率72%
`;
const PRESENT = `
  優先順位 | 事業名 | 予算額(千円) | 方向性
  1 | 市民大学 | 2400 | 拡充
  2 | 二十歳のつどい | 1500 | 継続
`;
const read = async (...parts: readonly string[]) => {
  const { plans } = await readText({
    計画: ["令和8年度　生涯学習課　事業計画", ...parts].map((part) => part.trim()).join("\n\n"),
  });
  return plans.map(briefProjects);
};
const present = ["1 市民大学 2400", "2 二十歳のつどい 1500"];

describe("a table under a heading that looks back", () => {
  it.each([
    "１　令和７年度の振り返り",
    "令和７年度事業実績（主なもの）",
    "■前年度の取組状況",
    "（参考）令和７年度の事業",
    "【前年度の主な事業】",
  ])("is no part of the plan beside a table that looks ahead: %s", async (heading) => {
    const past = `${heading}\n${PAST.trim()}`;
    expect(await read(past, `２　令和８年度の重点事業\n${PRESENT.trim()}`)).toEqual([present]);
    expect(await read(`１　重点事業\n${PRESENT.trim()}`, past)).toEqual([present]);
  });

  it("is no part of the plan where but another table's heading tells the plan's year", async () => {
    const title = "生涯学習課　業務計画書";
    const past = `１　令和７年度の取組結果\n${PAST.trim()}`;
    const { plans } = await readText({
      計画: [title, past, `２　令和８年度の業務計画\n${PRESENT.trim()}`].join("\n\n"),
    });
    expect(plans.map(briefProjects)).toEqual([present]);
    expect(plans[0]?.plan.fiscalYear).toBe(2026);
  });

  it("is no part of the plan where it refers to amounts of the year before", async () => {
    const past = "（参考）\n事業名 | 前年度予算額(千円)\n市民大学 | 2100\n成人式 | 1500";
    expect(await read(`１　重点事業\n${PRESENT.trim()}`, past)).toEqual([present]);
  });

  it.each(["（参考）", "参考資料", "【参考】"])(
    "is no part of the plan where it is but referred to: %s",
    async (heading) => {
      const more = PRESENT.replace("市民大学", "健診").replace("二十歳のつどい", "予防接種");
      expect(await read(`１　重点事業\n${PRESENT.trim()}`, `${heading}\n${more.trim()}`)).toEqual([
        present,
      ]);
      expect(await read(`${heading}\n${PRESENT.trim()}`)).toEqual([present]);
    }
  );

  it("is the plan's where it speaks of what goes on", async () => {
    const more = PAST.replace("成人式", "学級").replace("市民大学", "講座");
    const heading = "２　令和７年度からの継続事業";
    const [plan] = await read(`１　重点事業\n${PRESENT.trim()}`, `${heading}\n${more.trim()}`);
    expect(plan).toHaveLength(4);
  });
});

it.each([
  ["次年度以降の検討事業", false],
  ["（２）翌年度以降に予定する事業", false],
  ["次年度以降の方向性", true],
  ["■見送り事業", false],
  ["【不採択となった事業】", false],
  ["関連する他課の事業", false],
  ["（参考）国・県の事業", false],
  ["見守り事業", true],
  ["他都市との共同事業", true],
])("a table under %s is part of the plan: %s", async (heading, isPart) => {
  const more = PRESENT.replace("市民大学", "学級").replace("二十歳のつどい", "講座").trim();
  const [plan] = await read(`１　重点事業\n${PRESENT.trim()}`, `${heading}\n${more}`);
  expect(plan).toHaveLength(isPart ? 4 : 2);
});

it.each(["前年度予算額 | 1,000千円", "前年度の実績 | 参加者 340人"])(
  "a form right below another's last label is no table of the year before: %s",
  async (last) => {
    const form = (name: string): string =>
      [`事業名 | ${name}`, "当初予算額 | 450千円", "事業の概要 | 関係団体と見守る。", last].join(
        "\n"
      );
    const { plans } = await readText({
      計画: ["福祉課　令和８年度重点事業", form("見守り"), form("子育て相談")].join("\n"),
    });
    expect(plans.flatMap(({ plan }) => plan.projects.map(({ name }) => name))).toEqual([
      "見守り",
      "子育て相談",
    ]);
  }
);
