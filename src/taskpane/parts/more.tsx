import { Button } from "./button";
import { useText } from "./language";

interface Props {
  /** How many of a list are shown. */
  readonly shown: number;
  readonly all: number;
  /** How many more are shown at a time. */
  readonly page: number;
  readonly show: (count: number) => void;
  readonly className?: string;
}

/** The button that shows more of a list; nothing where all of it is shown. */
export function More({ shown, all, page, show, className }: Props) {
  const text = useText();
  if (shown >= all) return null;
  return (
    <Button
      look="quiet"
      className={className}
      onClick={() => {
        show(shown + page);
      }}
    >
      {text.more(Math.min(page, all - shown))}
    </Button>
  );
}
