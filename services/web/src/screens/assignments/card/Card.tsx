import { Trans, useLingui } from "@lingui/react/macro";
import { Skeleton } from "@mantine/core";
import { useParams } from "@tanstack/react-router";
import { AssignmentDocument } from "@treaty/documents";
import type { Tenant } from "@treaty/types";
import { useState } from "react";
import { useAsk } from "@/api/asking";
import { useFirm } from "@/app/firm";
import { Lost } from "@/app/Lost";
import { Page } from "@/parts/page";
import { AskFailed } from "@/parts/problems";
import { Section } from "@/parts/section";
import { Timeline } from "@/parts/timeline";
import { Verbatim } from "@/parts/verbatim";
import { OfferRound } from "../offers/OfferRound";
import { AssignmentPill } from "../StatePill";
import { Actions } from "./Actions";
import { AskedChange } from "./AskedChange";
import classes from "./Card.module.css";
import { type Asked, Dialogs } from "./Dialogs";
import { Entries } from "./Entries";
import { Facts } from "./Facts";

export type AssignmentOnCard = NonNullable<Tenant.AssignmentQuery["assignment"]>;
export type AskedOnCard = NonNullable<AssignmentOnCard["askedChange"]>;
export type EntryOnCard = AssignmentOnCard["entries"][number];

/** One assignment: what was ordered, what was worked, who approved it, and what came of it. */
export function AssignmentCard() {
  const { t } = useLingui();
  const { id } = useParams({ from: "/f/$slug/assignments/$id" });
  const asked = useAsk(AssignmentDocument, { id }, { about: ["assignment", "invoice"] });
  const assignment = asked.answer?.assignment;
  if (asked.error && !assignment)
    return (
      <Page title={t`Assignment`} tabTitle={t`Assignment`}>
        <AskFailed error={asked.error} again={asked.again} />
      </Page>
    );
  if (asked.answer && !assignment) return <Lost />;
  if (!assignment || assignment.id !== id)
    return (
      <Page title="…" tabTitle={t`Assignment`}>
        <Skeleton height={420} />
      </Page>
    );
  return <Shown key={id} assignment={assignment} />;
}

function Shown({ assignment }: { assignment: AssignmentOnCard }) {
  const firm = useFirm();
  const [asked, ask] = useState<Asked>(null);
  const { id, title, number, state, customer, askedChange } = assignment;
  return (
    <Page
      title={title}
      tabTitle={customer ? `${title} · ${customer.name}` : title}
      badge={<AssignmentPill state={state} />}
      lead={
        <span>
          <span className="figure">
            <Trans>
              Assignment <Verbatim text={number} />
            </Trans>
          </span>
          {customer && ` · ${customer.name}`}
        </span>
      }
      actions={<Actions assignment={assignment} ask={ask} />}
    >
      <div className={classes.card}>
        <div className={classes.main}>
          {askedChange && <AskedChange assignment={assignment} change={askedChange} ask={ask} />}
          <Facts assignment={assignment} />
          <OfferRound assignmentId={id} mayStart={state === "REQUESTED" || state === "OFFERED"} />
          <Entries assignment={assignment} ask={ask} />
        </div>
        <aside className={classes.aside}>
          {firm.may("event:read") && (
            <Section title={<Trans>What has happened</Trans>}>
              <Timeline subjectId={id} />
            </Section>
          )}
        </aside>
      </div>
      <Dialogs asked={asked} assignment={assignment} onClose={() => ask(null)} />
    </Page>
  );
}
