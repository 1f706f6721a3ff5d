import { readText } from "../../../support/sheet-text";
import { briefLanes } from "../../offices/tell";

const card = (name: string, ...rows: readonly string[]): string =>
  [`事業名 | 予算額 | 方向性`, `${name} | 450千円 | 継続`, ...rows].join("\n");

const read = async (...cards: readonly string[]) => {
  const { plans } = await readText({
    計画: ["福祉課　令和８年度　主要事業調書", ...cards].join("\n"),
  });
  return {
    names: plans.flatMap(({ plan }) => plan.projects.map(({ name }) => name)),
    challenges: plans.flatMap(({ plan }) => plan.projects.flatMap((each) => each.challenges)),
    initiatives: plans.flatMap(({ plan }) => plan.projects.map(({ initiative }) => initiative)),
    lanes: plans.flatMap(briefLanes),
  };
};

describe("cards that say things below their labels, one under the other", () => {
  it.each(["実施場所 | 対象者 | 課題", "市長公約 | 職員数 | 課題"])(
    "are a project each, whatever their other labels are: %s",
    async (labels) => {
      const { names, challenges } = await read(
        card("見守り", labels, "公民館 | 高齢者 | 担い手が足りない。"),
        card("子育て相談", labels, "市役所 | 市民 | 周知が進まない。")
      );
      expect(names).toEqual(["見守り", "子育て相談"]);
      expect(challenges).toEqual(["担い手が足りない。", "周知が進まない。"]);
    }
  );

  it("are so where nobody knows any label of a row, as none is an amount", async () => {
    const months = (one: string, two: string): readonly string[] => [
      `4月 | 5月 | 6月\n${one}`,
      `7月 | 8月 | 9月\n${two}`,
    ];
    const { names, lanes } = await read(
      card(
        "見守り",
        "会場 | 人数 | 回数",
        "公民館 | 200 | 1",
        ...months("準備 | → | ", "|| 訪問 |")
      ),
      card("配食", "会場 | 人数 | 回数", "各戸 | 50 | 12", ...months("|| | 募集", "配達 | → | →"))
    );
    expect(names).toEqual(["見守り", "配食"]);
    expect(lanes).toEqual([
      "1 準備 2026-04~2026-05",
      "1 訪問 2026-08",
      "2 募集 2026-06",
      "2 配達 2026-07~2026-09",
    ]);
  });

  it("tell what is done below its label, whatever label stands beside it", async () => {
    const labels = "事業内容 | 契約方法 | SDGs";
    const { names, initiatives } = await read(
      card("見守り", labels, "高齢者を訪ねる。 | 随意契約 | 3"),
      card("子育て相談", labels, "親の相談に乗る。 | 入札 | 11")
    );
    expect(names).toEqual(["見守り", "子育て相談"]);
    expect(initiatives).toEqual(["高齢者を訪ねる。", "親の相談に乗る。"]);
  });

  it("have their names below a label that nobody knows beside 事業名 as well", async () => {
    const named = (name: string): string =>
      `事業名 | SDGs | 予算額\n${name} | 3 | 450千円\n方向性 | 課題 | 対象者\n継続 | 人手 | 市民`;
    const { names } = await read(named("見守り"), named("子育て相談"), named("配食"));
    expect(names).toEqual(["見守り", "子育て相談", "配食"]);
  });

  it("are no pages of a list with a row that is the same on each", async () => {
    const page = (...names: readonly string[]): string =>
      [
        "事業名 | 方向性 | 課題 | 担当",
        ...names.map((name) => `${name} | 継続 | なし | 庶務係`),
      ].join("\n");
    const { names } = await read(
      page("見守り", "共通経費", "配食"),
      page("子育て相談", "共通経費", "一時預かり")
    );
    expect(names).toEqual(["見守り", "共通経費", "配食", "子育て相談", "共通経費", "一時預かり"]);
  });

  it.each(["なし", "1,200"])(
    "nor are pages with a project that costs as much on each: %s",
    async (cost) => {
      const page = (...names: readonly string[]): string =>
        [
          "事業名 | 予算額（千円） | 担当",
          ...names.map((name) => `${name} | ${cost} | 庶務係`),
        ].join("\n");
      const { names } = await read(
        page("見守り", "共通経費", "配食"),
        page("相談", "共通経費", "預かり")
      );
      expect(names).toEqual(["見守り", "共通経費", "配食", "相談", "共通経費", "預かり"]);
    }
  );

  it.each(["事業開始年度", "前年度予算額"])(
    "have months of the plan's year below what they say under %s",
    async (label) => {
      const rows = [
        `課題 | 実施主体 | ${label}`,
        `人手 | 市 | ${label.endsWith("額") ? "100千円" : "H30"}`,
        "月 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月",
        "予定 | 準備 | | 実施",
      ];
      const { lanes } = await read(card("見守り", ...rows), card("配食", ...rows));
      expect(lanes).toEqual(["1 準備 2026-04, 実施 2026-06", "2 準備 2026-04, 実施 2026-06"]);
    }
  );
});
