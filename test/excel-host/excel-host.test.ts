/** @jest-environment jsdom */
import { bootExcel } from "./boot";
import type { ExcelHost } from "./host";
import { addSheet, cellKey, EMPTY_CELL, newWorkbook } from "./model";

let host: ExcelHost;
beforeAll(async () => {
  host = await bootExcel(newWorkbook("計画", "X"));
});

/** The code of the error that the work in Excel ends in; null where it ends well. */
async function failure(work: (context: Excel.RequestContext) => void): Promise<string | null> {
  try {
    await Excel.run(async (context) => {
      work(context);
      await context.sync();
    });
    return null;
  } catch (error) {
    return error instanceof OfficeExtension.Error ? error.code : `not Excel's: ${String(error)}`;
  }
}

function plan(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getItem("計画");
}

test("values written through the genuine library are read back by it, as typed in English", async () => {
  const seen = await Excel.run(async (context) => {
    const range = plan(context).getRange("A1:B3");
    range.values = [
      ["事業名", 12],
      ["123", true],
      ["'123", "4/1"],
    ];
    range.load("values,address,numberFormat");
    await context.sync();
    return { values: range.values, address: range.address, formats: range.numberFormat };
  });
  expect(seen.address).toBe("計画!A1:B3");
  expect(seen.values).toEqual([
    ["事業名", 12],
    [123, true],
    ["123", 43556],
  ]);
  expect(seen.formats[2]).toEqual(["General", "d-mmm"]);
});

test("text cells keep what is written to them", async () => {
  await Excel.run(async (context) => {
    const range = plan(context).getRange("D1");
    range.numberFormat = [["@"]];
    range.values = [["0012"]];
    await context.sync();
  });
  expect([...(host.model.sheets[0]?.cells.values() ?? [])].map((cell) => cell.value)).toContain(
    "0012"
  );
});

test.each([
  [
    "a sheet that isn't there",
    (c: Excel.RequestContext) => c.workbook.worksheets.getItem("?").load("name"),
    "ItemNotFound",
  ],
  [
    "a bad address",
    (c: Excel.RequestContext) => plan(c).getRange("A0:Ω").load("values"),
    "InvalidArgument",
  ],
  [
    "a ragged table",
    (c: Excel.RequestContext) => {
      plan(c).getRange("A1:B2").values = [[1]];
    },
    "InvalidArgument",
  ],
  [
    "a sheet's name in use",
    (c: Excel.RequestContext) => {
      c.workbook.worksheets.add("x");
    },
    "ItemAlreadyExists",
  ],
  [
    "more than 5,000,000 cells",
    (c: Excel.RequestContext) => plan(c).getRange("A:F").load("values"),
    "RequestPayloadSizeLimitExceeded",
  ],
  [
    "ungrouping where nothing is grouped",
    (c: Excel.RequestContext) => {
      plan(c).getRange("1:3").ungroup("ByRows");
    },
    "InvalidOperation",
  ],
])("refuses %s", async (_, work, code) => {
  expect(
    await failure((context) => {
      work(context);
    })
  ).toBe(code);
});

test("reading what wasn't loaded is refused by the library", async () => {
  const code = await failure((context) => {
    expect(plan(context).getRange("A1").values).toBeDefined();
  });
  expect(code).toBe("PropertyNotLoaded");
});

test("a protected sheet can be read but not written", async () => {
  const sheet = addSheet(host.model, "保護");
  sheet.isProtected = true;
  expect(
    await failure((c) => {
      c.workbook.worksheets.getItem("保護").getRange("A1").load("values");
    })
  ).toBeNull();
  expect(
    await failure((c) => {
      c.workbook.worksheets.getItem("保護").getRange("A1").values = [[1]];
    })
  ).toBe("AccessDenied");
});

test("a protected sheet takes contents where cells are unlocked, and looks where it says so", async () => {
  const sheet = addSheet(host.model, "様式");
  sheet.isProtected = true;
  const unlocked = { ...EMPTY_CELL, style: { ...EMPTY_CELL.style, isLocked: false } };
  sheet.cells.set(cellKey(0, 0), unlocked);
  const form = (c: Excel.RequestContext) => c.workbook.worksheets.getItem("様式");
  const write = (address: string) =>
    failure((c) => {
      form(c).getRange(address).values = address === "A1" ? [[1]] : [[1, 1]];
    });
  const format = () =>
    failure((c) => {
      form(c).getRange("A1").numberFormat = [["0.0"]];
    });
  expect([await write("A1"), await write("A1:B1"), await format()]).toEqual([
    null,
    "AccessDenied",
    "AccessDenied",
  ]);
  sheet.allowsFormatting = true;
  expect(await format()).toBeNull();
});

test("merged areas are answered where their first cell lies inside, and no more than 512 at once", async () => {
  const sheet = addSheet(host.model, "結合");
  for (let row = 0; row < 600; row += 1)
    sheet.merges.push({ top: row, bottom: row, left: 1, right: 3 });
  const asked = (address: string) =>
    Excel.run(async (context) => {
      const merged = context.workbook.worksheets
        .getItem("結合")
        .getRange(address)
        .getMergedAreasOrNullObject();
      merged.load("areas/items/address");
      await context.sync();
      return merged.isNullObject ? [] : merged.areas.items.map((area) => area.address);
    });
  expect(await asked("B1:B2")).toEqual(["結合!B1:D1", "結合!B2:D2"]);
  expect(await asked("C1:D9")).toEqual([]);
  await expect(asked("A1:D600")).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("a formula in a table's column fills the column over what was written", async () => {
  const sheet = addSheet(host.model, "表");
  await Excel.run(async (context) => {
    const target = context.workbook.worksheets.getItem("表");
    target.tables.add("A1:A4", true);
    target.getRange("A2:A4").formulas = [["=1"], ["=2"], ["=3"]];
    await context.sync();
  });
  const formulas = [...sheet.cells.values()].map((cell) => cell.formula);
  expect(new Set(formulas)).toEqual(new Set(["=1"]));
});

test("failures made on purpose reach the add-in as Excel's own", async () => {
  host.executor.isEditingCell = true;
  expect(
    await failure((c) => {
      plan(c).load("name");
    })
  ).toBe("InvalidOperationInCellEditMode");
  host.executor.isEditingCell = false;
  host.executor.isOffline = true;
  expect(
    await failure((c) => {
      plan(c).load("name");
    })
  ).toBe("InvalidOrTimedOutSession");
  host.executor.isOffline = false;
  const next = host.executor.traffic.length + 1;
  host.executor.faults = [{ kind: "action", batch: next, action: 3, code: "GeneralException" }];
  expect(
    await failure((c) => {
      plan(c).load("name");
    })
  ).toBe("GeneralException");
  host.executor.faults = [];
  expect(
    await failure((c) => {
      plan(c).load("name");
    })
  ).toBeNull();
});

test("events tell a person's edits from the add-in's own", async () => {
  const seen: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      seen.push(`${event.address} ${event.triggerSource}`);
      return Promise.resolve();
    });
    await context.sync();
  });
  host.type("計画", "C3", "手入力");
  await Excel.run(async (context) => {
    plan(context).getRange("C4").values = [[1]];
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(seen).toEqual(["C3 Unknown", "C4 ThisLocalAddin"]);
});

test("the library refuses what LTSC 2021 doesn't have, before anything is sent", async () => {
  const work = Excel.run((context) => {
    plan(context).getRange("A1").getDependents().load("addresses");
    return context.sync();
  });
  await expect(work).rejects.toThrow(/ExcelApi 1\.15/);
});

test("a member that the host doesn't know fails loudly", async () => {
  const code = await failure((context) => {
    plan(context).getRange("A1").load("isEntireRow,linkedDataTypeState");
  });
  expect(code).toBe("ApiNotFound");
});

test("a conditional format is added to several areas at once and found on each, the newest first", async () => {
  const sheet = addSheet(host.model, "条件付き書式");
  const looks = { formula: "", fill: null, fontColor: null };
  const areas = [{ top: 0, left: 0, bottom: 9, right: 9 }];
  sheet.conditionalFormats.push({ id: "own", type: "DataBar", areas, ...looks });
  const typesAt = (address: string) =>
    Excel.run(async (context) => {
      const target = context.workbook.worksheets.getItem("条件付き書式").getRange(address);
      target.conditionalFormats.load("items/type");
      await context.sync();
      return target.conditionalFormats.items.map(({ type }) => type);
    });
  await Excel.run(async (context) => {
    const target = context.workbook.worksheets.getItem("条件付き書式").getRanges("A1:B1,C3");
    target.conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    await context.sync();
  });
  expect(await typesAt("B1:B2")).toEqual(["Custom", "DataBar"]);
  expect(await typesAt("C3")).toEqual(["Custom", "DataBar"]);
  expect(await typesAt("C1")).toEqual(["DataBar"]);
  const code = await failure((context) => {
    const all = context.workbook.worksheets.getItem("条件付き書式").getRange().conditionalFormats;
    all.getItem("own").custom.rule.load("formula");
  });
  expect(code).toBe("InvalidOperation");
});
