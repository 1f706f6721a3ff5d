import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";

const NAMES = ["見守り", "配食", "相談", "交流", "移送", "訪問", "講座"];
const BLUE = "#4472C4";

/** What is drawn of bars (`0-3` is April to July), a lane each, over a grid with a shade. */
async function drawn(
  bars: readonly string[],
  shadeAt: (month: number, lane: number) => string,
  colour = BLUE
): Promise<readonly string[]> {
  const months = Array.from({ length: 12 }, (_, month) => month);
  const lines = bars.map((bar, lane) => {
    const [start = 0, end = start] = bar.split("-").map(Number);
    const cells = months.map((month) =>
      month >= start && month <= end ? colour : shadeAt(month, lane)
    );
    return [lane + 1, NAMES[lane], 100, ...cells].join(" | ");
  });
  const { plans } = await readText({
    計画: [
      "令和7年度　福祉課　業務計画",
      `No | 事業名 | 予算額（千円） | ${months.map((month) => `${((month + 3) % 12) + 1}月`).join(" | ")}`,
      ...lines,
    ].join("\n"),
  });
  return plans.flatMap(briefLanes).map((lane) => lane.replace(/ +/g, " "));
}

/** How lanes with nothing but these bars are told. */
function told(bars: readonly string[]): readonly string[] {
  return bars.map((bar, lane) => {
    const [start = "", end = start] = bar.split("-").map((month) => {
      const at = Number(month) + 4;
      return at > 12
        ? `2026-${String(at - 12).padStart(2, "0")}`
        : `2025-${String(at).padStart(2, "0")}`;
    });
    return `${lane + 1} ${start === end ? start : `${start}~${end}`}`;
  });
}

const SLANTED = ["0-3", "1-4", "2-5", "3-6", "4-7", "5-8", "6-9"];
const LONG = ["0-9", "1-11", "0-8", "2-11", "0-7", "3-10", "0-11"];

describe("a grid's own shade, where nothing is written on it", () => {
  it.each([
    ["one month", (month: number) => (month === 5 ? "#FFF2CC" : "")],
    ["months apart", (month: number) => (month === 2 || month === 9 ? "#FFF2CC" : "")],
    ["every second month", (month: number) => (month % 2 ? "#DDEBF7" : "")],
  ])("is that of columns that bars cross: %s", async (_, shadeAt) => {
    expect(await drawn(SLANTED, shadeAt)).toEqual(told(SLANTED));
    expect(await drawn(LONG, shadeAt)).toEqual(told(LONG));
  });

  it.each(["#DDEBF7", "#FFF2CC", "#F2F2F2", "#D9D9D9"])(
    "is the lighter colour or grey, be most months bars or few: %s",
    async (shade) => {
      expect(await drawn(LONG, () => shade)).toEqual(told(LONG));
      expect(await drawn(SLANTED, () => shade)).toEqual(told(SLANTED));
    }
  );

  it("is grey where bars are lighter, but few", async () => {
    expect(await drawn(SLANTED, () => "#BFBFBF", "#BDD7EE")).toEqual(told(SLANTED));
  });
});

describe("every second quarter shaded", () => {
  const quarters = (month: number): string => (Math.floor(month / 3) % 2 ? "" : "#FFF2CC");
  const greys = (month: number): string => quarters(month) && "#F2F2F2";

  it("is no bar, however few the lanes", async () => {
    expect(await drawn(SLANTED.slice(0, 3), quarters)).toEqual(told(SLANTED.slice(0, 3)));
    expect(await drawn(SLANTED.slice(2, 4), greys)).toEqual(told(SLANTED.slice(2, 4)));
  });

  it("may be bars in a lane or two", async () => {
    const lanes = await drawn(SLANTED.slice(2, 4), quarters);
    expect(lanes).toEqual([
      "1 2025-04~2025-05, 2025-06~2025-09, 2025-10~2025-12",
      "2 2025-04~2025-06, 2025-07~2025-10, 2025-11~2025-12",
    ]);
  });

  it("is what bars are where one lane has others", async () => {
    const lanes = await drawn(["4-4", "4-5", "7-7"], (month, lane) =>
      lane === 2 && month > 5 ? "" : quarters(month)
    );
    expect(lanes[2]).toBe("3 2025-04~2025-06, 2025-11");
  });
});

describe("a colour that stands for something is none", () => {
  it("where it goes before bars in one month of some lanes", async () => {
    const lanes = await drawn(["1-3", "0-4", "0-4", "1-5", "1-2", "1-3"], (month) =>
      month === 0 ? "#FFC000" : ""
    );
    expect(lanes[0]).toBe("1 2025-04, 2025-05~2025-07");
    expect(lanes[2]).toBe("3 2025-04~2025-08");
  });

  it("where it stands in months beside each other", async () => {
    const lanes = await drawn(["3-4", "3-5", "2-5", "6-7"], (month) =>
      month < 2 ? "#FFC000" : ""
    );
    expect(lanes[0]).toBe("1 2025-04~2025-05, 2025-07~2025-08");
  });

  it("where a lane has neither it nor a bar in its month", async () => {
    const lanes = await drawn(SLANTED, (month, lane) => (month === 8 && lane < 3 ? "#FFC000" : ""));
    expect(lanes[0]).toBe("1 2025-04~2025-07, 2025-12");
  });
});

describe("every second row shaded over the months alone", () => {
  const second = (_: number, lane: number): string => (lane % 2 ? "#DDEBF7" : "");

  it("is no bar beside one that lasts all year, nor under one", async () => {
    const beside = ["0-3", "2-5", "0-11", "4-7"];
    expect(await drawn(beside, second)).toEqual(told(beside));
    const under = ["0-3", "0-11", "1-8", "4-7", "1-8", "4-7"];
    expect(await drawn(under, second)).toEqual(told(under));
  });

  it("is bars where it begins years that another colour ends", async () => {
    const first = (month: number): string => (month < 4 ? "#DDEBF7" : "");
    expect(
      await drawn(["0-11", "4-11", "0-11", "4-11"], (month, lane) => (lane % 2 ? first(month) : ""))
    ).toEqual([
      "1 2025-04~2026-03",
      "2 2025-04~2025-07, 2025-08~2026-03",
      "3 2025-04~2026-03",
      "4 2025-04~2025-07, 2025-08~2026-03",
    ]);
  });
});

describe("this month coloured over all bars", () => {
  it.each(["#FFFF99 6月", "6月"])("lets bars go on across it, under %s", async (heading) => {
    const { plans } = await readText({
      計画: [
        "令和7年度　福祉課　業務計画",
        `No | 事業名 | 予算額（千円） | 4月 | 5月 | ${heading} | 7月 | 8月`,
        "1 | 見守り | 100 | #9DC3E6 | #9DC3E6 | #FFFF99 | #9DC3E6 |",
        "2 | 配食 | 100 | | #9DC3E6 募集 | #FFFF99 | #9DC3E6 | #9DC3E6",
        "3 | 相談 | 100 | | | #FFFF99 | | #9DC3E6",
        "4 | 交流 | 100 | | #9DC3E6 | #FFFF99 | |",
        "5 | 移送 | 100 | | #9DC3E6 | #FFFF99 | #9DC3E6 |",
      ].join("\n"),
    });
    expect(plans.flatMap(briefLanes)).toEqual([
      "1  2025-04~2025-07",
      "2 募集 2025-05~2025-08",
      "3  2025-08",
      "4  2025-05",
      "5  2025-05~2025-07",
    ]);
  });
});
