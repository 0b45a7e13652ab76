import { Trans } from "@lingui/react/macro";
import { IconMapPin, IconUser } from "@tabler/icons-react";
import type { Tenant } from "@treaty/types";
import { useFirm } from "@/app/firm";
import { RowLink } from "@/parts/row-link";
import { Pill } from "@/parts/state";
import { useRoundWords } from "../offers/words";
import { whenOf } from "../when";
import classes from "./Board.module.css";

type OnBoard = NonNullable<
  Tenant.AssignmentBoardQuery["assignmentBoard"]
>[number]["assignments"][number];

/** One assignment on the board: what, for whom, when, where and by whom. */
export function BoardCard({ assignment }: { assignment: OnBoard }) {
  const { slug } = useFirm();
  const { id, title, customer, consultant, place, beginsAt, endsAt } = assignment;
  return (
    <li className={classes.card}>
      <RowLink href={`/f/${slug}/assignments/${id}`} className={classes.link}>
        {title}
      </RowLink>
      <span className="quiet">{customer?.name}</span>
      <time className="figure small" dateTime={beginsAt}>
        {whenOf(beginsAt, endsAt)}
      </time>
      {place && (
        <span className={classes.fact}>
          <IconMapPin size={14} aria-hidden /> <span>{place}</span>
        </span>
      )}
      <span className={classes.fact} data-missing={!consultant}>
        <IconUser size={14} aria-hidden />{" "}
        <span>{consultant ? consultant.name : <Trans>Nobody yet</Trans>}</span>
      </span>
      {assignment.askedChange && (
        <span>
          <Pill mood="warn">
            <Trans>Change asked for</Trans>
          </Pill>
        </span>
      )}
      {!consultant && <Round state={assignment.offerRoundState} />}
    </li>
  );
}

/** That nobody is left to ask: such an order is waiting for us. */
function Round({ state }: { state: OnBoard["offerRoundState"] }) {
  const words = useRoundWords();
  const told = state === "EXHAUSTED" ? words[state] : undefined;
  return told ? (
    <span>
      <Pill mood={told.mood}>{told.words}</Pill>
    </span>
  ) : null;
}
