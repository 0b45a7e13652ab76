import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group } from "@mantine/core";
import type { Tenant } from "@treaty/types";
import { useState } from "react";
import { useFirm } from "@/app/firm";
import { useChannelWords } from "@/parts/channel-words";
import { useSourceWords } from "@/parts/consent";
import { Pill } from "@/parts/state";
import { instant } from "@/words/formats";
import { addressesOf } from "../invoices/sending/recipients";
import { AskByMail } from "./AskByMail";
import type { CustomerOnCard } from "./Card";
import { ConsentDialog } from "./ConsentDialog";
import classes from "./Customer.module.css";
import { type Consent, inForce, isWorthALine, needsConsent, newestFirst } from "./ledger";
import { Ways } from "./Ways";

type Deed = { channel: Tenant.DeliveryChannel; isWithdrawal: boolean };

/** The consent ledger: what holds for each channel, how it came about, and the way to change it. */
export function Consents({ customer }: { customer: CustomerOnCard }) {
  const firm = useFirm();
  const channelWords = useChannelWords();
  const [deed, setDeed] = useState<Deed | null>(null);
  const mayWrite = firm.may("consent:write");
  const isReached = addressesOf(customer).length > 0;
  const lines = inForce(customer.consents).filter((line) => isWorthALine(customer.kind, line));
  return (
    <>
      <Ways customerId={customer.id} />
      <section className={classes.card} aria-labelledby="in-force">
        <h2 id="in-force">
          <Trans>In force</Trans>
        </h2>
        {mayWrite && !isReached && (
          <p className="quiet small">
            <Trans>
              The customer can be asked by e-mail when the field E-mail, or that of a contact for
              invoices, is filled in under Details.
            </Trans>
          </p>
        )}
        <ul className={classes.rows}>
          {lines.map(({ channel, last, isGiven, isAsked }) => (
            <li key={channel} className={`${classes.row} ${classes.channel}`}>
              <b className={classes.grow}>{channelWords(channel)}</b>
              {needsConsent(customer.kind, channel) ? (
                <ConsentState last={last} />
              ) : (
                <Pill>
                  <Trans>Needs no consent</Trans>
                </Pill>
              )}
              {mayWrite && (isGiven || needsConsent(customer.kind, channel)) && (
                <Group gap="xs">
                  {!isGiven && isReached && (
                    <AskByMail customer={customer} channel={channel} isAsked={isAsked} />
                  )}
                  <Button
                    size="xs"
                    variant="default"
                    onClick={() => setDeed({ channel, isWithdrawal: isGiven })}
                  >
                    {isGiven ? <Trans>Withdraw …</Trans> : <Trans>Record consent …</Trans>}
                    <span className="only-read">{channelWords(channel)}</span>
                  </Button>
                </Group>
              )}
            </li>
          ))}
        </ul>
      </section>
      <History consents={customer.consents} />
      {deed && <ConsentDialog customerId={customer.id} {...deed} onClose={() => setDeed(null)} />}
    </>
  );
}

function ConsentState({ last }: { last: Consent | undefined }) {
  if (!last)
    return (
      <Pill>
        <Trans>Not asked</Trans>
      </Pill>
    );
  const day = instant(last.recordedAt).slice(0, 10);
  if (last.state === "ASKED")
    return (
      <Pill>
        <Trans>Asked {day}</Trans>
      </Pill>
    );
  return last.state === "GIVEN" ? (
    <Pill mood="good">
      <Trans>Given {day}</Trans>
    </Pill>
  ) : (
    <Pill mood="warn">
      <Trans>Withdrawn {day}</Trans>
    </Pill>
  );
}

function History({ consents }: { consents: readonly Consent[] }) {
  const { t } = useLingui();
  const channelWords = useChannelWords();
  const sourceWords = useSourceWords();
  const deeds: Record<string, string> = {
    ASKED: t`consent asked for`,
    GIVEN: t`consent given`,
    WITHDRAWN: t`consent withdrawn`,
  };
  return (
    <section className={classes.card} aria-labelledby="ledger">
      <h2 id="ledger">
        <Trans>The ledger</Trans>
      </h2>
      {consents.length === 0 && (
        <p className="quiet">
          <Trans>
            Each yes and each no is written here and never changed, with what shows it, so that you
            can answer for it later.
          </Trans>
        </p>
      )}
      <ol className={classes.rows}>
        {newestFirst(consents).map((line) => (
          <li key={line.id} className={classes.row}>
            <time className="figure quiet small" dateTime={line.recordedAt}>
              {instant(line.recordedAt)}
            </time>
            <span className={classes.grow}>
              {channelWords(line.channel)}: <b>{deeds[line.state] ?? line.state}</b>
              <span className="quiet small"> · {sourceWords(line.source)}</span>
              {line.evidence && <span className="small"> · {line.evidence}</span>}
              {line.wording && <q className="small"> {line.wording}</q>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
