import { readPlan } from "../../../support/reading";
import type { SheetRows } from "../../../support/survey";

const TABLE: SheetRows = [
  ["優先順位", "事業名", "ねらい", "予算額"],
  [1, "避難訓練", 1, 100],
  [2, "備蓄更新", 2, 200],
];

describe("the approach and the aims", () => {
  /** A blank row, unless what stands above the table is its title. */
  const gap = (head: SheetRows): SheetRows =>
    head.at(-1)?.some((cell) => typeof cell === "string" && /重点|市民/.test(cell)) ? [] : [[]];
  const APPROACH = ["道路を安全に保ちます。", "橋を長く使えるようにします。"];
  const AIMS = [
    { number: 1, text: "安全な道路" },
    { number: 2, text: "長持ちする橋" },
  ];

  it.each<[string, SheetRows]>([
    [
      "a cell a paragraph, numbers and texts in two columns",
      [
        ["１ 取り組み方針"],
        ...APPROACH.map((text) => [text]),
        [],
        ["２ 施策のねらい"],
        [1, "安全な道路"],
        [2, "長持ちする橋"],
      ],
    ],
    [
      "paragraphs in one cell, aims with their numbers",
      [["■取組方針"], [APPROACH.join("\n")], ["■施策のねらい"], ["①安全な道路"], ["②長持ちする橋"]],
    ],
    [
      "texts beside their titles",
      [
        ["基本方針", APPROACH.join("\n")],
        ["施策のねらい", "1 安全な道路\n2 長持ちする橋"],
      ],
    ],
    ...[
      ["施策のねらい　1 安全な道路　2 長持ちする橋"],
      ["ねらい：①安全な道路　②長持ちする橋"],
      ["【施策のねらい】", "１．安全な道路　２．長持ちする橋"],
    ].map((lines): [string, SheetRows] => [
      `aims in one line: ${lines.join()}`,
      [["取組方針", APPROACH.join("\n")], ...lines.map((line) => [line])],
    ]),
    [
      "aims that say what they are before their numbers",
      [
        ["取組方針"],
        ...APPROACH.map((text) => [text]),
        ["【ねらい】"],
        ["ねらい1　安全な道路"],
        ["ねらい２：長持ちする橋"],
      ],
    ],
    [
      "a list above the table's own title, which goes on counting",
      [
        ["１ 取り組み方針"],
        [APPROACH.join("\n")],
        ["２ 施策のねらい"],
        [1, "安全な道路"],
        [2, "長持ちする橋"],
        [],
        ["３　重点事業（当初予算）"],
      ],
    ],
    [
      "a list above a title that counts from another number, with a line between it and the table",
      [
        ["取組方針", APPROACH.join("\n")],
        ["施策のねらい"],
        ["1 安全な道路"],
        ["2 長持ちする橋"],
        [],
        ["2 重点的な事業の一覧"],
        ["市民の声を生かします。"],
      ],
    ],
    [
      "aims as a table",
      [
        ["1 取組方針"],
        [null, APPROACH.join("\n")],
        ["番号", "施策のねらい"],
        ["１", "安全な道路"],
        ["２", "長持ちする橋"],
      ],
    ],
  ])("are read from %s", async (_, head) => {
    const { plan } = await readPlan([
      ["令和7年度 土木課 業務計画"],
      ...head,
      ...gap(head),
      ...TABLE,
    ]);
    expect(plan.approach).toEqual(APPROACH);
    expect(plan.aims).toEqual(AIMS);
  });

  it("end at the next title in brackets like theirs, whatever it says", async () => {
    const { plan } = await readPlan([
      ["令和7年度 土木課 業務計画"],
      ["【基本方針】"],
      ...APPROACH.map((text) => [text]),
      ["【重点取組】"],
      ...TABLE,
    ]);
    expect(plan.approach).toEqual(APPROACH);
  });

  it("may stand below the projects", async () => {
    const { plan } = await readPlan([
      ...TABLE,
      [],
      ["施策のねらい"],
      [],
      [1, "安全な道路"],
      [2, "長持ちする橋"],
      [],
      ["その他"],
    ]);
    expect(plan.projects).toHaveLength(2);
    expect(plan.aims).toEqual(AIMS);
  });

  it("are named by projects in numbers, several, or words", async () => {
    const { plan } = await readPlan([
      ["施策のねらい"],
      [1, "安全な道路"],
      [2, "長持ちする橋"],
      [],
      ["順位", "事業名", "ねらい", "予算額"],
      [1, "舗装修繕", "①", 1],
      [2, "橋りょう修繕", "1・2", 2],
      [3, "パトロール", "安全な道路", 3],
      [4, "耐震補強", "２　長持ちする橋", 4],
    ]);
    expect(plan.projects.map(({ aim, otherAims }) => [aim, ...otherAims])).toEqual([
      [1],
      [1, 2],
      [1],
      [2],
    ]);
  });
});
