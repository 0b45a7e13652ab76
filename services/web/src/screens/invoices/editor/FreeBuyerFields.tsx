import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Checkbox, Group, Text, TextInput } from "@mantine/core";
import { useEffect, useRef } from "react";
import { CountryField } from "@/parts/country-field";
import type { FreeBuyer } from "./content";
import classes from "./editor.module.css";

/** The few facts of somebody who buys once and is not in the register. */
export function FreeBuyerFields({
  buyer,
  errors,
  change,
  drop,
  isShort = false,
}: {
  buyer: FreeBuyer;
  errors: Readonly<Record<string, string>>;
  change: (buyer: FreeBuyer) => void;
  drop?: () => void;
  /** Name and address, and nothing else. */
  isShort?: boolean;
}) {
  const { t } = useLingui();
  const { address } = buyer;
  const nameField = useRef<HTMLInputElement>(null);
  const addressField = useRef<HTMLInputElement>(null);
  // Writing goes on at the first of the two that is empty, when the fields come.
  useEffect(() => {
    const isFilled = nameField.current?.value && addressField.current?.value;
    if (!isFilled) (nameField.current?.value ? addressField : nameField).current?.focus();
  }, []);
  const field = (name: "name" | "email" | "orgNumber" | "vatNumber") => ({
    value: buyer[name],
    error: errors[`buyer.${name}`],
    onChange: (event: { currentTarget: { value: string } }) =>
      change({ ...buyer, [name]: event.currentTarget.value }),
  });
  const placed = (name: keyof FreeBuyer["address"]) => ({
    value: address[name],
    error: errors[`buyer.address.${name}`],
    onChange: (event: { currentTarget: { value: string } }) =>
      change({ ...buyer, address: { ...address, [name]: event.currentTarget.value } }),
  });
  return (
    <>
      {drop && (
        <Group justify="space-between">
          <Text size="sm" c="dimmed">
            <Trans>Somebody who is not in the register</Trans>
          </Text>
          <Button variant="default" size="compact-sm" onClick={drop}>
            <Trans>Choose from the register</Trans>
          </Button>
        </Group>
      )}
      <div className={classes.fields}>
        <TextInput
          className={classes.wide}
          label={t`Name`}
          required
          withAsterisk={false}
          autoComplete="off"
          ref={nameField}
          {...field("name")}
        />
        <TextInput
          className={classes.wide}
          label={t`Address`}
          autoComplete="off"
          ref={addressField}
          {...placed("line1")}
        />
        <TextInput
          label={t`Postal code`}
          inputMode="numeric"
          autoComplete="off"
          {...placed("postalCode")}
        />
        <TextInput label={t`Town`} autoComplete="off" {...placed("city")} />
        {!isShort && (
          <>
            <CountryField
              value={address.country}
              error={errors["buyer.address.country"]}
              onChange={(country) => change({ ...buyer, address: { ...address, country } })}
            />
            <TextInput label={t`E-mail`} type="email" autoComplete="off" {...field("email")} />
            <TextInput
              label={t`Organisation number`}
              description={t`Only for firms.`}
              inputWrapperOrder={["label", "input", "description", "error"]}
              autoComplete="off"
              {...field("orgNumber")}
            />
            <TextInput
              label={t`VAT number`}
              description={t`For reverse charge, and for firms in other EU countries.`}
              inputWrapperOrder={["label", "input", "description", "error"]}
              autoComplete="off"
              {...field("vatNumber")}
            />
            <Checkbox
              className={classes.wide}
              label={t`Regularly sells construction services`}
              checked={buyer.isConstructionBusiness}
              onChange={(event) =>
                change({ ...buyer, isConstructionBusiness: event.currentTarget.checked })
              }
            />
          </>
        )}
      </div>
    </>
  );
}
