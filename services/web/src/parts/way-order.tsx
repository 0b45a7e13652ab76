import { Trans, useLingui } from "@lingui/react/macro";
import { ActionIcon, Switch } from "@mantine/core";
import { IconChevronDown, IconChevronUp, IconGripVertical } from "@tabler/icons-react";
import type { Tenant } from "@treaty/types";
import { type ReactNode, useState } from "react";
import { useChannelWords } from "./channel-words";
import { moved, switched, type WayRow } from "./ordering-ways";
import classes from "./way-order.module.css";

/** In which order ways are tried: moved by arrow or by hand, each switched on or off. */
export function WayOrder({
  rows,
  change,
  isReadOnly = false,
  told,
}: {
  rows: readonly WayRow[];
  change: (rows: WayRow[]) => void;
  isReadOnly?: boolean;
  /** What is said of a way beside what it asks for, such as what it lacks. */
  told?: (channel: Tenant.DeliveryChannel) => ReactNode;
}) {
  const { t } = useLingui();
  const nameOf = useChannelWords();
  const needs = useNeeds();
  const [held, setHeld] = useState<number | null>(null);
  const [said, say] = useState("");
  const move = (from: number, to: number) => {
    if (to < 0 || to >= rows.length) return;
    change(moved(rows, from, to));
    const name = nameOf(rows[from]?.channel ?? "");
    say(t`${name} is now number ${to + 1} of ${rows.length}`);
  };
  const tried = rows.filter(({ isOn }) => isOn);
  return (
    <>
      <ol className={classes.ways} aria-label={t`The order in which ways are tried`}>
        {rows.map(({ channel, isOn }, at) => (
          <li
            key={channel}
            className={classes.way}
            data-off={!isOn}
            data-held={held === at}
            draggable={!isReadOnly}
            onDragStart={() => setHeld(at)}
            onDragEnd={() => setHeld(null)}
            onDragOver={(event) => {
              event.preventDefault();
              if (held === null || held === at) return;
              change(moved(rows, held, at));
              setHeld(at);
            }}
          >
            {!isReadOnly && <IconGripVertical size={16} className={classes.grip} aria-hidden />}
            <span className={`${classes.place} figure`} aria-hidden>
              {isOn ? tried.findIndex((each) => each.channel === channel) + 1 : "–"}
            </span>
            <span className={classes.words}>
              <b>{nameOf(channel)}</b>
              <span className="quiet small">{needs[channel]}</span>
              {told?.(channel)}
            </span>
            {!isReadOnly && (
              <span className={classes.deeds}>
                <ActionIcon
                  variant="subtle"
                  aria-label={t`Try ${nameOf(channel)} earlier`}
                  disabled={at === 0}
                  onClick={() => move(at, at - 1)}
                >
                  <IconChevronUp size={18} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  aria-label={t`Try ${nameOf(channel)} later`}
                  disabled={at === rows.length - 1}
                  onClick={() => move(at, at + 1)}
                >
                  <IconChevronDown size={18} aria-hidden />
                </ActionIcon>
                <Switch
                  aria-label={t`Use ${nameOf(channel)}`}
                  checked={isOn}
                  onChange={() => change(switched(rows, at))}
                />
              </span>
            )}
          </li>
        ))}
      </ol>
      {tried.length === 0 && (
        <p role="alert" className={classes.none}>
          <Trans>One way at least must be on.</Trans>
        </p>
      )}
      <output className="only-read">{said}</output>
    </>
  );
}

/** What each way asks of a customer's card. */
function useNeeds(): Record<string, string> {
  const { t } = useLingui();
  return {
    PEPPOL: t`Needs a Peppol id, a GLN or an organisation number, and a yes; authorities need not say yes.`,
    EMAIL: t`Needs an e-mail address and a yes.`,
    SMS: t`Needs a mobile number and a yes.`,
    LETTER: t`Needs a whole postal address, and nobody's yes. You print and post it.`,
  };
}
