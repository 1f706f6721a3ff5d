import type { ReactNode } from "react";
import { refText, type CellRef } from "../../sheet/address";
import { Button } from "./button";

interface Props {
  readonly cell: CellRef;
  readonly reveal: (cell: CellRef) => void;
  readonly className?: string;
  /** What it is called; its address with the sheet where nothing else is said. */
  readonly children?: ReactNode;
}

/** The way to a cell. */
export function CellLink({ cell, reveal, className, children = refText(cell) }: Props) {
  return (
    <Button
      look="quiet"
      className={className}
      onClick={() => {
        reveal(cell);
      }}
    >
      {children}
    </Button>
  );
}
