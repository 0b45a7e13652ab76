import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Stack, Text, TextInput } from "@mantine/core";
import { DeductionDecideDocument } from "@treaty/documents";
import { useState } from "react";
import { useDo } from "@/api/asking";
import { Dialog } from "@/parts/dialog";
import { Money } from "@/parts/money";
import { sentenceOf } from "@/parts/problems";
import { tell } from "@/parts/toasts";
import { Verbatim } from "@/parts/verbatim";
import { typedDecimal } from "@/words/formats";
import type { Claim } from "./ClaimFiles";

/** What Skatteverket decided of one claim, written down by hand. */
export function Decide({ claim, onClose }: { claim: Claim; onClose: () => void }) {
  const { t } = useLingui();
  const [approved, setApproved] = useState(claim.requested.amount.replace(/\.00$/, ""));
  const [reason, setReason] = useState("");
  const [fault, setFault] = useState<string | null>(null);
  const { act, isActing } = useDo(DeductionDecideDocument, { changes: ["invoice", "payment"] });
  const decide = async () => {
    const amount = typedDecimal(approved);
    if (amount === null) return setFault(t`This is no number.`);
    const outcome = await act({ claimId: claim.id, approved: amount, reason });
    if (outcome.failed !== undefined) return void tell(sentenceOf(outcome.failed), { mood: "bad" });
    if (outcome.refused) return setFault(outcome.refused.map(({ message }) => message).join(" "));
    tell(t`The decision is kept.`);
    onClose();
  };
  return (
    <Dialog opened onClose={onClose} title={<Trans>Skatteverket's decision</Trans>}>
      <Stack>
        <Text size="sm">
          <Trans>
            Invoice {claim.invoiceNumber}, <Verbatim text={claim.name} />:{" "}
            <Money value={claim.requested} /> claimed. What is denied becomes open on the invoice:
            the customer owes it.
          </Trans>
        </Text>
        <TextInput
          label={t`Granted`}
          description={t`Whole kronor; 0 when all of it is denied.`}
          inputMode="numeric"
          rightSection="kr"
          value={approved}
          error={fault}
          onChange={(event) => setApproved(event.currentTarget.value)}
        />
        <TextInput
          label={t`Reason`}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button onClick={decide} loading={isActing}>
            <Trans>Keep the decision</Trans>
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
