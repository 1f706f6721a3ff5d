import { lanes } from "./drawn-schedule";

const _ = null;

it("what painted months say is one bar where each of them says the same, but for what takes place in each", async () => {
  const rows = [
    [1, "図書館", _, "調査", "調査", "調査", "設計", "設計"],
    [2, "公民館", _, "会議", "会議", "2回", "2回", _, "点検", "点検"],
    [3, "博物館", _, "調査", "調査", _, "調査"],
  ];
  const fills = {
    "D2:F2": "#FFC000",
    "G2:H2": "#00B050",
    "D3:G3": "#FFC000",
    "D4:G4": "#FFC000",
  };
  expect((await lanes(rows, { fills })).text).toEqual([
    "1: 調査 2025-04~2025-06, 設計 2025-07~2025-08",
    "2: 会議 2025-04, 会議 2025-05, 2回 2025-06, 2回 2025-07, 点検 2025-09, 点検 2025-10",
    "3: 調査 2025-04~2025-07",
  ]);
  const apart = { "D4:D4": "#FFC000", "E4:E4": "#00B050", "I3:J3": "#FFC000" };
  expect((await lanes(rows, { fills: apart })).text).toEqual([
    "1: 調査 2025-04, 調査 2025-05, 調査 2025-06, 設計 2025-07, 設計 2025-08",
    "2: 会議 2025-04, 会議 2025-05, 2回 2025-06, 2回 2025-07, 点検 2025-09~2025-10",
    "3: 調査 2025-04, 調査 2025-05, 調査 2025-07",
  ]);
});

it("a lone lane that bars fill one after another from the first month on is no painted row", async () => {
  const fills = { "D2:O2": "#9BC2E6" };
  const read = async (...row: readonly (string | null)[]) =>
    (await lanes([[1, "図書館", ...row]], { fills })).text;
  expect(await read("館内", "公募", "工事")).toEqual(["1: 公募 2025-04, 工事 2025-05~2026-03"]);
  expect(await read("館内", _, "公募", _, "契約")).toEqual(["1: 公募 2025-05, 契約 2025-07"]);
});
