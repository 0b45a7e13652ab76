import { Trans, useLingui } from "@lingui/react/macro";
import { Skeleton } from "@mantine/core";
import { IconBriefcase } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { AssignmentBoardDocument } from "@treaty/documents";
import type { Tenant } from "@treaty/types";
import { useAsk } from "@/api/asking";
import { useFirm } from "@/app/firm";
import { Empty } from "@/parts/empty";
import { Page } from "@/parts/page";
import { AskFailed } from "@/parts/problems";
import { AssignmentTabs } from "../AssignmentTabs";
import { NewButton, NewButtons } from "../NewButtons";
import { AssignmentPill } from "../StatePill";
import { useNextSteps } from "../states";
import classes from "./Board.module.css";
import { BoardCard } from "./BoardCard";

type Column = NonNullable<Tenant.AssignmentBoardQuery["assignmentBoard"]>[number];

/** What is going on, by how far it has come: each column says what is to be done next. */
export function AssignmentBoard() {
  const { t } = useLingui();
  const asked = useAsk(AssignmentBoardDocument, {}, { about: ["assignment"] });
  const columns = asked.answer?.assignmentBoard;
  return (
    <Page
      title={<Trans>Assignments</Trans>}
      tabTitle={t`Assignments`}
      width="full"
      actions={<NewButtons />}
    >
      <div className={classes.screen}>
        <AssignmentTabs />
        {asked.error && !columns ? (
          <AskFailed error={asked.error} again={asked.again} />
        ) : !columns ? (
          <Skeleton height={420} />
        ) : columns.every(({ count }) => count === 0) ? (
          <NothingYet />
        ) : (
          <div className={classes.board} aria-busy={asked.isStale}>
            {columns.map((column) => (
              <StateColumn key={column.state} column={column} />
            ))}
          </div>
        )}
      </div>
    </Page>
  );
}

function StateColumn({ column }: { column: Column }) {
  const { t } = useLingui();
  const { slug } = useFirm();
  const { state, count, assignments } = column;
  const steps = useNextSteps();
  const left = count - assignments.length;
  return (
    <section className={classes.column} aria-label={steps[state] ?? state} data-empty={count === 0}>
      <header className={classes.head}>
        <AssignmentPill state={state} />
        <span className="quiet small figure">{count}</span>
        <h2>{steps[state]}</h2>
      </header>
      <ol className={classes.cards}>
        {assignments.map((assignment) => (
          <BoardCard key={assignment.id} assignment={assignment} />
        ))}
      </ol>
      {left > 0 && (
        <Link
          to="/f/$slug/assignments/list"
          params={{ slug }}
          search={{ states: state }}
          className={classes.more}
        >
          {t`${left} more`}
        </Link>
      )}
    </section>
  );
}

function NothingYet() {
  return (
    <Empty
      icon={<IconBriefcase aria-hidden />}
      title={<Trans>Nothing is going on</Trans>}
      action={<NewButton />}
    >
      <Trans>
        An assignment is work that a customer has ordered. Somebody takes it on and reports the
        hours, the customer approves them, and the invoice and the pay are made from the same
        report.
      </Trans>
    </Empty>
  );
}
