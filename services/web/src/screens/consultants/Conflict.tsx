import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { BothChanged, type Conflicting } from "@/parts/both-changed";
import { merged } from "@/parts/versions";
import { type ConsultantValues, differing } from "./consultant";
import { useKindWords, useReleaseWords } from "./words";

/** Somebody else has changed the same consultant: what differs, side by side. */
export function Conflict({ versions, isActing, onClose, onChoose }: Conflicting<ConsultantValues>) {
  const { t } = useLingui();
  const [found] = useState(() => differing(versions));
  const kinds = useKindWords();
  const releases = useReleaseWords();
  const shown = (field: keyof ConsultantValues, values: ConsultantValues): string => {
    if (field === "kind") return kinds[values.kind].name;
    if (field === "release") return releases[values.release];
    if (field === "qualifications") return values.qualifications.join(", ");
    if (field === "address")
      return Object.values(values.address)
        .filter((line) => line)
        .join(", ");
    return values[field];
  };
  return (
    <BothChanged
      title={<Trans>Somebody else has changed this consultant</Trans>}
      found={found}
      names={{
        kind: t`Kind of consultant`,
        name: t`Name`,
        email: t`E-mail`,
        phone: t`Mobile`,
        locale: t`Language`,
        orgNumber: t`Org. number`,
        vatNumber: t`VAT number`,
        fSkattCheckedDate: t`F-tax checked`,
        selfBillingAgreedDate: t`Self-billing agreed from`,
        feePercent: t`Fee`,
        qualifications: t`Qualifications`,
        priority: t`Order in offers`,
        release: t`Pay is released`,
        releaseDay: t`Day of the month`,
        address: t`Address`,
      }}
      shown={(field, side) => shown(field, versions[side])}
      isActing={isActing}
      onClose={onClose}
      onChoose={(choices) => onChoose(merged(versions, choices))}
    />
  );
}
