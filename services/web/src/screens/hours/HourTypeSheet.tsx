import type { UseFormReturnType } from "@mantine/form";
import { useFirm } from "@/app/firm";
import { HourTypeFields } from "./HourTypeFields";
import type { HourTypeValues } from "./hourType";
import { TryOut } from "./TryOut";
import { Windows } from "./Windows";

/** All of an hour type's form, and a job to try it on; pay only for those who may see it. */
export function HourTypeSheet({
  form,
  isShownOnly = false,
}: {
  form: UseFormReturnType<HourTypeValues>;
  isShownOnly?: boolean;
}) {
  const hasPay = useFirm().may("pay:read");
  return (
    <>
      <HourTypeFields form={form} isShownOnly={isShownOnly} hasPay={hasPay} />
      <Windows form={form} isShownOnly={isShownOnly} hasPay={hasPay} />
      <TryOut values={form.values} />
    </>
  );
}
