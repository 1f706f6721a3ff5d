import { readText } from "../../../support/sheet-text";
import { briefLanes } from "../../offices/tell";

const tell = async (...rows: readonly string[]) => {
  const { plans } = await readText({
    計画: ["令和8年度　福祉課　業務計画", ...rows].join("\n"),
  });
  return plans.map((each) => ({
    projects: each.plan.projects.map(({ name, direction }) => `${name} ${direction}`),
    lanes: briefLanes(each),
  }));
};

const EXPECTED = [
  {
    projects: ["敬老会の開催 新規", "見守り訪問 継続"],
    lanes: ["1 準備 2026-04~2026-05, 開催 2026-06", "2 訪問 2026-06~2026-08"],
  },
];
const MERGED = `^${" | ^".repeat(7)}`;

describe("区分 over 事業名 beside months", () => {
  it.each([
    ["merged over both rows", MERGED],
    ["of the first row", "| | | | | | |"],
  ])("says a direction over each name, months %s", async (_, below) => {
    expect(
      await tell(
        "No. | 区分 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月",
        `^ | 事業名 | ${MERGED}`,
        "1 | 新規 | 準備 | → | 開催 | | | | |",
        `^ | 敬老会の開催 | ${below}`,
        "2 | 継続 | | | 訪問 | → | → | | |",
        `^ | 見守り訪問 | ${below}`
      )
    ).toEqual(EXPECTED);
  });

  it("says it within each name's own cell", async () => {
    expect(
      await tell(
        "区分\\n事業名 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月",
        "新規\\n敬老会の開催 | 準備 | → | 開催 | | | | |",
        "継続\\n見守り訪問 | | | 訪問 | → | → | | |"
      )
    ).toEqual(EXPECTED);
  });

  it("leaves names alone that go on in a second line", async () => {
    const [plan] = await tell(
      "事業名 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月",
      "新規\\n採用職員の研修 | 準備 | → | 開催 | | | | |",
      "市民\\n相談 | | | 訪問 | → | → | | |"
    );
    expect(plan?.projects).toEqual(["新規採用職員の研修 null", "市民相談 null"]);
  });
});
