import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Text } from "@mantine/core";
import { IconCircleCheck, IconCircleX, IconHelpCircle } from "@tabler/icons-react";
import { CustomerVatCheckDocument } from "@treaty/documents";
import type { Tenant } from "@treaty/types";
import { useContext, useEffect, useState } from "react";
import { TopicsContext, useDo } from "@/api/asking";
import { useFirm } from "@/app/firm";
import { instant } from "@/words/formats";
import { sentenceOf } from "./problems";
import { tell } from "./toasts";
import { type Mood, moodOf, waitLeft } from "./vat-asking";
import { Verbatim } from "./verbatim";

export type Check = NonNullable<NonNullable<Tenant.CustomerQuery["customer"]>["vatCheck"]>;

interface Looked {
  id: string;
  vatNumber?: string | null;
  vatCheck?: Check | null;
  vatCheckAskedAt?: string | null;
}

const LOOK_AGAIN = 2_000;
const LOOKS = 15;

/** What the EU's register says of a customer's VAT number, and the way to ask it now. */
export function VatCheckOf({ customer }: { customer: Looked }) {
  const firm = useFirm();
  const { isAwaited, isLate } = useAwaited(customer);
  const { act, isActing } = useDo(CustomerVatCheckDocument, { changes: ["customer"] });
  const ask = async () => {
    const { refused, failed } = await act({ id: customer.id });
    if (refused) tell(refused.map(({ message }) => message).join(" "), { mood: "bad" });
    if (failed !== undefined) tell(sentenceOf(failed), { mood: "bad" });
  };
  return (
    <Group gap="xs" align="center" role="status">
      {isAwaited ? (
        <Text size="sm" c="dimmed">
          {isLate ? (
            <Trans>VIES is slow to answer. The answer is shown here when it comes.</Trans>
          ) : (
            <Trans>Being checked in VIES…</Trans>
          )}
        </Text>
      ) : (
        <CheckTold check={customer.vatCheck ?? null} />
      )}
      {firm.may("customer:write") && (
        <Button
          variant="default"
          size="compact-xs"
          loading={isActing}
          disabled={isAwaited}
          onClick={() => void ask()}
        >
          <Trans>Check now</Trans>
        </Button>
      )}
    </Group>
  );
}

/** What the register said, in a sentence: that is what an auditor asks for. */
export function CheckTold({ check }: { check: Check | null }) {
  const reason = useReason();
  if (!check)
    return (
      <Text size="sm" c="dimmed">
        <Trans>Not checked in VIES yet.</Trans>
      </Text>
    );
  const day = instant(check.checkedAt).slice(0, 10);
  const mood = moodOf(check.state);
  if (check.state === "INVALID")
    return (
      <Told mood={mood}>
        <Trans>Not valid, says VIES {day}.</Trans>
      </Told>
    );
  if (check.state === "UNKNOWN")
    return (
      <Told mood={mood}>
        <Trans>
          VIES gave no answer {day}: <Verbatim text={reason(check.reason)} />
        </Trans>
      </Told>
    );
  // A later server may know more states than this page.
  if (check.state !== "VALID")
    return (
      <Told mood={mood}>
        <Trans>VIES answered {day}. Load the page again to see what.</Trans>
      </Told>
    );
  const proof = check.consultationNumber;
  return (
    <Told mood={mood}>
      {proof ? (
        <Trans>
          Checked in VIES {day}, consultation number <Verbatim text={proof} />
        </Trans>
      ) : (
        <Trans>Checked in VIES {day}, without consultation number</Trans>
      )}
      {check.name && ` · ${check.name}`}
    </Told>
  );
}

const ICONS = { good: IconCircleCheck, bad: IconCircleX, quiet: IconHelpCircle };

function Told({ mood, children }: { mood: Mood; children: React.ReactNode }) {
  const Icon = ICONS[mood];
  return (
    <Text size="sm" component="span" style={{ overflowWrap: "anywhere" }}>
      <span style={{ verticalAlign: "-0.2em", marginRight: "0.35em" }}>
        <Icon size={16} color={`var(--${mood})`} aria-hidden />
      </span>
      {children}
    </Text>
  );
}

/** Why VIES said nothing; what passes by itself is told alike. */
function useReason(): (code: string | null | undefined) => string {
  const { t } = useLingui();
  return (code) => {
    switch (code) {
      case "INVALID_REQUESTER_INFO":
        return t`it does not know the firm's own VAT number. Correct it in the settings.`;
      case "INVALID_INPUT":
        return t`it cannot read the number.`;
      case "NO_REGISTER":
        return t`this installation is not connected to it.`;
      case "VAT_BLOCKED":
      case "IP_BLOCKED":
        return t`it does not let us ask.`;
      default:
        return t`the other country's register was away.`;
    }
  };
}

/** Whether an answer is on its way: it is looked for now and then, and waited for not for ever. */
function useAwaited({ vatCheckAskedAt }: Looked) {
  const topics = useContext(TopicsContext);
  const [looks, setLooks] = useState(0);
  const [givenUp, setGivenUp] = useState<string>();
  const isAwaited = waitLeft(vatCheckAskedAt, Date.now()) > 0 && vatCheckAskedAt !== givenUp;
  useEffect(() => {
    if (!vatCheckAskedAt) return;
    const left = waitLeft(vatCheckAskedAt, Date.now());
    const timer = setTimeout(() => setGivenUp(vatCheckAskedAt), left);
    return () => clearTimeout(timer);
  }, [vatCheckAskedAt]);
  useEffect(() => {
    if (!isAwaited) return setLooks(0);
    if (looks >= LOOKS) return;
    const timer = setTimeout(() => {
      setLooks(looks + 1);
      topics.tell(["customer"]);
    }, LOOK_AGAIN);
    return () => clearTimeout(timer);
  }, [isAwaited, looks, topics]);
  return { isAwaited, isLate: isAwaited && looks >= LOOKS };
}
