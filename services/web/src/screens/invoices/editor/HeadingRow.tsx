import { useLingui } from "@lingui/react/macro";
import { useEffect, useRef } from "react";
import classes from "./lines.module.css";

/** The heading above a line, which begins a section of the invoice. */
export function HeadingRow({
  heading,
  number,
  isNew,
  write,
}: {
  heading: string;
  number: number;
  /** Whether somebody has just asked for it, and wants to write. */
  isNew: boolean;
  write: (heading: string) => void;
}) {
  const { t } = useLingui();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isNew) field.current?.focus();
  }, [isNew]);
  return (
    <tr className={classes.heading}>
      <td colSpan={8}>
        <input
          ref={field}
          className={classes.field}
          aria-label={t`Heading above line ${number}`}
          placeholder={t`Heading; the lines below it get a sum of their own`}
          maxLength={200}
          autoComplete="off"
          value={heading}
          onChange={(event) => write(event.currentTarget.value)}
        />
      </td>
    </tr>
  );
}
