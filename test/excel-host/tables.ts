import type { Book } from "./book";
import { parseAddress } from "./cells";
import { Plain } from "./conditional-formats";
import { HostObject, type Members, method, property } from "./host-object";
import { nextId, type SheetModel, type TableModel } from "./model";
import { RangeObject } from "./range";
import { text } from "./wire";

/** The tables that people made of a sheet's cells. */
export class TablesObject extends HostObject {
  readonly typeName = "TableCollection";
  private readonly book: Book;
  private readonly sheet: SheetModel;

  constructor(book: Book, sheet: SheetModel) {
    super();
    this.book = book;
    this.sheet = sheet;
  }

  override items(): readonly HostObject[] {
    return this.sheet.tables.map((table) => this.table(table));
  }

  protected describe(): Members {
    return {
      Add: method((args) => {
        this.book.requireWritable(this.sheet);
        const range = args.at(0);
        const area = range instanceof RangeObject ? range.area : parseAddress(text(args.wire(0)));
        const id = nextId(this.book.model);
        const table = { id, name: `Table${this.book.model.lastId}`, area };
        this.sheet.tables.push(table);
        return this.table(table);
      }),
      GetCount: method(() => this.sheet.tables.length),
    };
  }

  private table(table: TableModel): HostObject {
    return new Plain("Table", {
      Id: property(() => table.id),
      Name: property(
        () => table.name,
        (value) => {
          table.name = text(value);
        }
      ),
      GetRange: method(() => this.book.range(this.sheet, table.area)),
      ConvertToRange: method(() => {
        this.book.requireWritable(this.sheet);
        this.sheet.tables.splice(this.sheet.tables.indexOf(table), 1);
        return this.book.range(this.sheet, table.area);
      }),
    });
  }
}
