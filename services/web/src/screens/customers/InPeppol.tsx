import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Text } from "@mantine/core";
import {
  CustomerUpdateDocument,
  PeppolLookUpDocument,
  PeppolReceiverDocument,
} from "@treaty/documents";
import type { Tenant } from "@treaty/types";
import { useEffect } from "react";
import { useAsk, useDo } from "@/api/asking";
import { useFirm } from "@/app/firm";
import { sentenceOf } from "@/parts/problems";
import { tell } from "@/parts/toasts";
import { Verbatim } from "@/parts/verbatim";
import { instant } from "@/words/formats";
import type { CustomerOnCard } from "./Card";

type Receiver = NonNullable<Tenant.PeppolReceiverQuery["peppolReceiver"]>;

const LOOK_AGAIN = 1_500;

/** Whether the customer is in Peppol and what they take there, and the way to ask it now. */
export function InPeppol({ customer }: { customer: CustomerOnCard }) {
  const firm = useFirm();
  const asked = useAsk(
    PeppolReceiverDocument,
    { customerId: customer.id },
    { about: ["customer"] },
  );
  const { act, isActing } = useDo(PeppolLookUpDocument, { changes: ["customer"] });
  const receiver = asked.answer?.peppolReceiver;
  const isAwaited = receiver?.isAwaited ?? false;
  const { again } = asked;
  useEffect(() => {
    if (!isAwaited) return;
    const timer = setInterval(again, LOOK_AGAIN);
    return () => clearInterval(timer);
  }, [isAwaited, again]);
  if (!receiver) return null;
  const lookUp = async () => {
    const { refused, failed } = await act({ customerId: customer.id });
    if (refused) tell(refused.map(({ message }) => message).join(" "), { mood: "bad" });
    if (failed !== undefined) tell(sentenceOf(failed), { mood: "bad" });
  };
  return (
    <Group gap="xs" align="center" role="status">
      <Told receiver={receiver} />
      {firm.may("customer:write") && (
        <Button
          variant="default"
          size="compact-xs"
          loading={isActing}
          disabled={isAwaited}
          onClick={() => void lookUp()}
        >
          <Trans>Look up in Peppol</Trans>
        </Button>
      )}
      {firm.may("customer:write") && receiver.isProposed && receiver.state === "FOUND" && (
        <UseIt customer={customer} participantId={receiver.participantId} />
      )}
    </Group>
  );
}

function Told({ receiver }: { receiver: Receiver }) {
  const words = useDocumentWords();
  const { participantId, state, takes } = receiver;
  const day = receiver.answeredAt ? instant(receiver.answeredAt).slice(0, 10) : "";
  const documents = takes.map((each) => words[each] ?? each).join(", ");
  if (receiver.isAwaited)
    return (
      <Text size="sm" c="dimmed">
        <Trans>
          Peppol is asked about <Verbatim text={participantId} />…
        </Trans>
      </Text>
    );
  if (state === "FOUND")
    return (
      <Text size="sm">
        <Trans>
          <Verbatim text={participantId} /> is in Peppol and takes: <Verbatim text={documents} />.
          Asked {day}.
        </Trans>
      </Text>
    );
  if (state === "NOT_FOUND")
    return (
      <Text size="sm" c="var(--bad)">
        <Trans>
          <Verbatim text={participantId} /> is not in Peppol. Asked {day}.
        </Trans>
      </Text>
    );
  return (
    <Text size="sm" c="dimmed">
      {day ? (
        <Trans>The access point could not tell {day}. Try again.</Trans>
      ) : (
        <Trans>
          <Verbatim text={participantId} /> has not been looked up.
        </Trans>
      )}
    </Text>
  );
}

function UseIt({ customer, participantId }: { customer: CustomerOnCard; participantId: string }) {
  const { act, isActing } = useDo(CustomerUpdateDocument, { changes: ["customer"] });
  const write = async () => {
    const change = { id: customer.id, expectedVersion: customer.version, peppolId: participantId };
    const { refused, failed } = await act(change);
    if (refused) tell(refused.map(({ message }) => message).join(" "), { mood: "bad" });
    if (failed !== undefined) tell(sentenceOf(failed), { mood: "bad" });
  };
  return (
    <Button variant="light" size="compact-xs" loading={isActing} onClick={() => void write()}>
      <Trans>Use as Peppol id</Trans>
    </Button>
  );
}

function useDocumentWords(): Partial<Record<string, string>> {
  const { t } = useLingui();
  return { INVOICE: t`invoices`, CREDIT_NOTE: t`credit notes`, RESPONSE: t`answers to invoices` };
}
