import { readChallenges, splitContent } from "../../../../src/reading/taking/projects/content";

describe("a project's text", () => {
  it.each([
    ["[7年度の取組]\n窓口を増やします。\n【課題事項】\n・人員の確保\n・周知"],
    ["[7年度の取組] 窓口を増やします。 【課題事項】 ・人員の確保 ・周知"],
    ["【令和7年度の取組内容】窓口を増やします。\n＜課題＞\n●人員の確保\n●周知"],
    ["〔R7取組〕 窓口を増やします。 【課題事\n項】 ・人員の確保 ・周知"],
    ["（取組内容） 窓口を増やします。 （課題） ・人員の確保 ・周知"],
    ["（7年度の取組）窓口を増やします。（課題事項）・人員の確保 ・周知"],
    ["〔取り組み〕\n窓口を増やします。\n〔今後の課題〕\n①人員の確保\n②周知"],
    ["■取組内容\n窓口を増やします。\n■課題\n(1) 人員の確保\n(2) 周知"],
    ["■7年度の取組 窓口を増やします。\n■課題　・人員の確保\n・周知"],
    ["■取組内容 窓口を増やします。 ■課題 ・人員の確保 ・周知"],
    ["窓口を増やします。\n今後の課題\n・人員の確保\n・周知"],
    ["今年度の取組\n窓口を増やします。\n課題：\n・人員の確保\n・周知"],
    ["本市の主な事業内容\n窓口を増やします。\n課題：\n・人員の確保\n・周知"],
    ["R7の主な取組\n窓口を増やします。\n課題：\n・人員の確保\n・周知"],
    ["取組：窓口を増やします。\n課題：\n- 人員の確保\n- 周知"],
    ["窓口を増やします。\n【課題】\n人員の確保\n周知"],
    ["７年度の取組 窓口を増やします。 課題事項 ・人員の確保 ・周知"],
    ["令和7年度の取組内容　窓口を増やします。課題　・人員の確保　・周知"],
    ["窓口を増やします。 今後の課題 ①人員の確保 ②周知"],
  ])("is taken apart: %j", (text) => {
    expect(splitContent(text)).toEqual({
      initiative: "窓口を増やします。",
      challenges: ["人員の確保", "周知"],
    });
  });

  it("without markers is the initiative", () => {
    expect(splitContent("実行委員会との【協議・準備】を行い、課題を整理します。")).toEqual({
      initiative: "実行委員会との【協議・準備】を行い、課題を整理します。",
      challenges: [],
    });
  });

  it.each(["■窓口の改修 ■書類の見直し", "■取組の周知 広報に載せます。", "●事業者の 支援"])(
    "with squares before other words is the initiative: %s",
    (text) => {
      expect(splitContent(text)).toEqual({ initiative: text, challenges: [] });
    }
  );

  it.each([
    "研修の実施\n窓口の改修",
    "●広報の活動\n●ごみ減量の取組\n●調査",
    "【健診の実施】年２回",
    "高齢者の課題\n若者の問題",
    "年度の取組 窓口 ・案内",
    "窓口を増やします。 高齢者の課題 ・孤立",
    "窓口の課題 ・案内の不足 を調べます。",
    "取組 支援",
  ])("keeps what ends as a marker does: %j", (text) => {
    expect(splitContent(text)).toEqual({ initiative: text, challenges: [] });
  });

  it("keeps white space inside", () => {
    expect(
      splitContent("[取組]\n支援します。 調整を　図ります。\n【課題】・在り方").initiative
    ).toBe("支援します。 調整を　図ります。");
  });

  it("keeps middle dots inside a challenge", () => {
    expect(readChallenges("・補助金・基金の充実\n・周知・啓発")).toEqual([
      "補助金・基金の充実",
      "周知・啓発",
    ]);
  });

  it("keeps a challenge of several lines whole", () => {
    expect(readChallenges("・老朽化した施設の\n更新\n・財源")).toEqual([
      "老朽化した施設の\n更新",
      "財源",
    ]);
  });

  it.each([
    [
      "担い手が高齢化しており、\n後継者の育成が必要\n財源の確保",
      ["担い手が高齢化しており、後継者の育成が必要", "財源の確保"],
    ],
    [
      "近年は申請の件数が減っており、制度の周知を図る必要\nがある。\n財源の確保",
      ["近年は申請の件数が減っており、制度の周知を図る必要がある。", "財源の確保"],
    ],
    ["担い手が足\nりない。\n財源が減った。", ["担い手が足りない。", "財源が減った。"]],
    ["担い手の確保\nまた、財源が減った。", ["担い手の確保", "また、財源が減った。"]],
  ])("keeps a sentence over several lines whole: %j", (text, challenges) => {
    expect(readChallenges(text)).toEqual(challenges);
  });

  it("has no challenge where the cell says so", () => {
    expect(readChallenges("特になし")).toEqual([]);
    expect(readChallenges("－")).toEqual([]);
  });

  it.each(["－", "なし"])("tells of no initiative where the cell says so: %s", (text) => {
    expect(splitContent(text).initiative).toBe("");
  });

  it("loses the marker of a cell of its own", () => {
    expect(splitContent("[31年度の取組]\n窓口を増やします。").initiative).toBe(
      "窓口を増やします。"
    );
    expect(readChallenges("【課題】\n・周知")).toEqual(["周知"]);
  });
});
