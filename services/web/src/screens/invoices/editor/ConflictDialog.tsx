import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { BothChanged } from "@/parts/both-changed";
import type { Versions } from "@/parts/versions";
import { writtenAdjustments } from "./adjustments";
import { type Content, writtenLines } from "./content";
import { useFormWords } from "./formWords";
import type { Household } from "./household";
import { type Matter, matters, merged } from "./merging";

/** Somebody else has saved the same draft: what is to stand of both. */
export function ConflictDialog({
  versions,
  isActing,
  onClose,
  onChoose,
}: {
  versions: Versions<Content>;
  isActing: boolean;
  onClose: () => void;
  onChoose: (content: Content) => void;
}) {
  const { t } = useLingui();
  const forms = useFormWords();
  const [found] = useState(() => matters(versions));
  return (
    <BothChanged
      title={<Trans>Somebody else has changed this draft</Trans>}
      found={found}
      names={{
        form: t`Kind of invoice`,
        buyer: t`Buyer`,
        invoiceDate: t`Invoice date`,
        dueDate: t`Due date`,
        supplyDate: t`Date of supply`,
        supplyTo: t`Supplied until`,
        buyerReference: t`Their reference`,
        ourReference: t`Our reference`,
        locale: t`The invoice's language`,
        seriesId: t`Series`,
        currency: t`Currency`,
        note: t`Message on the invoice`,
        lines: t`Lines`,
        advances: t`Advances taken off`,
        household: t`ROT or RUT`,
        adjustments: t`Discounts and charges`,
        pricesIncludeVat: t`Prices incl. VAT`,
      }}
      shown={(matter, side) =>
        matter === "form"
          ? forms[versions[side].form]
          : matter === "advances"
            ? String(versions[side].advances.length)
            : matter === "pricesIncludeVat"
              ? versions[side].pricesIncludeVat
                ? t`Yes`
                : t`No`
              : shown(matter, versions[side])
      }
      isActing={isActing}
      onClose={onClose}
      onChoose={(choices) => onChoose(merged(versions.mine, versions.theirs, choices))}
    />
  );
}

function householdShown(household: Household | null): string {
  if (!household) return "";
  const { kind, persons, isApartment, propertyDesignation, apartment, housingOrgNumber } =
    household;
  const home = isApartment ? [apartment, housingOrgNumber] : [propertyDesignation];
  const people = persons.map(({ name, parts, usedElsewhere, atMost }) =>
    [name, parts, usedElsewhere, atMost].filter(Boolean).join(" · "),
  );
  return [kind, ...home, ...people].filter(Boolean).join("\n");
}

function shown(
  matter: Exclude<Matter, "form" | "advances" | "pricesIncludeVat">,
  content: Content,
): string {
  if (matter === "buyer") return content.customer?.name ?? content.buyer?.name ?? "";
  if (matter === "household") return householdShown(content.household);
  if (matter === "adjustments")
    return writtenAdjustments(content.adjustments)
      .map(({ each }) => [each.reason, each.size, each.vatClass].filter(Boolean).join(" · "))
      .join("\n");
  if (matter !== "lines") return content[matter];
  return writtenLines(content)
    .map(({ line }) =>
      [
        line.heading && `${line.heading}:`,
        line.description,
        `${line.quantity || "1"} ${line.unit} × ${line.unitPrice}`.replace(/\s+/g, " "),
        line.discountPercent && `−${line.discountPercent} %`,
        line.vatClass || `${line.vatRate} %`,
        line.sold,
        line.vatCase,
        line.exemption,
        line.work && [line.work.part, line.work.work, line.work.hours].filter(Boolean).join(" "),
      ]
        .filter(Boolean)
        .join(" · "),
    )
    .join("\n");
}
