import type { Book } from "./book";
import { command, HostObject, type Members, method, property } from "./host-object";
import type { NameModel, SheetModel } from "./model";
import { RangeObject } from "./range";
import { boolean, HostError, invalidArgument, itemNotFound, text } from "./wire";

/** The names of the workbook, or (given a scope) those of one sheet. */
export class NamesObject extends HostObject {
  readonly typeName = "NamedItemCollection";
  private readonly book: Book;
  private readonly scope: SheetModel | null;

  constructor(book: Book, scope: SheetModel | null) {
    super();
    this.book = book;
    this.scope = scope;
  }

  override items(): readonly HostObject[] {
    return this.names().map((name) => new NameObject(this.book, name));
  }

  protected describe(): Members {
    const { names, sheets } = this.book.model;
    const find = (key: unknown) =>
      this.names().find((name) => name.name.toLowerCase() === String(key).toLowerCase());
    const get = method((args) => {
      const name = find(args.wire(0));
      if (!name) throw itemNotFound(`name ${JSON.stringify(args.wire(0))}`);
      return new NameObject(this.book, name);
    });
    return {
      Indexer: get,
      GetItem: get,
      GetItemOrNullObject: method((args) => {
        const name = find(args.wire(0));
        return name ? new NameObject(this.book, name) : null;
      }),
      Add: method((args) => {
        const name = text(args.wire(0));
        if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) || name.length > 255)
          throw invalidArgument(`${name} is no name`);
        if (find(name)) {
          throw new HostError(
            "ItemAlreadyExists",
            "A resource with the same name or identifier already exists.",
            409
          );
        }
        const target = args.at(1);
        const formula =
          target instanceof RangeObject
            ? `=${absolute(this.book.addressOf(target.sheet, target.area))}`
            : text(args.wire(1));
        const sheet = sheets.find((one) => target instanceof RangeObject && one === target.sheet);
        const item: NameModel = {
          name,
          formula,
          visible: true,
          scope: this.scope,
          target: sheet && target instanceof RangeObject ? { sheet, area: target.area } : null,
        };
        names.push(item);
        return new NameObject(this.book, item);
      }),
    };
  }

  private names(): readonly NameModel[] {
    return this.book.model.names.filter((name) => name.scope === this.scope);
  }
}

class NameObject extends HostObject {
  readonly typeName = "NamedItem";
  override readonly isKept = false;
  private readonly book: Book;
  private readonly name: NameModel;

  constructor(book: Book, name: NameModel) {
    super();
    this.book = book;
    this.name = name;
  }

  protected describe(): Members {
    const { book, name } = this;
    const formula = () =>
      name.target
        ? `=${absolute(book.addressOf(name.target.sheet, name.target.area))}`
        : name.formula;
    return {
      Name: property(() => name.name),
      Type: property(() => (name.target ? "Range" : "Error")),
      Scope: property(() => (name.scope ? "Worksheet" : "Workbook")),
      Value: property(() => formula().slice(1)),
      Formula: property(formula, (value) => {
        name.formula = text(value);
        name.target = null;
      }),
      Visible: property(
        () => name.visible,
        (value) => {
          name.visible = boolean(value);
        }
      ),
      GetRangeOrNullObject: method(() =>
        name.target ? book.range(name.target.sheet, name.target.area) : null
      ),
      Delete: command(() => {
        book.model.names.splice(book.model.names.indexOf(name), 1);
      }),
    };
  }
}

/** `計画!$A$1` for `計画!A1`. */
function absolute(address: string): string {
  const at = address.lastIndexOf("!") + 1;
  return address.slice(0, at) + address.slice(at).replaceAll(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
