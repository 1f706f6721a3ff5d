import { activity, fillOf, monthsWith, scheduleOf, texts } from "./drawn-schedule";

describe("what is drawn over the months", () => {
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
});
