import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";

const read = async (heading: string) => {
  const { plans } = await readText({
    計画: `
      令和7年度　道路課　業務計画
      No | 事業名 | 予算額（千円） | 1月 | 2月 | 3月 | ${heading}
      1 | 道路改良 | 3000 | ○ | | | ○
      2 | 橋りょう修繕 | 5000 | | ○ | |
      3 | 舗装 | 700 | | | ○ | →
    `,
  });
  return plans.map((plan) => ({
    lanes: briefLanes(plan),
    remarks: plan.draft.remarks.map(({ kind, values: [text] }) => `${kind} ${text ?? ""}`),
  }));
};
const LANES = ["1  2026-01", "2  2026-02", "3  2026-03"];

it.each(["今後", "将来", "次期", "次年度への展開"])(
  "says that marks under %s beside the months weren't read",
  async (heading) => {
    expect(await read(heading)).toEqual([{ lanes: LANES, remarks: [`unread-text ${heading}`] }]);
  }
);

it.each(["備考", "重点"])("says nothing of marks under %s, which are no time", async (heading) => {
  expect(await read(heading)).toEqual([{ lanes: LANES, remarks: [] }]);
});

it("reads marks under R8.4以降 as begun in that month", async () => {
  const [plan] = await read("R8.4以降");
  expect(plan?.lanes).toEqual(["1  2026-01,  2026-04", "2  2026-02", "3  2026-03~2026-04"]);
});

it("reads marks under R8～R10 as lasting these years", async () => {
  const [plan] = await read("R8～R10");
  expect(plan?.lanes).toEqual(["1  2026-01,  2026-04~2029-03", "2  2026-02", "3  2026-03~2029-03"]);
});
