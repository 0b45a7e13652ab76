import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Checkbox, Group, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { SavedFilterCreateDocument } from "@treaty/documents";
import type { Tenant } from "@treaty/types";
import { useState } from "react";
import { useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { doneOrTold } from "./answered";
import { Dialog } from "./dialog";
import { Refusals } from "./problems";
import { tell } from "./toasts";

/** Keep what a list shows under a name, for oneself or for everybody in the firm. */
export function SaveFilter({
  where,
  onClose,
}: {
  where: Tenant.SavedFilterWhere;
  onClose: () => void;
}) {
  const { t } = useLingui();
  const [left, setLeft] = useState<UserError[]>([]);
  const { act, isActing } = useDo(SavedFilterCreateDocument, { changes: ["filter"] });
  const form = useForm({ initialValues: { name: "", isShared: false } });
  const save = form.onSubmit(async (values) => {
    if (!doneOrTold(form, await act({ ...values, where }), setLeft)) return;
    tell(t`“${values.name}” is saved.`);
    onClose();
  });
  return (
    <Dialog opened onClose={onClose} title={<Trans>Save this filter</Trans>} size="sm">
      <form onSubmit={save} noValidate>
        <Stack>
          <Refusals reasons={left} />
          <TextInput
            label={t`Name`}
            required
            data-autofocus
            maxLength={100}
            {...form.getInputProps("name")}
          />
          <Checkbox
            label={t`Shared with everybody`}
            description={t`Everybody in the firm finds it in the same place. Otherwise only you do.`}
            {...form.getInputProps("isShared", { type: "checkbox" })}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              <Trans>Cancel</Trans>
            </Button>
            <Button type="submit" loading={isActing}>
              <Trans>Save</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
