import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  quote: {
    padding: "0 2px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
    quotes: "none",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
});

/** A sentence whose quotations (「…」, “…”, "…") stand out, so that the cell's own text is seen at once. */
export function QuotedText({ sentence }: { readonly sentence: string }) {
  const styles = useStyles();
  return sentence.split(QUOTATION).map((part, index) =>
    index % 2 === 1 ? (
      <q key={index} className={styles.quote}>
        {part}
      </q>
    ) : (
      part
    )
  );
}

/** Split by it, every second part is a quotation with its marks. */
const QUOTATION = /(「[^「」]*」|“[^“”]*”|"[^"]*")/;
