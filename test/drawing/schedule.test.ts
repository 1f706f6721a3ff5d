import { activity, monthsWith, scheduleOf, texts } from "./drawn-schedule";
import { drawPlan } from "../../src/drawing/draw-plan";
import { planBook } from "./plan-book";

describe("the schedule", () => {
  it("gives the rows of a few projects more height than those of many, as the page has room", () => {
    const heightAmong = (count: number): number => {
      const projects = Array.from({ length: count }, (_, at) => ({
        id: `${at}`,
        name: `事業${at}`,
      }));
      const drawing = scheduleOf(projects);
      const row = drawing.rows.find(({ cells }) => cells.some((cell) => cell?.value === "事業1"));
      return row?.height ?? 0;
    };
    const [few, some, many] = [heightAmong(4), heightAmong(15), heightAmong(60)];
    expect(few).toBeGreaterThan(some);
    expect(some).toBeGreaterThan(many);
    expect(few).toBeLessThan(many * 2);
  });

  it("keeps the sheet's order where each section counts its projects from 1", () => {
    const projects = ["総務一", "総務二", "施設一", "施設二"].map((name, index) => ({
      id: String(index),
      name,
      priority: (index % 2) + 1,
    }));
    const flat = texts(scheduleOf(projects)).flat();
    const order = projects.map(({ name }) => name);
    expect(flat.filter((text) => order.includes(text))).toEqual(order);
  });

  it("groups lanes by project in order of priority, those without one after them, ownerless ones last", () => {
    const drawing = scheduleOf(
      [
        { id: "a", name: "甲", priority: null },
        { id: "b", name: "乙", priority: 2 },
        { id: "c", name: "丙", priority: 1 },
      ],
      [
        { project: null, activities: [activity("持ち主なし", "2019-05", "2019-06")] },
        { project: "b", activities: [activity("乙の一", "2019-04", "2019-06")] },
        { project: "b", activities: [activity("乙の二", "2019-04", "2019-06")] },
        { project: "c", activities: [activity("丙の一", "2019-04", "2019-06")] },
      ]
    );
    const flat = texts(drawing).flat();
    const order = [
      "丙",
      "丙の一",
      "乙",
      "乙の一",
      "乙の二",
      "甲",
      "記載なし",
      "担当事業なし",
      "持ち主なし",
    ];
    expect(flat.filter((text) => order.includes(text))).toEqual(order);
  });

  it("names the fiscal year in the plan's own era and the months' calendar years in theirs", () => {
    const drawing = scheduleOf([{}]);
    const flat = texts(drawing).flat();
    expect(flat).toContain("平成31年度（令和元年度）　市民自治推進課　スケジュール表");
    expect(flat).toEqual(
      expect.arrayContaining(["上期", "下期", "平成31年・令和元年（2019年）", "令和2年（2020年）"])
    );
    const last = drawing.frozen.rows - 1;
    expect(texts(drawing)[last]?.slice(-12)).toEqual(
      [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3].map((month) => `${month}月`)
    );
  });

  it.each([
    [{ fiscalYear: 2025, fiscalYearText: "2025年度" }, "2025年度（令和7年度）"],
    [{ fiscalYear: 2025, fiscalYearText: "R7" }, "令和7年度（2025年度）"],
    [{ fiscalYear: 2019, fiscalYearText: "31年度" }, "平成31年度（令和元年度）"],
    [{ fiscalYear: 2019, fiscalYearText: "令和１年度" }, "令和元年度（平成31年度）"],
    [{ fiscalYear: 2021, fiscalYearText: "平成33年度" }, "平成33年度（令和3年度）"],
  ])("writes the year of %j as %s", (year, text) => {
    const [title] = texts(scheduleOf([{}], [], year));
    expect(title?.[0]).toMatch(new RegExp(`^${text}　`));
  });

  it("sums up in its first line what there is, 再掲 left out", () => {
    const drawing = scheduleOf(
      [
        { budget: { status: "amount", thousandYen: 1234567 } },
        { budget: { status: "none" } },
        { budget: { status: "blank" } },
        { budget: { status: "unreadable" } },
        { budget: { status: "amount", thousandYen: 5 }, repeated: true },
      ],
      [],
      { budgetBasis: "当初" }
    );
    expect(texts(drawing)[0]?.at(-1)).toBe(
      "4事業　当初予算額 1,234,567千円（予算なし 1事業、空欄 1事業、金額を読めないもの 1事業）"
    );
  });

  it("says of a project that it is 再掲, unless its name does", () => {
    const names = ["訓練", "点検（再掲）", "（内数）配布"];
    const projects = names.map((name) => ({ name, repeated: true }));
    expect(texts(scheduleOf(projects)).flat()).toEqual(
      expect.arrayContaining(["訓練（再掲）", "点検（再掲）", "（内数）配布"])
    );
  });

  it("says nothing of budgets where no project says what it costs", () => {
    const drawing = scheduleOf([{ budget: { status: "blank" } }, { budget: { status: "blank" } }]);
    expect(texts(drawing)[0]?.at(-1)).toBe("2事業");
    expect(texts(drawing).flat().join()).not.toMatch(/予算額|（空欄）/);
  });

  it("shows months without a year where the plan names none", () => {
    const drawing = scheduleOf(
      [{ id: "1" }],
      [{ project: "1", activities: [activity("点検", "0000-06")] }],
      {
        fiscalYear: null,
        fiscalYearText: null,
      }
    );
    expect(monthsWith(drawing, "● 点検")[2]?.value).toBe("● 点検");
    expect(
      texts(drawing)
        .flat()
        .filter((text) => /\d年/.test(text))
    ).toEqual([]);
  });

  it("leaves out columns that nothing in the plan fills", () => {
    const bare = scheduleOf([{}]);
    const full = scheduleOf([{ aim: 1, direction: "拡大", operator: "市", nature: "政策" }]);
    expect(full.columns.length - bare.columns.length).toBe(4);
  });

  it("names projects by keys that are no ranks, but by no number that the sheet doesn't have", () => {
    const ids = ["1-1", "ア", "1-1#2", "4"];
    const drawn = scheduleOf(ids.map((id) => ({ id, name: `名${id}`, priority: null })));
    const keys = texts(drawn).flatMap(([key = "", name]) => (name?.startsWith("名") ? key : []));
    expect(keys).toEqual(["1-1", "ア", "1-1"]);
  });

  it("is printed on A3 across, its headings on every page, and keeps them in sight", () => {
    const drawing = scheduleOf([{}]);
    const last = drawing.frozen.rows - 1;
    expect(drawing.print).toMatchObject({
      paper: "A3",
      orientation: "landscape",
      titleRows: { first: last - 2, last },
    });
    expect(drawing.print.footer.right).toBe("&D");
    expect(drawing.conditionalFormats[0]?.formula).toContain("TODAY()");
  });

  it("is the same for the same plan", () => {
    const one = planBook([{}, {}], [{ project: "1", activities: [activity("会議", "2019-04")] }]);
    const draw = () => drawPlan(one.plan, one.provenance, { suffix: null });
    expect(JSON.stringify(draw())).toBe(JSON.stringify(draw()));
  });
});
