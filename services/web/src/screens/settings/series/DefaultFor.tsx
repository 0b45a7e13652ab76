import { useLingui } from "@lingui/react/macro";
import { Checkbox, Stack } from "@mantine/core";
import type { ComponentProps } from "react";

/** What takes its numbers from a series unless something else is chosen on the draft. */
export function DefaultFor(props: Omit<ComponentProps<typeof Checkbox.Group>, "children">) {
  const { t } = useLingui();
  return (
    <Checkbox.Group
      label={t`The usual series for`}
      description={t`By the invoice date, from today on or from the first year of the series. Credit notes go with the invoices when nothing else is chosen.`}
      {...props}
    >
      <Stack gap="xs" mt="xs">
        <Checkbox value="INVOICE" label={t`Invoices`} />
        <Checkbox value="CREDIT_NOTE" label={t`Credit notes`} />
      </Stack>
    </Checkbox.Group>
  );
}
