import { useLingui } from "@lingui/react/macro";
import { useCallback, useEffect, useRef, useState } from "react";
import { drawMail, heightOf } from "./drawing";
import classes from "./Templates.module.css";

/** A mail in a frame of its own, where nothing runs and nothing is fetched. */
export function MailFrame({ html, isNarrow }: { html: string; isNarrow: boolean }) {
  const { t } = useLingui();
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(480);
  const draw = useCallback(() => {
    if (!frame.current) return;
    drawMail(frame.current, html);
    setHeight(heightOf(frame.current));
  }, [html]);
  useEffect(draw, [draw]);
  useEffect(() => {
    const watch = new ResizeObserver(() => frame.current && setHeight(heightOf(frame.current)));
    if (frame.current) watch.observe(frame.current);
    return () => watch.disconnect();
  }, []);
  return (
    <iframe
      ref={frame}
      title={t`The mail as it would be read`}
      sandbox="allow-same-origin"
      className={classes.frame}
      data-narrow={isNarrow}
      height={height}
      onLoad={draw}
    />
  );
}
