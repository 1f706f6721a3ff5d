import type { Area } from "../../src/sheet/address";
import type { Book } from "./book";
import { addressOf, columnCount, rowCount } from "./cells";
import { ConditionalFormatsObject, Plain } from "./conditional-formats";
import { command, HostObject, type Members, property } from "./host-object";
import type { SheetModel } from "./model";
import { RangeFormatObject } from "./range-format";

/** Several rectangles of one sheet. It has no values or number formats to read or set, as in Excel. */
export class RangeAreasObject extends HostObject {
  readonly typeName = "RangeAreas";
  override readonly isKept = true;
  private readonly book: Book;
  private readonly sheet: SheetModel;
  private readonly areas: readonly Area[];

  constructor(book: Book, sheet: SheetModel, areas: readonly Area[]) {
    super();
    this.book = book;
    this.sheet = sheet;
    this.areas = areas;
  }

  protected describe(): Members {
    const { areas, book, sheet } = this;
    const ranges = () => areas.map((area) => book.range(sheet, area));
    return {
      Address: property(() => areas.map((area) => addressOf(sheet, area)).join(",")),
      AreaCount: property(() => areas.length),
      CellCount: property(() =>
        areas.reduce((all, area) => all + rowCount(area) * columnCount(area), 0)
      ),
      Areas: property(() => new RangesObject(ranges())),
      Format: property(() => new RangeFormatObject(book, sheet, areas)),
      ConditionalFormats: property(() => new ConditionalFormatsObject(book, sheet, areas)),
      Worksheet: property(() => book.sheet(sheet)),
      Clear: command((args) => {
        for (const range of ranges()) range.call("Clear", args);
      }),
    };
  }
}

class RangesObject extends Plain {
  private readonly ranges: readonly HostObject[];

  constructor(ranges: readonly HostObject[]) {
    super("RangeCollection", { Count: property(() => ranges.length) });
    this.ranges = ranges;
  }

  override items(): readonly HostObject[] {
    return this.ranges;
  }
}
