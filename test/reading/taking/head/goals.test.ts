import { readText } from "../../../support/sheet-text";

async function goalOf(head: string) {
  const { plans } = await readText({
    計画: `
      令和7年度 市民課 業務計画
      ${head}

      優先順位 | 事業名 | 方向性 | 予算額（千円）
      1 | 窓口改革 | 拡充 | 100
      2 | 証明書交付 | 継続 | 200
    `,
  });
  return plans[0]?.plan.measureGoal;
}

describe("a goal", () => {
  it("keeps the blanks within its text", async () => {
    expect(await goalOf("施策目標 64　市民部　市民と行政が　協力する")).toEqual({
      number: 64,
      division: "市民部",
      text: "市民と行政が　協力する",
    });
  });

  it.each([
    "２　施策目標\n | 窓口を便利にする",
    "■施策目標\n | | 窓口を便利にする",
    "組織の目標 | 窓口を便利にする",
    "１　課の目標（ミッション）\n窓口を便利にする",
  ])("may stand set in below its label, or beside what is the unit's: %s", async (head) => {
    expect(await goalOf(head)).toMatchObject({ text: "窓口を便利にする" });
  });

  it.each(["施策目標／７．窓口を便利にする", "施策目標－7　窓口を便利にする"])(
    "may be parted from its number by a sign: %s",
    async (head) => {
      expect(await goalOf(head)).toMatchObject({ number: 7, text: "窓口を便利にする" });
    }
  );

  it("is told without the number below its policy's", async () => {
    expect(await goalOf("施策目標 | 1-1　窓口を便利にする")).toMatchObject({
      text: "窓口を便利にする",
    });
  });

  it.each([
    "施策目標 64（総合計画） | 市民部 | 窓口を便利にする",
    "施策目標64（重点）　市民部　窓口を便利にする",
  ])("stands behind a remark on its number: %s", async (head) => {
    expect(await goalOf(head)).toEqual({
      number: 64,
      division: "市民部",
      text: "窓口を便利にする",
    });
  });

  it.each([
    "１　目標 | 窓口を便利にする",
    "目標　窓口を便利にする",
    "【目標】窓口を便利にする",
    "部の目標 | 窓口を便利にする",
    "組織目標：窓口を便利にする",
  ])("may be but called a goal above the plan's table: %s", async (head) => {
    expect(await goalOf(head)).toMatchObject({ number: null, text: "窓口を便利にする" });
  });

  it.each(["目標値 | 100件", "目標達成に向けた課題 | 人手", "目標管理"])(
    "is none in %s",
    async (head) => {
      expect(await goalOf(head)).toBeNull();
    }
  );

  it("is one project's where a form or what stands below a table calls it so", async () => {
    const { plans } = await readText({
      調書: `
        令和7年度 事業調書
        担当課 | 観光課
        事業名 | 花火大会
        目標 | 来場者10万人
        事業内容 | 打上げを行う
        予算額 | 3,000千円
        方向性 | 継続
      `,
      計画: `
        令和7年度 市民課 業務計画
        優先順位 | 事業名 | 方向性 | 予算額（千円）
        1 | 窓口改革 | 拡充 | 100
        2 | 証明書交付 | 継続 | 200
        |
        目標 | 待ち時間 | 15分
      `,
    });
    expect(plans.map(({ plan }) => plan.measureGoal)).toEqual([null, null]);
  });

  it("is none where its number was written and the next label stands behind it", async () => {
    expect(await goalOf("施策No. | 1-1 | 事業名 | 窓口改革")).toBeNull();
  });

  it("stands below a numbered title", async () => {
    expect(await goalOf("２　施策目標\n　　窓口を便利にする")).toMatchObject({
      number: null,
      text: "窓口を便利にする",
    });
  });

  it("stands below its division where a paste left them a row each", async () => {
    expect(await goalOf("施策目標 7\n市民課\n窓口を便利にする")).toEqual({
      number: 7,
      division: "市民課",
      text: "窓口を便利にする",
    });
  });

  it("is of a library that stands behind it, and of no place", async () => {
    const head = (place: string): string => `施策目標 | 7　読書に親しむ（${place}）`;
    expect(await goalOf(head("中央図書館"))).toMatchObject({ division: "中央図書館" });
    expect(await goalOf(head("全館"))).toMatchObject({ text: "読書に親しむ（全館）" });
  });

  it.each([
    "施策目標 | 3 | 窓口を便利にする | 担当部課 | 市民課",
    "施策目標 | 3　窓口を便利にする【市民課】",
    "施策目標3「窓口を便利にする」（市民課）",
  ])("is of the division that stands behind it: %s", async (head) => {
    expect(await goalOf(head)).toEqual({ number: 3, division: "市民課", text: "窓口を便利にする" });
  });

  it.each([
    "施策目標 25 | 市民病院 医事課 | 窓口を便利にする",
    "施策目標 25　市民病院 医事課　窓口を便利にする",
    "施策目標 25 | 窓口を便利にする | 市民病院 医事課",
  ])("is of a division that names its unit behind a blank: %s", async (head) => {
    expect(await goalOf(head)).toEqual({
      number: 25,
      division: "市民病院 医事課",
      text: "窓口を便利にする",
    });
  });

  it("is of the assembly where that stands before it", async () => {
    expect(await goalOf("施策目標 61 | 市議会 | 窓口を便利にする")).toMatchObject({
      division: "市議会",
      text: "窓口を便利にする",
    });
  });

  it("is of a division's part that is no department by itself", async () => {
    expect(await goalOf("施策目標 61 | 議会事務局 総務担当 | 窓口を便利にする")).toMatchObject({
      division: "議会事務局 総務担当",
      text: "窓口を便利にする",
    });
  });

  it.each([
    "施策目標 19 | 危機管理監 | 窓口を便利にする",
    "施策目標 19　危機管理監　窓口を便利にする",
  ])("is of a division that is called by who leads it: %s", async (head) => {
    expect(await goalOf(head)).toEqual({
      number: 19,
      division: "危機管理監",
      text: "窓口を便利にする",
    });
  });

  it("is a policy's where it is called 上位目標", async () => {
    const { plans } = await readText({
      計画: `
        令和7年度 市民課 業務計画
        上位目標 5 | 市民部 | 信頼される行政
        優先順位 | 事業名 | 方向性 | 予算額（千円）
        1 | 窓口改革 | 拡充 | 100`,
    });
    expect(plans[0]?.plan.policyGoal).toEqual({
      number: 5,
      division: "市民部",
      text: "信頼される行政",
    });
  });

  it.each(["R6 | R7", "現状値 | 目標値"])(
    "stands below its label where that heads figures as well: %s",
    async (headings) => {
      expect((await goalOf(`課の目標 | ${headings}\n窓口の満足度 | 80% | 90`))?.text).toBe(
        "窓口の満足度"
      );
    }
  );

  it("stands beside its label where one figure stands below it", async () => {
    expect((await goalOf("課の目標 | 窓口を早くする\n職員数 | 12人"))?.text).toBe("窓口を早くする");
  });

  it("is none in a list of natures to be chosen from", async () => {
    const { plans } = await readText({
      計画: `
        令和8年度　福祉課　業務計画
        No | 事業名 | 予算額（千円） | 方向性
        1 | 見守り | 100 | 継続
        2 | 配食 | 200 | 拡大`,
      マスタ: `
        方向性 | 実施主体 | 区分
        継続 | 市 | 政策
        拡大 | 委託 | 経常`,
    });
    expect(plans[0]?.plan.policyGoal).toBeNull();
  });

  it.each(["政策課題への対応", "令和7年度の重点事業", "公共交通の充実"])(
    "may begin or end as natures do: %s",
    async (goal) => {
      expect((await goalOf(`施策目標 | ${goal}`))?.text).toBe(goal);
    }
  );
});

test("the division's goal stands above the section's own", async () => {
  const { plans } = await readText({
    計画: `
      令和7年度 市民課 業務計画
      部の目標 | 暮らしやすいまち
      課の目標 | 窓口を早くする

      優先順位 | 事業名 | 方向性 | 予算額（千円）
      1 | 窓口改革 | 拡充 | 100
      2 | 証明書交付 | 継続 | 200
    `,
  });
  expect(plans.map(({ plan }) => [plan.policyGoal?.text, plan.measureGoal?.text])).toEqual([
    ["暮らしやすいまち", "窓口を早くする"],
  ]);
});

test("a goal heads no list of the directions that stand far below it", async () => {
  const { plans } = await readText({
    計画: `
      令和7年度 市民課 業務計画
      施策 | | 窓口を早くする

      優先順位 | 事業名 | 方向性 | 予算額（千円）
      1 | 窓口改革 | 完了 | 100
      2 | 証明書交付 | 継続 | 200
      3 | 戸籍の電算化 | 完了 | 300
      優先順位 | 事業名 | 方向性 | 予算額（千円）
      4 | 出張窓口 | 継続 | 400
    `,
  });
  expect(plans.map(({ plan }) => plan.measureGoal?.text)).toEqual(["窓口を早くする"]);
});

test("goals stand with the aims in a table of their own", async () => {
  const { plans } = await readText({
    計画: `
      令和8年度　環境課　業務計画
      政策 | 施策 | 施策のねらい
      1 自然と共生するまち | 12 循環型の社会をつくる | 1 ごみを減らす
      ^ | ^ | 2 緑を守る
      取組方針
      減量の輪を広げます。

      No. | 事業名 | ねらい | 事業費（千円）
      1 | ごみの減量 | 1 | 100
      2 | 緑化 | 2 | 200
    `,
  });
  expect(
    plans.map(({ plan: { policyGoal, measureGoal, aims } }) => [
      policyGoal?.text,
      measureGoal?.number,
      aims.length,
    ])
  ).toEqual([["自然と共生するまち", 12, 2]]);
});

test("a goal heads no list of the headings that two pages say again below it", async () => {
  const page = `No. | 事業名 | 【方向性】 | 取組
      ^ | ^ | 予算額（千円） | ^`;
  const { plans } = await readText({
    計画: `
      令和8年度　環境課　業務計画
      政策名 | < | 自然と共生するまち
      施策名 | < | 循環型の社会をつくる

      ${page}
      1 | 緑化 | 拡大 | 木を植える
      ^ | ^ | 100 | ^
      ${page}
      2 | 減量 | 縮小 | ごみを減らす
      ^ | ^ | 200 | ^
    `,
  });
  expect(plans.map(({ plan }) => plan.measureGoal?.text)).toEqual(["循環型の社会をつくる"]);
});
