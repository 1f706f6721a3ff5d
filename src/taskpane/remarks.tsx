import { makeStyles, tokens } from "@fluentui/react-components";
import type { PlanReading } from "../reading/reading";
import type { CellRef } from "../sheet/address";
import { Button } from "./parts/button";
import { RemarkList } from "./remark-list";
import { useText } from "./parts/language";
import type { View } from "./session/state";

/** How many remarks the overview shows itself; the reading view has them all. */
const SHOWN = 2;

const useStyles = makeStyles({
  remarks: {
    margin: "12px 0 0",
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Props {
  readonly reading: PlanReading;
  readonly show: (view: View) => void;
  readonly reveal: (cell: CellRef) => void;
}

/** One sentence each on what couldn't be read or had to be chosen. */
export function Remarks({ reading, show, reveal }: Props) {
  const styles = useStyles();
  const text = useText();
  const { remarks } = reading.draft;
  if (remarks.length === 0) return null;
  return (
    <div className={styles.remarks}>
      <RemarkList remarks={remarks.slice(0, SHOWN)} reveal={reveal} />
      {remarks.length > SHOWN && (
        <Button
          look="quiet"
          onClick={() => {
            show("reading");
          }}
        >
          {text.more(remarks.length - SHOWN)}
        </Button>
      )}
    </div>
  );
}
