import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useState } from "react";
import { useFirm } from "@/app/firm";
import { Money } from "@/parts/money";
import { Pill } from "@/parts/state";
import { Verbatim } from "@/parts/verbatim";
import { instant } from "@/words/formats";
import type { Written } from "../editor/content";
import { AnswerBuyer } from "./AnswerBuyer";
import classes from "./invoice.module.css";
import { useDisputeReasons } from "./said";

export type BuyerMessage = Written["buyerMessages"][number];

/** What the buyer said on the invoice's page, and what was answered; the newest first. */
export function BuyerSaid({ invoice }: { invoice: Written }) {
  const { t } = useLingui();
  const firm = useFirm();
  const [answering, setAnswering] = useState<BuyerMessage | null>(null);
  const { buyerMessages: messages, reminderRest: rest } = invoice;
  if (messages.length === 0) return null;
  return (
    <section className={`${classes.card} no-print`} aria-label={t`From the buyer`}>
      <h2>{t`From the buyer`}</h2>
      {rest && (
        <p className="quiet small">
          {rest.through ? (
            <Trans>Nobody is reminded through {rest.through}.</Trans>
          ) : (
            <Trans>Nobody is reminded until you have answered.</Trans>
          )}
        </p>
      )}
      {messages.toReversed().map((message) => (
        <Message
          key={message.id}
          message={message}
          onAnswer={firm.may("invoice:write") ? () => setAnswering(message) : null}
        />
      ))}
      {answering && (
        <AnswerBuyer
          message={answering}
          current={messages.find(({ id }) => id === answering.id)}
          onClose={() => setAnswering(null)}
        />
      )}
    </section>
  );
}

function Message({ message, onAnswer }: { message: BuyerMessage; onAnswer: (() => void) | null }) {
  const { t } = useLingui();
  const reasons = useDisputeReasons();
  const { kind, reason, text, amount, paidOn, positions, saidAt, answer, answeredAt } = message;
  const isDispute = kind === "DISPUTED";
  const lines = positions.join(", ");
  return (
    <article className={classes.said} aria-label={isDispute ? t`Dispute` : t`Said to be paid`}>
      <div className={classes.saidHead}>
        <Pill mood={answer ? "plain" : "warn"}>{isDispute ? t`Dispute` : t`Said to be paid`}</Pill>
        <span className="quiet small figure">{instant(saidAt)}</span>
      </div>
      {reason && <strong>{reasons[reason] ?? reason}</strong>}
      {paidOn && (
        <span>
          <Trans>
            Paid on <span className="figure">{paidOn}</span>
          </Trans>
        </span>
      )}
      {amount && (
        <span>
          {isDispute ? t`Disputed amount` : t`Amount paid`}: <Money value={amount} />
        </span>
      )}
      {lines && <span>{t`Lines ${lines}`}</span>}
      {text && (
        <blockquote className={classes.saidText}>
          <Verbatim text={text} />
        </blockquote>
      )}
      {answer ? (
        <div className={classes.saidAnswer}>
          <span className="quiet small figure">{t`Answered ${instant(answeredAt ?? saidAt)}`}</span>
          <span className={classes.saidText}>
            <Verbatim text={answer} />
          </span>
        </div>
      ) : (
        onAnswer && (
          <div>
            <Button size="compact-md" variant="light" onClick={onAnswer}>
              {isDispute ? <Trans>Answer and lift</Trans> : <Trans>Answer</Trans>}
            </Button>
          </div>
        )
      )}
    </article>
  );
}
