import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Stack } from "@mantine/core";
import { AssignmentConfirmDocument } from "@treaty/documents";
import { useState } from "react";
import { useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { isDoneOrTold } from "@/parts/answered";
import { Dialog } from "@/parts/dialog";
import { Refusals } from "@/parts/problems";
import { tell } from "@/parts/toasts";
import { ConsultantField } from "../form/ConsultantField";
import type { AssignmentOnCard } from "./Card";

/** Give an assignment to a consultant who has said yes; it is confirmed by that. */
export default function ChooseConsultant({
  assignment,
  onClose,
}: {
  assignment: AssignmentOnCard;
  onClose: () => void;
}) {
  const { t } = useLingui();
  const { id, version, consultant } = assignment;
  const [chosen, setChosen] = useState(consultant?.id ?? "");
  const [left, setLeft] = useState<UserError[]>([]);
  const { act, isActing } = useDo(AssignmentConfirmDocument, { changes: ["assignment"] });
  const confirm = async () => {
    const outcome = await act({ id, expectedVersion: version, consultantId: chosen });
    setLeft(outcome.refused ?? []);
    if (outcome.refused || !isDoneOrTold(outcome)) return;
    tell(t`The assignment is confirmed.`);
    onClose();
  };
  return (
    <Dialog opened onClose={onClose} title={<Trans>Who does it?</Trans>}>
      <Stack>
        <Refusals reasons={left} />
        <ConsultantField
          label={t`Consultant`}
          description={t`It is confirmed as soon as you choose; no offer is sent.`}
          known={consultant ?? null}
          value={chosen}
          onChange={setChosen}
          data-autofocus
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button
            disabled={!chosen || chosen === consultant?.id}
            loading={isActing}
            onClick={confirm}
          >
            <Trans>Confirm</Trans>
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
