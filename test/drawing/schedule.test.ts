import { drawPlan } from "../../src/drawing/draw-plan";
import type { Activity, Plan } from "../../src/plan/plan";
import type { DrawnCell, SheetDrawing } from "../../src/sheet/drawing";
import { planBook, type ProjectSpec } from "./plan-book";

const activity = (label: string, start: string, end = start): Activity => ({
  label,
  start: `${start.slice(0, 4)}-${start.slice(5)}`,
  end: `${end.slice(0, 4)}-${end.slice(5)}`,
});

function scheduleOf(
  projects: readonly ProjectSpec[],
  lanes: Parameters<typeof planBook>[1] = [],
  more: Partial<Plan> = {}
): SheetDrawing {
  const { plan, provenance } = planBook(projects, lanes, more);
  const [schedule] = drawPlan(plan, provenance, { suffix: null });
  if (!schedule) throw new Error("no schedule");
  return schedule;
}

/** The texts of every row, blanks left out. */
function texts(drawing: SheetDrawing): string[][] {
  return drawing.rows.map(({ cells }) =>
    cells.flatMap((cell) => (cell?.value == null ? [] : String(cell.value)))
  );
}

/** The month's cells of the row that holds this text, April first. */
function monthsWith(drawing: SheetDrawing, text: string): readonly (DrawnCell | null)[] {
  const row = drawing.rows.find(({ cells }) => cells.some((cell) => cell?.value === text));
  return row?.cells.slice(-12) ?? [];
}

const fillOf = (drawing: SheetDrawing, cell: DrawnCell | null | undefined) =>
  drawing.styles[cell?.style ?? 0]?.fill ?? null;

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

  it("tells periods, single months and steps apart, and its legend names those that occur", () => {
    const drawing = scheduleOf(
      [{ id: "1", direction: "拡大" }],
      [
        {
          project: "1",
          activities: [activity("準備", "2019-04", "2019-05"), activity("実施", "2019-06")],
        },
        { project: "1", activities: [activity("会議", "2019-07")] },
      ]
    );
    const chain = monthsWith(drawing, "準備");
    expect(chain.slice(0, 3).map((cell) => cell?.value)).toEqual(["準備", null, "▸ 実施"]);
    const bar = fillOf(drawing, chain[0]);
    expect(bar).not.toBeNull();
    expect(chain.slice(0, 4).map((cell) => fillOf(drawing, cell))).toEqual([bar, bar, bar, null]);
    expect(drawing.styles[chain[1]?.style ?? 0]?.align).toBe("center-across");
    expect(fillOf(drawing, monthsWith(drawing, "● 会議")[3])).toBeNull();
    const flat = texts(drawing).flat();
    expect(flat).toContain("凡例　━ 期間　　● 単月　　▸ 段階");
    expect(flat.filter((text) => text === "拡大")).toHaveLength(2);
  });

  it("splits a lane whose activities overlap into rows, so that none covers another", () => {
    const drawing = scheduleOf(
      [{ id: "1" }],
      [
        {
          project: "1",
          activities: [
            activity("長い方", "2019-04", "2019-09"),
            activity("重なる方", "2019-06", "2019-08"),
          ],
        },
      ]
    );
    expect(monthsWith(drawing, "長い方")).not.toEqual(monthsWith(drawing, "重なる方"));
    expect(monthsWith(drawing, "重なる方")[2]?.value).toBe("重なる方");
  });

  it("clips what reaches beyond the year, and says when it was where it lies outside altogether", () => {
    const drawing = scheduleOf(
      [{ id: "1" }],
      [
        {
          project: "1",
          activities: [
            activity("工事", "2018-10", "2019-05"),
            activity("運営", "2020-01", "2020-08"),
            activity("調査", "2018-06", "2018-07"),
          ],
        },
      ]
    );
    expect(monthsWith(drawing, "◂ 工事")[0]?.value).toBe("◂ 工事");
    expect(monthsWith(drawing, "運営 ▸")[9]?.value).toBe("運営 ▸");
    const [outside] = monthsWith(drawing, "◂ 調査（2018年6月～2018年7月）");
    expect(fillOf(drawing, outside)).toBeNull();
    expect(texts(drawing).at(-1)?.slice(-12)).toEqual(
      [1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1].map(String)
    );
  });

  it.each([
    ["2019-05-10", "2019-05-10", "● 10日 式典"],
    ["2019-06-03", "2019-06-20", "● 3～20日 式典"],
    ["2019-04-10", "2019-08-20", "4/10～8/20 式典"],
    ["2019-04-01", "2019-08-31", "式典"],
    ["2019-09-01", "2019-09-30", "● 式典"],
    ["2020-02-01", "2020-02-29", "● 式典"],
    ["2020-02-01", "2020-02-28", "● 1～28日 式典"],
  ])("says the days of %s to %s where they say more than the months: %s", (start, end, label) => {
    const drawing = scheduleOf([{}], [{ activities: [activity("式典", start, end)] }]);
    expect(texts(drawing).flat()).toContain(label);
  });

  it("lets a label run over blank months only", () => {
    const long = "げんき基金実施報告書作成相談会";
    const drawing = scheduleOf(
      [{ id: "1" }],
      [
        {
          project: "1",
          activities: [
            activity(long, "2019-04"),
            activity(long, "2019-05"),
            activity(long, "2020-03"),
          ],
        },
      ]
    );
    const row = drawing.rows.find(({ cells }) => String(cells.at(-12)?.value).startsWith("●"));
    const [april, may, june] = row?.cells.slice(-12) ?? [];
    expect(String(april?.value)).toContain("\n");
    expect(drawing.styles[april?.style ?? 0]?.wrap).toBe(true);
    expect(row?.height).toBeGreaterThan(40);
    expect(may?.value).toBe(`● ${long}`);
    expect(june?.value).toBeNull();
    const march = row?.cells.at(-1);
    expect(march?.value).toBe(`${long} ●`);
    expect(drawing.styles[march?.style ?? 0]?.align).toBe("right");
  });

  it("marks lanes whose owner was inferred", () => {
    const lane = { project: "1", activities: [activity("会議", "2019-04", "2019-08")] };
    const marks = (inferred: boolean) =>
      texts(scheduleOf([{ id: "1" }], [{ ...lane, inferred }]))
        .flat()
        .filter((text) => text.includes("＊"));
    expect(marks(true)).toEqual(["凡例　━ 期間　　＊ 担当事業は推定", "＊"]);
    expect(marks(false)).toEqual([]);
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
