import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { BothChanged, type Conflicting } from "@/parts/both-changed";
import { merged } from "@/parts/versions";
import { type CustomerValues, differing, told } from "./card";

/** Somebody else has saved the same customer: what is to stand of both. */
export function CustomerConflict({
  versions,
  isActing,
  onClose,
  onChoose,
}: Conflicting<CustomerValues>) {
  const { t } = useLingui();
  const [found] = useState(() => differing(versions));
  return (
    <BothChanged
      title={<Trans>Somebody else has changed this customer</Trans>}
      found={found}
      names={{
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
        currency: t`Currency`,
        peppolId: t`Peppol id`,
        gln: t`GLN`,
        isConstructionBusiness: t`Regularly sells construction services`,
        contacts: t`Contacts`,
      }}
      shown={(field, side) => told(versions[side], field)}
      isActing={isActing}
      onClose={onClose}
      onChoose={(choices) => onChoose(merged(versions, choices))}
    />
  );
}
