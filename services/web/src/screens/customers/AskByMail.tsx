import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { ConsentAskDocument } from "@treaty/documents";
import type { Tenant } from "@treaty/types";
import { useState } from "react";
import { useDo } from "@/api/asking";
import { useChannelWords } from "@/parts/channel-words";
import { newKey } from "@/parts/form";
import { sentenceOf } from "@/parts/problems";
import { tell } from "@/parts/toasts";
import type { CustomerOnCard } from "./Card";

/** Asks a customer, by a mail with a link, whether invoices may come by a channel. */
export function AskByMail({
  customer,
  channel,
  isAsked,
}: {
  customer: Pick<CustomerOnCard, "id" | "kind">;
  channel: Tenant.DeliveryChannel;
  isAsked: boolean;
}) {
  const { t } = useLingui();
  const name = useChannelWords()(channel);
  const { act, isActing } = useDo(ConsentAskDocument, { changes: ["customer"] });
  const [key, setKey] = useState(newKey);
  // Peppol is between companies, and authorities take it without being asked.
  if (channel === "PEPPOL" && customer.kind !== "COMPANY") return null;
  const ask = async () => {
    const outcome = await act({ customerId: customer.id, channel, idempotencyKey: key });
    setKey(newKey());
    if (outcome.failed !== undefined) return void tell(sentenceOf(outcome.failed), { mood: "bad" });
    if (outcome.refused)
      return void tell(outcome.refused.map(({ message }) => message).join(" "), { mood: "bad" });
    tell(t`The question is on its way. The answer comes into the ledger by itself.`);
  };
  return (
    <Button size="xs" variant="default" loading={isActing} onClick={ask}>
      {isAsked ? <Trans>Ask again by e-mail</Trans> : <Trans>Ask by e-mail</Trans>}
      <span className="only-read">{name}</span>
    </Button>
  );
}
