import { useLingui } from "@lingui/react";
import { type MoneyValue, money, roundMoney } from "@/words/formats";

/** An amount, set in figures of equal width. */
export function Money({
  value,
  isRounded = false,
  className,
}: {
  value: MoneyValue;
  isRounded?: boolean;
  className?: string;
}) {
  useLingui();
  return (
    <span className={`money ${className ?? ""}`}>
      {isRounded ? roundMoney(value) : money(value)}
    </span>
  );
}
