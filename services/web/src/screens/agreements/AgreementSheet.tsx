import { useFirm } from "@/app/firm";
import { AgreementFields, type AgreementForm, ReferenceFields } from "./AgreementFields";
import { isByPeriod, isByTheHour } from "./agreement";
import { PeriodFields } from "./PeriodFields";
import { PriceFields } from "./PriceFields";
import { TermFields } from "./TermFields";

/** All of an agreement's form; what pays only for those who may see it. */
export function AgreementSheet({
  form,
  isShownOnly = false,
}: {
  form: AgreementForm;
  isShownOnly?: boolean;
}) {
  const hasPay = useFirm().may("pay:read");
  return (
    <>
      <AgreementFields form={form} isShownOnly={isShownOnly} />
      {isByPeriod(form.values) && <PeriodFields form={form} isShownOnly={isShownOnly} />}
      {isByTheHour(form.values.form) && <PriceFields form={form} isShownOnly={isShownOnly} />}
      <TermFields form={form} isShownOnly={isShownOnly} hasPay={hasPay} />
      <ReferenceFields form={form} isShownOnly={isShownOnly} />
    </>
  );
}
