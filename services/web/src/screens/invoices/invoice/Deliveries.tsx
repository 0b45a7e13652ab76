import { Trans, useLingui } from "@lingui/react/macro";
import { useChannelWords } from "@/parts/channel-words";
import { Pill } from "@/parts/state";
import { useTroubleWords } from "@/parts/trouble-words";
import { Verbatim } from "@/parts/verbatim";
import { instant } from "@/words/formats";
import type { Written } from "../editor/content";
import classes from "./invoice.module.css";
import { useDeliveryReasons } from "./reasons";

type Delivery = Written["deliveries"][number];
const MOODS = {
  SENT: "good",
  DELIVERED: "good",
  BOUNCED: "bad",
  FAILED: "bad",
  CANCELLED: "plain",
} as const;

/** How it fared with each recipient, the newest first. */
export function Deliveries({ deliveries }: { deliveries: readonly Delivery[] }) {
  const { t } = useLingui();
  const nameOf = useChannelWords();
  const words: Partial<Record<Delivery["state"], string>> = {
    PREPARING: t`Waits for the page`,
    QUEUED: t`Waits`,
    SENDING: t`Being sent`,
    SENT: t`Sent`,
    DELIVERED: t`Delivered`,
    BOUNCED: t`Came back`,
    FAILED: t`Not delivered`,
    CANCELLED: t`Stopped`,
  };
  if (deliveries.length === 0) return null;
  return (
    <section className={classes.card} aria-label={t`Deliveries`}>
      <h2>{t`Deliveries`}</h2>
      <ul className={classes.list}>
        {deliveries.toReversed().map((delivery) => (
          <li key={delivery.id}>
            <span className={classes.grow}>
              <span className={classes.address}>{delivery.recipient}</span>
              <span className="quiet small figure">
                {`${nameOf(delivery.channel)} · `}
                {delivery.purpose === "PRO_FORMA" && `${t`Pro forma`} · `}
                {instant(delivery.sentAt ?? delivery.createdAt)}
                {delivery.attempts > 1 && ` · ${t`try ${delivery.attempts}`}`}
              </span>
              <Reason delivery={delivery} />
              {delivery.because && (
                <span className="small">
                  <Trans>
                    Another way than an e-invoice, because: <Verbatim text={delivery.because} />
                  </Trans>
                </span>
              )}
            </span>
            <Pill mood={MOODS[delivery.state as keyof typeof MOODS] ?? "accent"}>
              {words[delivery.state] ?? delivery.state}
            </Pill>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is the matter in plain words, and then in the receiver's. */
function Reason({ delivery }: { delivery: Delivery }) {
  const words = useTroubleWords();
  const reasonOf = useDeliveryReasons();
  const { t } = useLingui();
  const { trouble, reason, putOffSince } = delivery;
  if (!reason) return null;
  if (putOffSince)
    return (
      <>
        <span className="small">
          {t`Their server puts us off since ${instant(putOffSince)}. We try again for three days, next at ${instant(delivery.leavesAt)}. If it is urgent, send it in another way.`}
        </span>
        <span className={classes.reason}>{reasonOf(reason)}</span>
      </>
    );
  return (
    <>
      {trouble && <span className="small">{words[trouble]}</span>}
      {reason !== trouble && <span className={classes.reason}>{reasonOf(reason)}</span>}
    </>
  );
}
