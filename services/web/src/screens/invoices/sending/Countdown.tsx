import { Trans } from "@lingui/react/macro";
import { Button, Group } from "@mantine/core";
import { type ReactNode, useEffect, useState } from "react";
import { isPutOff, secondsLeft } from "./undoing";

/** What happens in a moment, and the button that stops it while it can be stopped. */
export function Countdown({
  until,
  undo,
  children,
}: {
  until: number;
  undo: () => Promise<unknown>;
  children: ReactNode;
}) {
  const [now, setNow] = useState(() => Date.now());
  const [isUndoing, setUndoing] = useState(false);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  const left = secondsLeft(until, now);
  const stop = async () => {
    setUndoing(true);
    await undo();
    setUndoing(false);
  };
  return (
    <Group gap="sm" justify="space-between">
      <span>{children}</span>
      {left > 0 && (
        <Button size="compact-sm" variant="default" loading={isUndoing} onClick={stop}>
          <Trans>Undo</Trans>
          {!isPutOff(until, now) && (
            <span className="figure quiet" aria-hidden>
              {"\u00a0"}
              {left} s
            </span>
          )}
        </Button>
      )}
    </Group>
  );
}
