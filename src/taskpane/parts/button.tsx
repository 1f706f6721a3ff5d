import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ButtonHTMLAttributes } from "react";

/** The looks of a button, for what has to be another element. */
export const useButtonStyles = makeStyles({
  button: {
    minHeight: "32px",
    padding: "5px 12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "1px",
    },
    "[aria-disabled=true]": {
      color: tokens.colorNeutralForegroundDisabled,
      backgroundColor: tokens.colorNeutralBackgroundDisabled,
      cursor: "default",
    },
  },
  primary: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    borderTopColor: "transparent",
    borderRightColor: "transparent",
    borderBottomColor: "transparent",
    borderLeftColor: "transparent",
    ":hover": { backgroundColor: tokens.colorBrandBackgroundHover },
    ":active": { backgroundColor: tokens.colorBrandBackgroundPressed },
  },
  quiet: {
    minHeight: "24px",
    padding: "1px 4px",
    marginLeft: "-4px",
    borderTopColor: "transparent",
    borderRightColor: "transparent",
    borderBottomColor: "transparent",
    borderLeftColor: "transparent",
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
    // A darker ground would leave too little contrast.
    ":hover": { backgroundColor: "transparent", textDecorationLine: "underline" },
    // Contrast themes draw the edges that are transparent else.
    "@media (forced-colors: active)": { marginLeft: 0 },
  },
});

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  readonly look?: "primary" | "plain" | "quiet";
  /** Keeps the button in the order of Tab and says that it can't be pressed now. */
  readonly isBusy?: boolean;
};

/** A button in Excel's own looks, without the weight of Fluent's. */
export function Button({ look = "plain", isBusy = false, className, onClick, ...rest }: Props) {
  const styles = useButtonStyles();
  return (
    <button
      type="button"
      {...rest}
      {...(isBusy ? { "aria-disabled": true } : {})}
      onClick={isBusy ? undefined : onClick}
      className={mergeClasses(
        styles.button,
        look === "primary" && styles.primary,
        look === "quiet" && styles.quiet,
        className
      )}
    />
  );
}
