import { Trans } from "@lingui/react/macro";
import { IconClockPlus } from "@tabler/icons-react";
import { useFirm } from "@/app/firm";
import { ActButton } from "@/parts/act-button";
import { availability } from "@/parts/availability";
import { Section } from "@/parts/section";
import { Verbatim } from "@/parts/verbatim";
import type { AssignmentOnCard } from "./Card";
import classes from "./Card.module.css";
import type { Asked } from "./Dialogs";
import { Entry } from "./Entry";

/** What was worked on an assignment, entry by entry, and the way to report more for the consultant. */
export function Entries({
  assignment,
  ask,
}: {
  assignment: AssignmentOnCard;
  ask: (what: Asked) => void;
}) {
  const firm = useFirm();
  const { entries, availableActions } = assignment;
  return (
    <Section
      title={<Trans>What was worked</Trans>}
      actions={
        firm.may("assignment:write") && (
          <ActButton
            variant="default"
            size="xs"
            leftSection={<IconClockPlus size={15} aria-hidden />}
            state={availability(availableActions, "REPORT")}
            onClick={() => ask({ deed: "report" })}
          >
            <Trans>Report hours</Trans>
          </ActButton>
        )
      }
    >
      {assignment.nothingMore && (
        <p className={classes.words}>
          <Trans>
            The consultant has nothing more to report: <Verbatim text={assignment.nothingMore} />
          </Trans>
        </p>
      )}
      {entries.length === 0 ? (
        <p className="quiet" hidden={assignment.nothingMore !== ""}>
          <Trans>
            Nothing is reported yet. The consultant reports from the phone; you can also report the
            hours here for somebody who called.
          </Trans>
        </p>
      ) : (
        <ol className={classes.entries}>
          {entries.map((entry) => (
            <Entry key={entry.id} entry={entry} ask={ask} />
          ))}
        </ol>
      )}
    </Section>
  );
}
