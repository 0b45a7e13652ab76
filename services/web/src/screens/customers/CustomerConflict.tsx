import { Trans, useLingui } from "@lingui/react/macro";
import { Alert, Button, Group, Stack } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import classes from "./Customer.module.css";
import { type CustomerValues, differences, told } from "./card";

/** Two people changed the same customer: both versions side by side, and the choice. */
export function CustomerConflict({
  theirs,
  mine,
  onTheirs,
  onMine,
  isActing,
}: {
  theirs: CustomerValues;
  mine: CustomerValues;
  onTheirs: () => void;
  onMine: () => void;
  isActing: boolean;
}) {
  const { t } = useLingui();
  const names: Record<keyof CustomerValues, string> = {
    kind: t`Kind of customer`,
    name: t`Name`,
    orgNumber: t`Org. number`,
    vatNumber: t`VAT number`,
    email: t`E-mail`,
    phone: t`Telephone`,
    address: t`Address`,
    locale: t`Language of the invoice`,
    buyerReference: t`Their reference`,
    paymentTermsDays: t`Payment terms, days`,
    peppolId: t`Peppol id`,
    gln: t`GLN`,
    contacts: t`Contacts`,
  };
  return (
    <Alert
      role="alert"
      color="yellow"
      icon={<IconAlertTriangle aria-hidden />}
      title={<Trans>Somebody else saved this customer while you were writing</Trans>}
    >
      <Stack gap="sm">
        <table className={classes.versions}>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Field</Trans>
              </th>
              <th scope="col">
                <Trans>What is saved</Trans>
              </th>
              <th scope="col">
                <Trans>What you wrote</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {differences(theirs, mine).map((field) => (
              <tr key={field}>
                <th scope="row">{names[field]}</th>
                <td>{told(theirs, field) || "–"}</td>
                <td>{told(mine, field) || "–"}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <Group gap="xs">
          <Button size="xs" variant="default" onClick={onTheirs}>
            <Trans>Take what is saved</Trans>
          </Button>
          <Button size="xs" onClick={onMine} loading={isActing}>
            <Trans>Save what I wrote</Trans>
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}
