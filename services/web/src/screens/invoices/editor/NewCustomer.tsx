import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, SegmentedControl, SimpleGrid, Stack, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { CustomerCreateDocument } from "@treaty/documents";
import type { Tenant } from "@treaty/types";
import { type FormEvent, useState } from "react";
import { useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { doneOrTold } from "@/parts/answered";
import { Dialog } from "@/parts/dialog";
import { newKey, said } from "@/parts/form";
import { Refusals } from "@/parts/problems";

/** Write somebody into the register without leaving the invoice; the rest of the card can wait. */
export default function NewCustomer({
  name,
  onClose,
  onDone,
}: {
  name: string;
  onClose: () => void;
  onDone: (customer: { id: string; name: string }) => void;
}) {
  const { t } = useLingui();
  const [idempotencyKey] = useState(newKey);
  const [left, setLeft] = useState<UserError[]>([]);
  const { act, isActing } = useDo(CustomerCreateDocument, { changes: ["customer"] });
  const form = useForm({
    mode: "uncontrolled",
    initialValues: {
      kind: "COMPANY" as Tenant.CustomerKind,
      name,
      orgNumber: "",
      email: "",
      buyerReference: "",
      address: { line1: "", postalCode: "", city: "" },
    },
  });
  const submit = form.onSubmit(async (values) => {
    const { orgNumber, email, buyerReference, ...rest } = values;
    const outcome = await act({
      ...rest,
      orgNumber: said(orgNumber),
      email: said(email),
      buyerReference: said(buyerReference),
      address: { ...values.address, line2: "", country: "SE" },
      idempotencyKey,
    });
    const customer = doneOrTold(form, outcome, setLeft)?.customer;
    if (customer) onDone(customer);
  });
  // The dialog stands inside the invoice's form in the tree: its own sending must stay its own.
  const sent = (event: FormEvent<HTMLFormElement>) => {
    event.stopPropagation();
    submit(event);
  };
  const field = (path: string) => ({
    autoComplete: "off",
    ...form.getInputProps(path),
  });
  return (
    <Dialog opened onClose={onClose} title={<Trans>New customer</Trans>} size="lg">
      <form onSubmit={sent} noValidate>
        <Stack>
          <Refusals reasons={left} />
          <SegmentedControl
            aria-label={t`Kind of customer`}
            data={[
              { value: "COMPANY", label: t`Company` },
              { value: "PERSON", label: t`Private person` },
              { value: "AUTHORITY", label: t`Authority` },
            ]}
            key={form.key("kind")}
            {...form.getInputProps("kind")}
          />
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <TextInput label={t`Name`} data-autofocus key={form.key("name")} {...field("name")} />
            <TextInput
              label={t`Organisation number`}
              placeholder="556016-0680"
              key={form.key("orgNumber")}
              {...field("orgNumber")}
            />
            <TextInput label={t`E-mail`} type="email" key={form.key("email")} {...field("email")} />
            <TextInput
              label={t`Their reference`}
              key={form.key("buyerReference")}
              {...field("buyerReference")}
            />
            <TextInput
              label={t`Address`}
              key={form.key("address.line1")}
              {...field("address.line1")}
            />
            <Group grow align="flex-start" preventGrowOverflow={false} wrap="nowrap">
              <TextInput
                label={t`Postal code`}
                inputMode="numeric"
                key={form.key("address.postalCode")}
                {...field("address.postalCode")}
              />
              <TextInput
                label={t`Town`}
                key={form.key("address.city")}
                {...field("address.city")}
              />
            </Group>
          </SimpleGrid>
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              <Trans>Cancel</Trans>
            </Button>
            <Button type="submit" loading={isActing}>
              <Trans>Create customer</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
