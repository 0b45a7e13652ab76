import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group } from "@mantine/core";
import { OfferAnswerDocument } from "@treaty/documents";
import { useState } from "react";
import { useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { isDoneOrTold } from "@/parts/answered";
import { Refusals } from "@/parts/problems";
import { Pill } from "@/parts/state";
import { Verbatim } from "@/parts/verbatim";
import { instant } from "@/words/formats";
import classes from "./Offers.module.css";
import { type Offer, useLeftOutWords, useOfferWords } from "./words";

/** One consultant in a round: how the offer stands, and what was answered by telephone. */
export function OfferRow({ offer, mayAnswer }: { offer: Offer; mayAnswer: boolean }) {
  const { t } = useLingui();
  const state = useOfferWords()[offer.state];
  const reason = useLeftOutWords()(offer.reason);
  const [left, setLeft] = useState<UserError[]>([]);
  const { act, isActing } = useDo(OfferAnswerDocument, { changes: ["assignment"] });
  const name = offer.consultant?.name ?? "";
  const answer = async (isAccepted: boolean) => {
    const outcome = await act({ id: offer.id, isAccepted });
    setLeft(outcome.refused ?? []);
    if (!outcome.refused) isDoneOrTold(outcome);
  };
  const at = offer.answeredAt ?? offer.sentAt;
  return (
    <li className={classes.offer}>
      <span className={classes.who}>
        <strong>
          <Verbatim text={name} />
        </strong>
        <span className="small quiet">
          {t`Wave ${offer.wave}`}
          {offer.channel === "SMS" && ` · ${t`text message`}`}
          {offer.channel === "EMAIL" && ` · ${t`e-mail`}`}
          {at && ` · ${instant(at)}`}
        </span>
        {reason && (
          <span className="small">
            <Verbatim text={reason} />
          </span>
        )}
        <Refusals reasons={left} />
      </span>
      <Group gap="xs">
        {offer.state === "OFFERED" && mayAnswer && (
          <>
            <Button
              size="compact-xs"
              variant="default"
              loading={isActing}
              aria-label={t`${name} says yes`}
              onClick={() => answer(true)}
            >
              <Trans>Yes</Trans>
            </Button>
            <Button
              size="compact-xs"
              variant="default"
              loading={isActing}
              aria-label={t`${name} says no`}
              onClick={() => answer(false)}
            >
              <Trans>No</Trans>
            </Button>
          </>
        )}
        <Pill mood={state?.mood ?? "plain"}>{state?.words ?? offer.state}</Pill>
      </Group>
    </li>
  );
}
