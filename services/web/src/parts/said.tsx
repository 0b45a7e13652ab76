import { useLingui } from "@lingui/react/macro";
import { Pill } from "@/parts/state";

/** What the buyer says of an invoice and nobody has answered yet; nothing where nothing waits. */
export function SaidPills({
  isDisputed,
  isSaidPaid,
}: {
  isDisputed: boolean;
  isSaidPaid: boolean;
}) {
  const { t } = useLingui();
  return (
    <>
      {isDisputed && <Pill mood="bad">{t`Disputed`}</Pill>}
      {isSaidPaid && <Pill mood="warn">{t`Said to be paid`}</Pill>}
    </>
  );
}
