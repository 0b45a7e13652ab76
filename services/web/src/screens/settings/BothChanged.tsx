import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { BothChanged as Choosing } from "@/parts/both-changed";
import { merged, type Versions } from "@/parts/versions";
import { useFieldNames } from "./fieldNames";
import type { CompanyEdit } from "./useCompanyEdit";
import { type CompanyValues, differing, type Field, written } from "./values";

/** Somebody else has saved the same settings: what is to stand of both. */
export function BothChanged({
  edit,
  versions,
  fields,
}: {
  edit: CompanyEdit;
  versions: Versions<CompanyValues>;
  fields: readonly Field[];
}) {
  const { t } = useLingui();
  const names = useFieldNames();
  const [found] = useState(() => differing(versions, fields));
  const shown = (value: CompanyValues[Field]) => {
    if (typeof value === "boolean") return value ? t`Yes` : t`No`;
    return written(value);
  };
  return (
    <Choosing
      title={<Trans>Somebody else has changed this</Trans>}
      found={found}
      names={names}
      shown={(field, side) => shown(versions[side][field])}
      isActing={edit.isActing}
      onClose={edit.writeOn}
      onChoose={(choices) => edit.choose(merged(versions, choices))}
    />
  );
}
