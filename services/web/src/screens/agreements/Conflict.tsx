import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { BothChanged, type Conflicting } from "@/parts/both-changed";
import { differences, merged } from "@/parts/versions";
import type { AgreementValues } from "./agreement";
import { useFormWords, usePolicyWords } from "./words";

type Field = keyof AgreementValues;

const withoutKeys = (name: string, value: unknown) => (name === "key" ? undefined : value);
const written = (values: AgreementValues, field: Field) =>
  JSON.stringify(values[field], withoutKeys);

/** Somebody else has changed the same agreement: what differs, side by side. */
export function Conflict({ versions, isActing, onClose, onChoose }: Conflicting<AgreementValues>) {
  const { t } = useLingui();
  const forms = useFormWords();
  const policies = usePolicyWords();
  const [found] = useState(() =>
    differences(
      Object.keys(versions.mine) as Field[],
      (field, one, other) => written(one, field) === written(other, field),
      versions,
    ),
  );
  const shown = (field: Field, values: AgreementValues): string => {
    const { prices, period } = values;
    if (field === "prices")
      return prices.map((each) => `${each.validFrom}: ${each.price}`).join(", ");
    if (field === "period") return `${period.description} ${period.amount}`;
    if (field === "form") return forms[values.form].name;
    if (field === "policy") return policies[values.policy].name;
    if (field === "needsOrderNumber" || field === "hasPeriod")
      return values[field] ? t`Yes` : t`No`;
    return values[field];
  };
  return (
    <BothChanged
      title={<Trans>Somebody else has changed this agreement</Trans>}
      found={found}
      names={{
        customerId: t`Customer`,
        name: t`Name of the agreement`,
        form: t`How the work is paid for`,
        policy: t`When work is invoiced`,
        silentDays: t`Days until silence approves`,
        monthlyDay: t`Day of the month`,
        validFrom: t`Holds from`,
        validTo: t`Holds through`,
        cancellationHours: t`Free cancellation until`,
        cancellationPricePercent: t`The customer then pays`,
        cancellationPayPercent: t`The consultant then earns`,
        rushHours: t`A rushed order is one later than`,
        rushPricePercent: t`Added to the price`,
        rushPayPercent: t`Added to the pay`,
        mileagePrice: t`Price of a kilometre`,
        mileagePay: t`Pay for a kilometre`,
        orderNumber: t`Order number`,
        buyerReference: t`Your reference`,
        needsOrderNumber: t`Nothing is invoiced without an order number`,
        ourReference: t`Our reference`,
        note: t`Note`,
        prices: t`Agreed prices`,
        hasPeriod: t`The same sum on account each period`,
        period: t`Each period`,
      }}
      shown={(field, side) => shown(field, versions[side])}
      isActing={isActing}
      onClose={onClose}
      onChoose={(choices) => onChoose(merged(versions, choices))}
    />
  );
}
