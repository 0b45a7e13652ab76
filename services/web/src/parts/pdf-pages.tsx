import { Trans, useLingui } from "@lingui/react/macro";
import { Anchor, Skeleton, Text } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { drawPages } from "./pdf";
import classes from "./pdf.module.css";

/** A page as it is printed, drawn sheet by sheet; the same file can be opened by whoever cannot see it. */
export default function PdfPages({
  url,
  version,
  name,
  isSmall = false,
}: {
  url: string;
  /** What tells one file from another: its address changes every time somebody asks. */
  version: string;
  name: string;
  /** To be recognized rather than read. */
  isSmall?: boolean;
}) {
  const { t } = useLingui();
  const sheets = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<"drawing" | "drawn" | "failed">("drawing");
  // What was drawn stays until the next is: nothing jumps while somebody chooses.
  const [isEmpty, setEmpty] = useState(true);
  const address = useRef(url);
  address.current = url;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another version is another file.
  useEffect(() => {
    const place = sheets.current;
    if (!place) return;
    const stop = new AbortController();
    setState("drawing");
    drawPages(address.current, place, stop.signal).then(
      () => {
        setState("drawn");
        setEmpty(false);
      },
      () => stop.signal.aborted || setState("failed"),
    );
    return () => stop.abort();
  }, [version]);
  return (
    <figure className={classes.figure} aria-busy={state === "drawing"} data-empty={isEmpty}>
      {state === "drawing" && isEmpty && <Skeleton className={classes.sheet ?? ""} />}
      <div ref={sheets} className={classes.sheets} role="img" aria-label={t`${name}, as printed`} />
      {state === "failed" && (
        <Text c="dimmed">
          <Trans>The page cannot be shown here.</Trans>
        </Text>
      )}
      {!isSmall && (
        <figcaption className="no-print small">
          <Anchor href={url} target="_blank" rel="noreferrer" inherit>
            <Trans>Open the PDF in a tab of its own</Trans>
          </Anchor>
        </figcaption>
      )}
    </figure>
  );
}
