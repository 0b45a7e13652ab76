import { Trans, useLingui } from "@lingui/react/macro";
import { Stack, Text } from "@mantine/core";
import { ConsentRecordDocument, ConsentWithdrawDocument } from "@treaty/documents";
import type { Tenant } from "@treaty/types";
import { useState } from "react";
import { useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { useChannelWords } from "@/parts/channel-words";
import { Confirm } from "@/parts/confirm";
import { nothingGiven, shownConsent } from "@/parts/consent";
import { ConsentFields } from "@/parts/consent-fields";
import { focusFirstError, newKey } from "@/parts/form";
import { Refusals, sentenceOf } from "@/parts/problems";
import { tell } from "@/parts/toasts";
import { Verbatim } from "@/parts/verbatim";

/** Writes a yes or a no into a customer's consent ledger. Stands where the reason `ASK_CONSENT` is told too. */
export function ConsentDialog({
  customerId,
  channel,
  isWithdrawal = false,
  onClose,
  onDone,
}: {
  customerId: string;
  channel: Tenant.DeliveryChannel;
  isWithdrawal?: boolean;
  onClose: () => void;
  onDone?: () => void;
}) {
  const { t } = useLingui();
  const name = useChannelWords()(channel);
  const [given, setGiven] = useState(nothingGiven);
  const [isMissing, setMissing] = useState(false);
  const [reasons, setReasons] = useState<UserError[]>([]);
  const [key] = useState(newKey);
  const recording = useDo(ConsentRecordDocument, { changes: ["customer", "invoice"] });
  const withdrawing = useDo(ConsentWithdrawDocument, { changes: ["customer", "invoice"] });
  const line = async () => {
    const subject = { customerId, channel };
    const { source, evidence } = given;
    // Taking it back must be as easy as saying it: what is known of it is written, and nothing demanded.
    if (isWithdrawal)
      return withdrawing.act({ ...subject, ...(source && { source }), evidence: evidence.trim() });
    const shown = shownConsent(given);
    return shown && recording.act({ ...subject, ...shown, idempotencyKey: key });
  };
  const write = async () => {
    const outcome = await line();
    setMissing(outcome === null);
    if (!outcome) return focusFirstError();
    if (outcome.failed) return void tell(sentenceOf(outcome.failed), { mood: "bad" });
    if (outcome.refused) return setReasons(outcome.refused);
    tell(isWithdrawal ? t`The withdrawal is in the ledger.` : t`The consent is in the ledger.`);
    onClose();
    onDone?.();
  };
  return (
    <Confirm
      opened
      onClose={onClose}
      onConfirm={write}
      isDangerous={isWithdrawal}
      isActing={recording.isActing || withdrawing.isActing}
      title={
        isWithdrawal ? (
          <Trans>
            Withdraw the consent: <Verbatim text={name} />
          </Trans>
        ) : (
          <Trans>
            Record a consent: <Verbatim text={name} />
          </Trans>
        )
      }
      act={isWithdrawal ? <Trans>Withdraw</Trans> : <Trans>Record</Trans>}
    >
      <Stack gap="sm">
        <Text size="sm">
          {isWithdrawal ? (
            <Trans>
              From now on nothing is sent to the customer this way. The ledger keeps both.
            </Trans>
          ) : (
            <Trans>Write it down only if the customer has really said yes.</Trans>
          )}
        </Text>
        <Refusals reasons={reasons.filter((reason) => !isEvidence(reason))} />
        <ConsentFields
          given={given}
          change={setGiven}
          isMissing={isMissing}
          error={reasons.find(isEvidence)?.message}
        />
      </Stack>
    </Confirm>
  );
}

function isEvidence({ path }: UserError): boolean {
  return path[0] === "evidence";
}
