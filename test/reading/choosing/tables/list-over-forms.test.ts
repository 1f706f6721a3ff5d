import { readText } from "../../../support/sheet-text";

const form = (name: string, amount: number): string => `
  事業調書
  担当課 | 税務課
  事業名 | ${name}
  方向性 | 拡充
  事業主体 | 市
  性質区分 | 政策的事業
  予算額（千円） | ${amount}
  取組内容 | ${name}を進める
  課題 | 人が足りない`;

test("tells what forms below a list say of its projects, whose labels are none of the list's", async () => {
  const { plans } = await readText({
    業務計画: `
      令和8年度 業務計画書
      税務課

      事務事業名 | 今後の方向性
      滞納整理 | 拡充
      口座振替 | 拡充
      ${form("滞納整理", 2300)}
      ${form("口座振替", 480)}`,
  });
  const told = (name: string, budget: number): object => ({
    name,
    budget: { thousandYen: budget },
    operator: "市",
    initiative: `${name}を進める`,
  });
  expect(plans.map(({ plan }) => plan.projects)).toMatchObject([
    [told("滞納整理", 2300), told("口座振替", 480)],
  ]);
});

const list = (...names: readonly string[]): string => `
  順位 | 事業名 | 実施主体 | 取組内容
  ${names.map((name, at) => `${at + 1} | ${name} | 市 | ${name}を進める`).join("\n")}`;

test.each([
  ["below", ["農林課", "税務課"]],
  ["above", ["税務課", "農林課"]],
])("makes a plan of a department's forms %s another's list", async (_, departments) => {
  const parts = new Map([
    ["農林課", list("就農支援", "鳥獣対策")],
    ["税務課", form("滞納整理", 2300) + "\n" + form("口座振替", 480)],
  ]);
  const { plans } = await readText({
    業務計画: departments
      .map((name) => `令和8年度 業務計画\n課名 | ${name}\n${parts.get(name) ?? ""}`)
      .join("\n\n"),
  });
  const told = plans.map(({ plan: { department, projects } }) => [
    department,
    ...projects.map(({ name, initiative }) => `${name}:${initiative}`),
  ]);
  expect(told.sort()).toEqual(
    [
      ["税務課", "滞納整理:滞納整理を進める", "口座振替:口座振替を進める"],
      ["農林課", "就農支援:就農支援を進める", "鳥獣対策:鳥獣対策を進める"],
    ].sort()
  );
});

test("lists the aims that such forms name, and none of their labels", async () => {
  const told = (name: string, aim: string): string => `
    事業名 | ${name} | < | <
    施策のねらい | ${aim} | < | <
    方向性 | 拡充 | 事業主体 | 市
    性質区分 | 政策的事業 | 予算額（千円） | 100
    取組内容 | ${name}を進める | < | <
    課題 | 人が足りない | < | <
    |`;
  const { plans } = await readText({
    業務計画: `
      令和8年度 業務計画
      税務課

      優先順位 | 事業名 | 方向性
      1 | 滞納整理 | 拡充
      2 | 口座振替 | 拡充
      |
      ${told("滞納整理", "（1）収納率を高める")}
      ${told("口座振替", "（2）納めやすくする")}`,
  });
  expect(plans.map(({ plan: { aims } }) => aims)).toEqual([
    [
      { number: 1, text: "収納率を高める" },
      { number: 2, text: "納めやすくする" },
    ],
  ]);
});

const part = (department: string, ...names: readonly string[]): string => `
  ◆${department}
  順位 | 事業名 | 予算額（千円）
  ${names.map((name, at) => `${at + 1} | ${name} | 100`).join("\n")}
  |
  ${names
    .map(
      (name, at) => `
        担当課 | ${department} | 備考 |
        事業名 | ${name} | < | <
        優先順位 | ${at + 1} | 性質区分 | 政策的事業
        方向性 | 拡充 | 事業主体 | 市
        取組内容 | ${name}を進める | < | <
        年間スケジュール
        4月|5月|6月|7月|8月|9月|10月|11月|12月|1月|2月|3月
        ${"|".repeat(at)}実施||||||
        |`
    )
    .join("\n")}`;

test("reads the next department's plan below them, each form's schedule as its project's", async () => {
  const { plans } = await readText({
    業務計画: `
      令和8年度 業務計画

      ${part("環境課", "ごみ減量", "環境学習")}
      ${part("税務課", "滞納整理", "口座振替")}`,
  });
  const told = plans.map(({ plan: { department, projects, lanes } }) => [
    department,
    ...projects.map(
      ({ id, name, initiative }) =>
        `${name}:${initiative}:${lanes.filter(({ project }) => project === id).length}`
    ),
  ]);
  expect(told).toEqual([
    ["環境課", "ごみ減量:ごみ減量を進める:1", "環境学習:環境学習を進める:1"],
    ["税務課", "滞納整理:滞納整理を進める:1", "口座振替:口座振替を進める:1"],
  ]);
});

test("tells what several of them say alike", async () => {
  const told = (name: string, operator: string): string =>
    `\n${form(name, 100).replace("事業主体 | 市", `事業主体 | ${operator}`)}`;
  const { plans } = await readText({
    業務計画: `
      令和8年度 業務計画

      ■税務課
      事業名 | 方向性
      滞納整理 | 拡充
      口座振替 | 拡充
      ${told("滞納整理", "商工会")}
      ${told("口座振替", "商工会")}

      ■環境課
      事業名 | 方向性
      ごみ減量 | 拡充
      環境学習 | 拡充
      ${told("ごみ減量", "市").replace("税務課", "環境課")}
      ${told("環境学習", "商工会").replace("税務課", "環境課")}`,
  });
  expect(plans.flatMap(({ plan }) => plan.projects.map(({ operator }) => operator))).toEqual([
    "商工会",
    "商工会",
    "市",
    "商工会",
  ]);
});

test("makes a plan of a list that another department's name heads below forms", async () => {
  const { plans } = await readText({
    業務計画: `
      令和8年度 業務計画

      ■税務課
      ${list("滞納整理", "口座振替")}

      ■建設課
      ${form("舗装補修", 100).replace("税務課", "建設課")}

      ${form("橋りょう点検", 200).replace("税務課", "建設課")}

      ■福祉課
      ${list("高齢者見守り", "配食サービス")}`,
  });
  expect(
    plans.map(({ plan: { department, projects } }) => [
      department,
      ...projects.map(({ name }) => name),
    ])
  ).toEqual([
    ["税務課", "滞納整理", "口座振替"],
    ["建設課", "舗装補修", "橋りょう点検"],
    ["福祉課", "高齢者見守り", "配食サービス"],
  ]);
});

test("makes plans of two departments' titled forms below their names", async () => {
  const told = (name: string): string => form(name, 100).replace(/ *担当課.*\n/, "");
  const { plans } = await readText({
    業務計画: `
      令和8年度 業務計画

      ■税務課
      ${told("滞納整理")}

      ${told("口座振替")}

      ■環境課
      ${told("ごみ減量")}

      ${told("環境学習")}`,
  });
  expect(
    plans.map(({ plan: { department, projects } }) => [
      department,
      ...projects.map(({ name }) => name),
    ])
  ).toEqual([
    ["税務課", "滞納整理", "口座振替"],
    ["環境課", "ごみ減量", "環境学習"],
  ]);
});
