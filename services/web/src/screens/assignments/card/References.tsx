import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Select, Stack, TextInput } from "@mantine/core";
import { AssignmentUpdateDocument, CustomerDocument } from "@treaty/documents";
import { useState } from "react";
import { useAsk, useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { isDoneOrTold } from "@/parts/answered";
import { Dialog } from "@/parts/dialog";
import { Refusals } from "@/parts/problems";
import { tell } from "@/parts/toasts";
import { chosenId, NONE } from "../form/choosing";
import type { AssignmentOnCard } from "./Card";

const FIELDS = ["orderNumber", "buyerReference", "ordererId"] as const;

/** Put right who ordered and what their invoice bears; what waited for it is invoiced by itself. */
export default function References({
  assignment,
  onClose,
}: {
  assignment: AssignmentOnCard;
  onClose: () => void;
}) {
  const { t } = useLingui();
  const { id, version, customer, orderer } = assignment;
  const { act, isActing } = useDo(AssignmentUpdateDocument, { changes: ["assignment"] });
  const [orderNumber, setOrderNumber] = useState(assignment.orderNumber ?? "");
  const [buyerReference, setBuyerReference] = useState(assignment.buyerReference ?? "");
  const [ordererId, setOrdererId] = useState<string>(orderer?.id ?? NONE);
  const [left, setLeft] = useState<UserError[]>([]);
  const asked = useAsk(
    CustomerDocument,
    { id: customer?.id ?? "" },
    { about: ["customer"], pause: !customer },
  );
  const contacts = asked.answer?.customer?.contacts ?? [];
  const known = contacts.flatMap((each) => (each.id ? [{ value: each.id, label: each.name }] : []));
  const isKnown = !orderer?.id || known.some(({ value }) => value === orderer.id);
  const errorOf = (field: string) =>
    left.find(({ path }) => path.join(".") === field)?.message ?? null;
  const save = async () => {
    const outcome = await act({
      id,
      expectedVersion: version,
      orderNumber: orderNumber.trim() || null,
      buyerReference: buyerReference.trim() || null,
      ordererId: chosenId(ordererId),
    });
    setLeft(outcome.refused ?? []);
    if (outcome.refused) return;
    if (outcome.done) tell(t`Saved. Hours that waited for this are invoiced by themselves.`);
    if (isDoneOrTold(outcome)) onClose();
  };
  return (
    <Dialog opened onClose={onClose} title={<Trans>Order number and reference</Trans>}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Stack>
          <Refusals reasons={left.filter(({ path }) => !isField(path))} />
          <TextInput
            label={t`Order number`}
            description={t`Stands on the invoice.`}
            maxLength={100}
            autoComplete="off"
            data-autofocus
            value={orderNumber}
            error={errorOf("orderNumber")}
            onChange={(event) => setOrderNumber(event.currentTarget.value)}
          />
          <TextInput
            label={t`Their reference`}
            description={t`Stands on the invoice.`}
            maxLength={100}
            autoComplete="off"
            value={buyerReference}
            error={errorOf("buyerReference")}
            onChange={(event) => setBuyerReference(event.currentTarget.value)}
          />
          <Select
            label={t`Ordered by`}
            description={t`Gets confirmations, and approves the hours.`}
            allowDeselect={false}
            data={[
              ...known,
              ...(isKnown || !orderer?.id ? [] : [{ value: orderer.id, label: orderer.name }]),
              { value: NONE, label: t`Nobody in particular` },
            ]}
            value={ordererId}
            error={errorOf("ordererId")}
            onChange={(chosen) => setOrdererId(chosen ?? NONE)}
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

function isField(path: readonly string[]): boolean {
  return FIELDS.some((each) => each === path.join("."));
}
