import { readText } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";

const read = async (headings: string, ...cells: readonly string[]) => {
  const { plans } = await readText({
    計画: [
      "令和8年度　健康課　業務計画",
      `順位 | ${headings} | 予算額（千円） | 取組内容`,
      ...cells.map((cell, at) => `${at + 1} | ${cell} | ${at + 1}00 | 講座を開く`),
    ].join("\n"),
  });
  return plans.flatMap(briefProjects);
};

it.each(["実施計画", "事業計画"])(
  "names projects by %s where it stands first and nothing else does",
  async (heading) => {
    expect(await read(heading, "検診の充実", "食育の推進", "計画の改定")).toEqual([
      "1 検診の充実 100",
      "2 食育の推進 200",
      "3 計画の改定 300",
    ]);
  }
);

it("names them by what stands before 実施計画", async () => {
  const cells = ["健診 | 検診の充実", "食育 | 講座の開催", "改定 | 委員会の開催"];
  for (const heading of ["事業名", "施策"]) {
    expect(await read(`${heading} | 実施計画`, ...cells)).toEqual([
      "1 健診 100",
      "2 食育 200",
      "3 改定 300",
    ]);
  }
});

it("names none by 実施計画 where its cells say but whether there is one", async () => {
  expect(await read("実施計画", "○", "○", "×")).toEqual([]);
});

it("names them by 実施計画 where one 施策 stands over several that are numbered and paid for", async () => {
  const cells = ["健康づくり | 検診の充実", "^ | 食育の推進", "計画 | 計画の改定"];
  expect(await read("施策 | 実施計画", ...cells)).toEqual([
    "1 検診の充実 100",
    "2 食育の推進 200",
    "3 計画の改定 300",
  ]);
});
