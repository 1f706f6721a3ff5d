import { labelOf } from "../../../../src/reading/evidence/texts/labels";

describe("a goal", () => {
  it.each([
    ["課の目標：雇用を生み出す", "雇用を生み出す"],
    ["【課の目標】雇用を生み出す", "雇用を生み出す"],
    ["【施策目標】：雇用を生み出す", "雇用を生み出す"],
    ["１　課の目標", ""],
    ["2. 課の目標", ""],
    ["２　施策目標", ""],
    ["(2) 施策目標：雇用を生み出す", "雇用を生み出す"],
    ["施策目標　雇用を生み出す", "雇用を生み出す"],
    ["◯施策の目標：雇用を生み出す", "雇用を生み出す"],
  ])("stands behind %s", (text, rest) => {
    expect(labelOf(text)).toEqual({ kind: "goal", isPolicy: false, number: null, rest });
  });

  it.each([
    "施策のねらい",
    "2 施策のねらい",
    "1 施策目標の達成に向けた取り組み方針",
    "課の目標設定会議",
    "施策　の体系と目標の一覧",
    "施 策　評 価 表",
  ])("is none of %s's", (text) => {
    expect(labelOf(text)?.kind).not.toBe("goal");
  });
});

describe("a department", () => {
  it.each([
    "（所属名）交通政策課",
    "【担当課】交通政策課",
    "（所属名）　交通政策課",
    "担当課：交通政策課",
  ])("stands behind the label in %s", (text) => {
    expect(labelOf(text)).toEqual({ kind: "department", rest: "交通政策課" });
  });

  it.each(["（担当）山田", "【担当】", "交通政策課（所属）"])("is none in %s", (text) => {
    const label = labelOf(text);
    expect(label?.kind === "department" ? label.rest : "").toBe("");
  });
});
