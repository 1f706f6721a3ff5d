import { plainAddress, parseAddress, isWholeRows } from "./cells";
import type { Book } from "./book";
import { Plain } from "./conditional-formats";
import { command, type HostObject, type Member, method, property } from "./host-object";
import type { PageModel, SheetModel } from "./model";
import { RangeObject } from "./range";
import { HostError, invalidArgument, number, oneOf, record, text, type Wire } from "./wire";

/** How a sheet prints. */
export function pageLayout(book: Book, sheet: SheetModel): HostObject {
  const change = (part: Partial<PageModel>): void => {
    book.requireWritable(sheet);
    sheet.page = { ...sheet.page, ...part };
  };
  const margin = (side: keyof PageModel["margins"]): Member =>
    property(
      () => sheet.page.margins[side],
      (value) => {
        change({ margins: { ...sheet.page.margins, [side]: number(value) } });
      }
    );
  const footer = (place: keyof PageModel["footer"]): Member =>
    property(
      () => sheet.page.footer[place],
      (value) => {
        change({ footer: { ...sheet.page.footer, [place]: text(value) } });
      }
    );
  const area = (value: unknown, wire: () => Wire) =>
    value instanceof RangeObject ? value.area : parseAddress(text(wire()));
  return new Plain("PageLayout", {
    Orientation: property(
      () => sheet.page.orientation,
      (value) => {
        change({ orientation: oneOf(["Portrait", "Landscape"], value) });
      }
    ),
    PaperSize: property(
      () => sheet.page.paperSize,
      (value) => {
        change({ paperSize: oneOf(["A3", "A4", "A5", "B4", "B5", "Letter", "Legal"], value) });
      }
    ),
    Zoom: property(
      () => ({ ...sheet.page.zoom }),
      (value) => {
        change({ zoom: zoomOf(value) });
      }
    ),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    HeadersFooters: property(
      () =>
        new Plain("HeaderFooterGroup", {
          DefaultForAllPages: property(
            () =>
              new Plain("HeaderFooter", {
                LeftFooter: footer("left"),
                CenterFooter: footer("center"),
                RightFooter: footer("right"),
              })
          ),
        })
    ),
    SetPrintArea: command((args) => {
      change({ printArea: area(args.at(0), () => args.wire(0)) });
    }),
    SetPrintTitleRows: command((args) => {
      const rows = area(args.at(0), () => args.wire(0));
      if (!isWholeRows(rows)) throw invalidArgument(`${plainAddress(rows)} are no whole rows`);
      change({ titleRows: { first: rows.top, last: rows.bottom } });
    }),
    GetPrintAreaOrNullObject: method(() =>
      sheet.page.printArea ? book.rangeAreas(sheet, [sheet.page.printArea]) : null
    ),
    GetPrintTitleRowsOrNullObject: method(() => {
      const rows = sheet.page.titleRows;
      return (
        rows && book.range(sheet, { top: rows.first, bottom: rows.last, left: 0, right: 16_383 })
      );
    }),
  });
}

function zoomOf(value: Wire): PageModel["zoom"] {
  const zoom = record(value, "zoom");
  const { scale, horizontalFitToPages: across, verticalFitToPages: down } = zoom;
  if (scale !== undefined && (across !== undefined || down !== undefined)) {
    throw new HostError("InvalidArgument", "Either a scale or a number of pages.");
  }
  return {
    ...(scale === undefined || scale === null ? {} : { scale: number(scale) }),
    ...(across === undefined || across === null ? {} : { horizontalFitToPages: number(across) }),
    ...(down === undefined || down === null ? {} : { verticalFitToPages: number(down) }),
  };
}
