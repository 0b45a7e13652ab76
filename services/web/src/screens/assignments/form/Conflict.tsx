import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { BothChanged } from "@/parts/both-changed";
import { merged, type Versions } from "@/parts/versions";
import { type AssignmentValues, differing } from "./assignment";
import { chosenId } from "./choosing";

/** Somebody else has changed the same assignment: what differs, side by side. */
export function Conflict({
  versions,
  namesOf,
  isActing,
  onClose,
  onChoose,
}: {
  versions: Versions<AssignmentValues>;
  /** What an id stands for, where it is known. */
  namesOf: ReadonlyMap<string, string>;
  isActing: boolean;
  onClose: () => void;
  onChoose: (values: AssignmentValues) => void;
}) {
  const { t } = useLingui();
  const [found] = useState(() => differing(versions));
  const shown = (field: keyof AssignmentValues, values: AssignmentValues): string => {
    const said = values[field];
    if (!field.endsWith("Id")) return said;
    if (chosenId(said) === null) return "";
    return namesOf.get(said) ?? t`another one, chosen here`;
  };
  return (
    <BothChanged
      title={<Trans>Somebody else has changed this assignment</Trans>}
      found={found}
      names={{
        customerId: t`Customer`,
        agreementId: t`Agreement`,
        ordererId: t`Ordered by`,
        hourTypeId: t`Hour type`,
        consultantId: t`Consultant`,
        title: t`Title`,
        description: t`Instructions`,
        place: t`Place`,
        day: t`Day`,
        begins: t`Begins`,
        lastDay: t`Last day`,
        ends: t`Ends`,
        orderNumber: t`Order number`,
        buyerReference: t`Their reference`,
        price: t`An hour costs the customer`,
        pay: t`An hour pays the consultant`,
      }}
      shown={(field, side) => shown(field, versions[side])}
      isActing={isActing}
      onClose={onClose}
      onChoose={(choices) => onChoose(merged(versions, choices))}
    />
  );
}
