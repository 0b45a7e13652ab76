import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Skeleton } from "@mantine/core";
import {
  OfferRoundChangedDocument,
  OfferRoundHurryDocument,
  OfferRoundsDocument,
  OfferRoundWithdrawDocument,
} from "@treaty/documents";
import { lazy, Suspense, useState } from "react";
import { useAsk, useDo, useWatch } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { useFirm } from "@/app/firm";
import { isDoneOrTold } from "@/parts/answered";
import { AskFailed, Refusals } from "@/parts/problems";
import { Section } from "@/parts/section";
import { Pill } from "@/parts/state";
import { instant } from "@/words/formats";
import { OfferRow } from "./OfferRow";
import classes from "./Offers.module.css";
import { type Round, useRoundWords } from "./words";

const StartOffers = lazy(() => import("./StartOffers"));

/** The latest round of offers of an assignment, live: who is asked, who has answered, and until when. */
export function OfferRound({
  assignmentId,
  mayStart = false,
}: {
  assignmentId: string;
  mayStart?: boolean;
}) {
  const firm = useFirm();
  const [isStarting, setStarting] = useState(false);
  const asked = useAsk(OfferRoundsDocument, { assignmentId }, { about: ["assignment"] });
  useWatch(OfferRoundChangedDocument, { assignmentId }, asked.again);
  const rounds = asked.answer?.offerRounds;
  const round = rounds?.[0];
  const isRunning = round?.state === "RUNNING";
  const canStart = mayStart && firm.may("assignment:write") && !isRunning;
  if (rounds && !round && !canStart) return null;
  return (
    <Section
      title={<Trans>Offers</Trans>}
      lead={
        !round && <Trans>Ask consultants who are qualified and free; the first yes gets it.</Trans>
      }
      actions={
        rounds &&
        canStart && (
          <Button size="xs" onClick={() => setStarting(true)}>
            {round ? <Trans>Offer again</Trans> : <Trans>Offer to consultants</Trans>}
          </Button>
        )
      }
    >
      {asked.error && !rounds && <AskFailed error={asked.error} again={asked.again} />}
      {!rounds && !asked.error && <Skeleton height={96} />}
      {round && <Shown round={round} />}
      {isStarting && (
        <Suspense>
          <StartOffers assignmentId={assignmentId} onClose={() => setStarting(false)} />
        </Suspense>
      )}
    </Section>
  );
}

function Shown({ round }: { round: Round }) {
  const { t } = useLingui();
  const firm = useFirm();
  const state = useRoundWords()[round.state];
  const [left, setLeft] = useState<UserError[]>([]);
  const hurry = useDo(OfferRoundHurryDocument, { changes: ["assignment"] });
  const withdraw = useDo(OfferRoundWithdrawDocument, { changes: ["assignment"] });
  const by = async (deed: typeof hurry | typeof withdraw) => {
    const outcome = await deed.act({ id: round.id });
    setLeft(outcome.refused ?? []);
    if (!outcome.refused) isDoneOrTold(outcome);
  };
  const isRunning = round.state === "RUNNING";
  const hasMore = round.offers.some((offer) => offer.state === "WAITING");
  return (
    <div className={classes.round} aria-live="polite">
      <Group gap="xs">
        <Pill mood={state?.mood ?? "plain"}>{state?.words ?? round.state}</Pill>
        <span className="small quiet">{t`Wave ${round.wave} of ${round.waveCount}`}</span>
        {isRunning && round.movesAt && (
          <span className="small quiet">{t`Answers by ${instant(round.movesAt)}`}</span>
        )}
      </Group>
      <Refusals reasons={left} />
      <ul className={classes.offers} aria-label={t`Who is asked`}>
        {round.offers.map((offer) => (
          <OfferRow key={offer.id} offer={offer} mayAnswer={firm.may("assignment:write")} />
        ))}
      </ul>
      {isRunning && firm.may("assignment:write") && (
        <Group gap="xs">
          {hasMore && (
            <Button size="xs" variant="default" loading={hurry.isActing} onClick={() => by(hurry)}>
              <Trans>Ask the next wave now</Trans>
            </Button>
          )}
          <Button
            size="xs"
            variant="default"
            loading={withdraw.isActing}
            onClick={() => by(withdraw)}
          >
            <Trans>Take the offers back</Trans>
          </Button>
        </Group>
      )}
    </div>
  );
}
