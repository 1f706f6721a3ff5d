import type { Area } from "../../src/sheet/address";
import type { Book } from "./book";
import { parseAddress, parseAddresses } from "./cells";
import { Plain } from "./conditional-formats";
import { command, HostObject, type Members, method, property } from "./host-object";
import { addSheet, LAST_COLUMN, LAST_ROW, type SheetModel } from "./model";
import { NamesObject } from "./names";
import { pageLayout } from "./page-layout";
import { color } from "./properties";
import { RangeObject } from "./range";
import { ShapesObject } from "./shapes";
import { TablesObject } from "./tables";
import { boolean, HostError, invalidArgument, itemNotFound, number, oneOf, text } from "./wire";

const WHOLE: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** A sheet of cells. */
export class WorksheetObject extends HostObject {
  readonly typeName = "Worksheet";
  override readonly id: string;
  readonly sheet: SheetModel;
  private readonly book: Book;

  constructor(book: Book, sheet: SheetModel) {
    super();
    this.book = book;
    this.sheet = sheet;
    this.id = sheet.id;
  }

  protected describe(): Members {
    const { book, sheet } = this;
    const sheets = book.model.sheets;
    const range = (address: unknown) =>
      book.range(sheet, typeof address === "string" ? parseAddress(address) : WHOLE);
    return {
      Id: property(() => sheet.id),
      Name: property(
        () => sheet.name,
        (value) => {
          rename(book, sheet, text(value));
        }
      ),
      Position: property(
        () => sheets.indexOf(sheet),
        (value) => {
          book.requireStructure();
          sheets.splice(sheets.indexOf(sheet), 1);
          sheets.splice(number(value), 0, sheet);
        }
      ),
      Visibility: property(
        () => sheet.visibility,
        (value) => {
          book.requireStructure();
          sheet.visibility = oneOf(["Visible", "Hidden", "VeryHidden"], value);
        }
      ),
      TabColor: property(
        () => sheet.tabColor,
        (value) => {
          book.requireStructure();
          sheet.tabColor = value === "" ? "" : color(value);
        }
      ),
      ShowGridlines: property(() => sheet.showGridlines),
      // The library sets it by another name than it reads it.
      Gridlines: property(
        () => sheet.showGridlines,
        (value) => {
          sheet.showGridlines = boolean(value);
        }
      ),
      Protection: property(
        () =>
          new Plain("WorksheetProtection", {
            Protected: property(() => sheet.isProtected),
            Options: property(() => ({ allowFormatCells: sheet.allowsFormatting })),
            Protect: command(() => {
              sheet.isProtected = true;
            }),
            Unprotect: command(() => {
              sheet.isProtected = false;
            }),
          })
      ),
      FreezePanes: property(() => freezePanes(book, sheet)),
      PageLayout: property(() => pageLayout(book, sheet)),
      AutoFilter: property(() => autoFilter(book, sheet)),
      Names: property(() => new NamesObject(book, sheet)),
      Shapes: property(() => new ShapesObject(sheet.shapes)),
      GetNextOrNullObject: method((args) => {
        const later = sheets.slice(sheets.indexOf(sheet) + 1);
        const next = later.find((one) => args.at(0) !== true || one.visibility === "Visible");
        return next ? book.sheet(next) : null;
      }),
      Tables: property(() => new TablesObject(book, sheet)),
      Activate: command(() => {
        book.model.activeSheet = sheet;
      }),
      Delete: command(() => {
        book.requireStructure();
        if (sheets.filter((other) => other.visibility === "Visible").length < 2) {
          throw new HostError("InvalidOperation", "The last visible sheet can't be deleted.");
        }
        sheets.splice(sheets.indexOf(sheet), 1);
        for (const name of book.model.names)
          if (name.target?.sheet === sheet) {
            name.target = null;
            name.formula = "=#REF!$A$1";
          }
      }),
      GetRange: method((args) => range(args.wire(0))),
      GetRanges: method((args) => {
        const addresses = args.at(0);
        return book.rangeAreas(
          sheet,
          typeof addresses === "string" ? parseAddresses(addresses) : [WHOLE]
        );
      }),
      GetCell: method((args) => range(null).call("GetCell", args)),
      GetRangeByIndexes: method((args) => {
        const [top, left] = [number(args.wire(0)), number(args.wire(1))];
        const [rows, columns] = [number(args.wire(2)), number(args.wire(3))];
        return range(null).at({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
      }),
      GetUsedRangeOrNullObject: method((args) => {
        const used = book.usedArea(sheet, WHOLE, args.at(0) === true);
        return used && book.range(sheet, used);
      }),
      ShowOutlineLevels: command(() => {
        // What is folded is not kept here; every row shows.
      }),
      _RegisterDataChangedEvent: command(() => {
        book.listeners.add(sheet.id);
      }),
      _UnregisterDataChangedEvent: command(() => {
        book.listeners.delete(sheet.id);
      }),
    };
  }
}

/** All sheets of the workbook. */
export class WorksheetsObject extends HostObject {
  readonly typeName = "WorksheetCollection";
  private readonly book: Book;

  constructor(book: Book) {
    super();
    this.book = book;
  }

  override items(): readonly HostObject[] {
    return this.book.model.sheets.map((sheet) => this.book.sheet(sheet));
  }

  protected describe(): Members {
    const { book } = this;
    const { model } = book;
    const find = (key: unknown) =>
      model.sheets.find((sheet) => sheet.id === key) ??
      model.sheets.find((sheet) => sheet.name.toLowerCase() === String(key).toLowerCase());
    const get = method((args) => {
      const sheet = find(args.wire(0));
      if (!sheet) throw itemNotFound(`sheet ${JSON.stringify(args.wire(0))}`);
      return book.sheet(sheet);
    });
    return {
      Indexer: get,
      GetItem: get,
      GetItemOrNullObject: method((args) => {
        const sheet = find(args.wire(0));
        return sheet ? book.sheet(sheet) : null;
      }),
      GetFirst: method((args) => {
        const first = model.sheets.find(
          (one) => args.at(0) !== true || one.visibility === "Visible"
        );
        if (!first) throw itemNotFound("first sheet");
        return book.sheet(first);
      }),
      GetCount: method(() => model.sheets.length),
      Count: property(() => model.sheets.length),
      GetActiveWorksheet: method(() => {
        if (!model.activeSheet) throw itemNotFound("active sheet");
        return book.sheet(model.activeSheet);
      }),
      Add: method((args) => {
        book.requireStructure();
        const name = args.at(0) === null ? freeName(book) : text(args.wire(0));
        requireName(book, null, name);
        return book.sheet(addSheet(model, name));
      }),
      _RegisterDataChangedEvent: command(() => {
        book.listeners.add("");
      }),
      _UnregisterDataChangedEvent: command(() => {
        book.listeners.delete("");
      }),
    };
  }
}

function freeName(book: Book): string {
  let number = book.model.sheets.length + 1;
  while (book.model.sheets.some((sheet) => sheet.name === `Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

function rename(book: Book, sheet: SheetModel, name: string): void {
  book.requireStructure();
  requireName(book, sheet, name);
  sheet.name = name;
}

function requireName(book: Book, own: SheetModel | null, name: string): void {
  if (name === "" || name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name))
    throw invalidArgument(`${name} is no sheet name`);
  const taken = book.model.sheets.some(
    (sheet) => sheet !== own && sheet.name.toLowerCase() === name.toLowerCase()
  );
  if (taken) {
    throw new HostError(
      "ItemAlreadyExists",
      "A resource with the same name or identifier already exists.",
      409
    );
  }
}

function freezePanes(book: Book, sheet: SheetModel): HostObject {
  const freeze = (rows: number, columns: number): void => {
    book.requireWritable(sheet);
    sheet.frozen = { rows, columns };
  };
  return new Plain("WorksheetFreezePanes", {
    FreezeRows: command((args) => {
      freeze(number(args.wire(0)), 0);
    }),
    FreezeColumns: command((args) => {
      freeze(0, number(args.wire(0)));
    }),
    FreezeAt: command((args) => {
      const range = args.at(0);
      const area = range instanceof RangeObject ? range.area : parseAddress(text(args.wire(0)));
      freeze(area.bottom + 1, area.right + 1);
    }),
    Unfreeze: command(() => {
      freeze(0, 0);
    }),
    GetLocationOrNullObject: method(() => {
      const { rows, columns } = sheet.frozen;
      if (rows === 0 && columns === 0) return null;
      return book.range(sheet, {
        top: 0,
        left: 0,
        bottom: rows === 0 ? LAST_ROW : rows - 1,
        right: columns === 0 ? LAST_COLUMN : columns - 1,
      });
    }),
  });
}

function autoFilter(book: Book, sheet: SheetModel): HostObject {
  return new Plain("AutoFilter", {
    Enabled: property(() => sheet.autoFilter !== null),
    Apply: command((args) => {
      book.requireWritable(sheet);
      const range = args.at(0);
      sheet.autoFilter =
        range instanceof RangeObject ? range.area : parseAddress(text(args.wire(0)));
    }),
    Remove: command(() => {
      book.requireWritable(sheet);
      sheet.autoFilter = null;
    }),
    GetRangeOrNullObject: method(() =>
      sheet.autoFilter ? book.range(sheet, sheet.autoFilter) : null
    ),
  });
}
