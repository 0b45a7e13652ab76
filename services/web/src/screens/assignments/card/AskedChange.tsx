import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group } from "@mantine/core";
import type { ReactNode } from "react";
import { useFirm } from "@/app/firm";
import { Section } from "@/parts/section";
import { Verbatim } from "@/parts/verbatim";
import { instant } from "@/words/formats";
import { whenOf } from "../when";
import type { AskedOnCard, AssignmentOnCard } from "./Card";
import classes from "./Card.module.css";
import type { Asked } from "./Dialogs";

/** What whoever ordered asks to have changed, from what to what, and the way to answer. */
export function AskedChange({
  assignment,
  change,
  ask,
}: {
  assignment: AssignmentOnCard;
  change: AskedOnCard;
  ask: (what: Asked) => void;
}) {
  const firm = useFirm();
  return (
    <Section
      title={<Trans>The customer asks for a change</Trans>}
      actions={
        firm.may("assignment:write") && (
          <Group gap="xs" className="no-print">
            <Button
              size="xs"
              variant="default"
              onClick={() => ask({ deed: "declineChange", change })}
            >
              <Trans>Say no…</Trans>
            </Button>
            <Button size="xs" onClick={() => ask({ deed: "acceptChange", change })}>
              <Trans>Make the change…</Trans>
            </Button>
          </Group>
        )
      }
    >
      <Differences assignment={assignment} change={change} />
      <p className="quiet small">
        <Trans>
          Asked for <time dateTime={change.askedAt}>{instant(change.askedAt)}</time>. Until you
          answer, all stays as it is.
        </Trans>
      </p>
    </Section>
  );
}

/** What is to be other than it is: from what, to what. */
export function Differences({
  assignment,
  change,
}: {
  assignment: AssignmentOnCard;
  change: AskedOnCard;
}) {
  const { t } = useLingui();
  const nothing = t`nothing`;
  const { beginsAt, endsAt, place, description } = change;
  return (
    <dl className={classes.facts}>
      {beginsAt && endsAt && (
        <Difference
          name={<Trans>When</Trans>}
          before={whenOf(assignment.beginsAt, assignment.endsAt)}
          after={whenOf(beginsAt, endsAt)}
        />
      )}
      {place !== null && (
        <Difference
          name={<Trans>Place</Trans>}
          before={assignment.place || nothing}
          after={place || nothing}
        />
      )}
      {description !== null && (
        <Difference
          name={<Trans>Description</Trans>}
          before={assignment.description || nothing}
          after={description || nothing}
        />
      )}
    </dl>
  );
}

function Difference({ name, before, after }: { name: ReactNode; before: string; after: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className={classes.words}>
        <del className="quiet">
          <Verbatim text={before} />
        </del>
        <br />
        <ins className={classes.wanted}>
          <Verbatim text={after} />
        </ins>
      </dd>
    </div>
  );
}
