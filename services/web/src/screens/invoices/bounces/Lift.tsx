import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Stack, Text, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { DeliveryAddressLiftDocument } from "@treaty/documents";
import { useState } from "react";
import { useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { doneOrTold } from "@/parts/answered";
import { Dialog } from "@/parts/dialog";
import { Refusals } from "@/parts/problems";
import { tell } from "@/parts/toasts";
import { Verbatim } from "@/parts/verbatim";

/** Says why an address works now; after that it is sent to again. */
export default function Lift({
  id,
  address,
  onClose,
}: {
  id: string;
  address: string;
  onClose: () => void;
}) {
  const { t } = useLingui();
  const [left, setLeft] = useState<UserError[]>([]);
  const { act, isActing } = useDo(DeliveryAddressLiftDocument, {
    changes: ["delivery", "invoice"],
  });
  const form = useForm({ initialValues: { reason: "" } });
  const submit = form.onSubmit(async ({ reason }) => {
    if (!doneOrTold(form, await act({ id, reason }), setLeft)) return;
    tell(t`The address may be sent to again.`);
    onClose();
  });
  return (
    <Dialog opened onClose={onClose} title={<Trans>Lift the block</Trans>} size="sm">
      <form onSubmit={submit} noValidate>
        <Stack>
          <Refusals reasons={left} />
          <Text size="sm">
            <Trans>
              <Verbatim text={address} /> is sent to again. If the next mail comes back too, the
              address is blocked anew.
            </Trans>
          </Text>
          <TextInput
            label={t`Why does it work now?`}
            description={t`Kept with the address, for whoever wonders later.`}
            autoComplete="off"
            data-autofocus
            {...form.getInputProps("reason")}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              <Trans>Cancel</Trans>
            </Button>
            <Button type="submit" loading={isActing}>
              <Trans>Lift the block</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
