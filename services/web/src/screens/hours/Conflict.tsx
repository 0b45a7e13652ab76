import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { BothChanged, type Conflicting } from "@/parts/both-changed";
import { useMinutesWords } from "@/parts/minutes-words";
import { merged } from "@/parts/versions";
import { differing, type HourTypeValues } from "./hourType";

/** Somebody else has changed the same hour type: what differs, side by side. */
export function Conflict({ versions, isActing, onClose, onChoose }: Conflicting<HourTypeValues>) {
  const { t } = useLingui();
  const inWords = useMinutesWords();
  const [found] = useState(() => differing(versions));
  const shown = (field: keyof HourTypeValues, values: HourTypeValues): string => {
    if (field === "windows")
      return values.windows
        .map(({ name, beginsAt, endsAt, pricePercent }) =>
          `${name} ${beginsAt}–${endsAt} +${pricePercent || 0} %`.trim(),
        )
        .join(", ");
    if (field !== "priceDebit" && field !== "payDebit") return values[field];
    const { minimumMinutes, startedMinutes } = values[field];
    return `${inWords(Number(minimumMinutes))}, ${inWords(Number(startedMinutes))}`;
  };
  return (
    <BothChanged
      title={<Trans>Somebody else has changed this hour type</Trans>}
      found={found}
      names={{
        number: t`Number`,
        name: t`Name of the hour type`,
        nameEn: t`Name in English`,
        price: t`Price per hour`,
        pay: t`Pay per hour`,
        vatClass: t`VAT class`,
        exemption: t`Why it is exempt`,
        account: t`Account of sales`,
        payCode: t`Pay code`,
        priceDebit: t`Minimum debit`,
        payDebit: t`Minimum paid`,
        windows: t`Surcharges`,
      }}
      shown={(field, side) => shown(field, versions[side])}
      isActing={isActing}
      onClose={onClose}
      onChoose={(choices) => onChoose(merged(versions, choices))}
    />
  );
}
