import { readText } from "../../../support/sheet-text";

const form = (name: string, label: string, department: string): string => `
  令和7年度 事業調書
  事業名 | ${name}
  ${label} | ${department}
  予算額 | 100千円
  方向性 | 拡充
  事業内容 | 窓口を増やす。
`;

async function departmentsOf(label: string, ...departments: string[]) {
  const { plans } = await readText(
    Object.fromEntries(
      departments.map((each, at) => [
        `調書${at + 1}`,
        form(["窓口改革", "証明書の発行"][at] ?? "", label, each),
      ])
    )
  );
  return plans.map(({ plan }) => plan.department);
}

describe("forms of one plan", () => {
  it("are of no department where each names another, be one no 課", async () => {
    expect(await departmentsOf("担当課", "北部支所", "市民課")).toEqual([null]);
  });

  it.each(["担当課・係", "課・係名", "担当部・課"])("are of none called %s", async (label) => {
    expect(await departmentsOf(label, "市民課窓口係", "福祉課相談係")).toEqual([null]);
  });

  it("are of none where each says which section operates it", async () => {
    expect(await departmentsOf("実施主体", "窓口係", "相談係")).toEqual([null]);
  });

  it("are of the one that all name", async () => {
    expect(await departmentsOf("担当課・係", "市民課", "市民課")).toEqual(["市民課"]);
  });
});

it.each([
  "市民課　令和７年４月１日現在",
  "市民部　市民課　令和7年4月作成",
  "市民部／市民課",
  "作成：市民課",
])("a list is of the department that a cell over it names: %s", async (cell) => {
  const { plans } = await readText({
    一覧: `
        令和7年度　業務計画
        ${cell}
        番号 | 事業名 | 予算額（千円）
        1 | 窓口改革 | 100
        2 | 証明書の発行 | 200
      `,
  });
  expect(plans.map(({ plan }) => plan.department)).toEqual(["市民課"]);
});

describe("what stands below a list says whom to ask", () => {
  const list = (title: string, above: string, below: string): string => `
    令和7年度　${title}
    ${above}
    番号 | 事業名 | 予算額（千円）
    1 | 窓口改革 | 100
    2 | 証明書の発行 | 200

    ${below}
  `;
  const departments = async (title: string, above: string, below: string) => {
    const { plans } = await readText({ 一覧: list(title, above, below) });
    return plans.map(({ plan }) => plan.department);
  };

  it("and not whose it is where the title does", async () => {
    expect(await departments("市民課　業務計画", "", "担当：窓口係")).toEqual(["市民課"]);
  });

  it("and whose it is where nothing else does", async () => {
    expect(await departments("業務計画", "", "担当課：市民課")).toEqual(["市民課"]);
  });

  it("but above it a section of the title's department", async () => {
    expect(await departments("市民課　業務計画", "担当：窓口係", "")).toEqual(["窓口係"]);
  });
});

describe("a department on another sheet than the plan's", () => {
  const departments = async (sheet: string) => {
    const { plans } = await readText({
      目次: sheet,
      一覧: `
        令和7年度　業務計画
        番号 | 事業名 | 予算額（千円）
        1 | 窓口改革 | 100
        2 | 証明書の発行 | 200
      `,
    });
    return plans.map(({ plan }) => plan.department);
  };

  it("is the plan's where no other stands there", async () => {
    expect(await departments("業務計画 目次\n市民部\n市民課\n1 | 一覧")).toEqual(["市民課"]);
  });

  it("is none that a list of people says of each", async () => {
    const list = "番号 | 氏名 | 係 | 内線\n1 | 青木 | 庶務係 | 2300\n2 | 井上 | 庶務係 | 2301";
    expect(await departments(list)).toEqual([null]);
  });

  it("is none of several that are listed there", async () => {
    expect(await departments("業務計画 目次\n1 | 市民課\n2 | 税務課\n3 | 福祉課")).toEqual([null]);
  });
});

test.each(["重点事業一覧", "の主要事業", "事業一覧"])(
  "a department is named before %s, with the year in a cell of its own",
  async (words) => {
    const { plans } = await readText({
      計画: `
        建築住宅課${words} | | 令和7年度

        番号 | 事業名 | 予算額（千円）
        1 | 空き家対策 | 100
        2 | 耐震診断 | 200
      `,
    });
    expect(plans.map(({ plan }) => [plan.department, plan.fiscalYear])).toEqual([
      ["建築住宅課", 2025],
    ]);
  }
);

it("lists under each other are of the departments that rows merged over them name", async () => {
  const { plans } = await readText({
    予算: `
      令和7年度当初予算　主要事業一覧 | < | <
      ■総務部 | < | <
      事業名 | R7当初 | 新規拡充
      ふるさと納税推進事業 | 250000 | 拡充
      庁舎照明LED化事業 | 48000 | 新規
      ■市民部 | < | <
      事業名 | R7当初 | 新規拡充
      窓口DX推進事業 | 22000 | 新規
      コンビニ交付事業 | 9800 | 継続
    `,
  });
  expect(plans.map(({ plan }) => [plan.department, plan.projects.length])).toEqual([
    ["総務部", 2],
    ["市民部", 2],
  ]);
});

it("is named as the one whose share of a larger plan a sheet is", async () => {
  const { plans } = await readText({
    防災係: `
      令和8年度実施計画（危機管理課分）（防災係）
      番号 | 事業名 | 予算額（千円）
      1 | 防災訓練 | 300
      2 | 備蓄品更新 | 150
    `,
  });
  expect(plans.map(({ plan }) => plan.department)).toEqual(["危機管理課"]);
});

it("the office that is a place is named in a cell of its own below the year", async () => {
  const { plans } = await readText({
    市場: `
      令和７年度
      中央卸売市場
      業務計画

      番号 | 業務名称 | 当初予算（千円）
      1 | 冷蔵庫棟の改修 | 240,000
      2 | 取引の電子化 | 9,000`,
  });
  expect(plans.map(({ plan }) => plan.department)).toEqual(["中央卸売市場"]);
});

it.each([
  ["実施場所", "公民館", null],
  ["会場", "中央図書館", null],
  ["対象施設", "市民会館", null],
  ["問合せ先", "生涯学習課", "生涯学習課"],
])("is told by no place where something is done: %s | %s", async (label, said, department) => {
  const { plans } = await readText({
    料理教室: `
      令和8年度　事業調書
      ${label} | ${said}
      事業名 | 子ども料理教室
      予算額（千円） | 100
      事業内容 | 料理を教える。
      方向性 | 継続
    `,
  });
  expect(plans.map(({ plan }) => plan.department)).toEqual([department]);
});
