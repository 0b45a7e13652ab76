import { Trans, useLingui } from "@lingui/react/macro";
import { Progress } from "@mantine/core";
import { IconChevronRight, IconCircle, IconCircleCheckFilled } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { OnboardingDocument } from "@treaty/documents";
import type { Tenant } from "@treaty/types";
import type { ReactNode } from "react";
import { useAsk } from "@/api/asking";
import { useFirm } from "@/app/firm";
import classes from "./GettingStarted.module.css";

type Step = NonNullable<Tenant.OnboardingQuery["onboarding"]>["steps"][number];

/** What is left before the first invoice has been sent; gone when it has. */
export function GettingStarted() {
  const { t } = useLingui();
  const { answer } = useAsk(OnboardingDocument, {}, { about: ["company", "customer", "invoice"] });
  const onboarding = answer?.onboarding;
  if (!onboarding || onboarding.isDone) return null;
  const done = onboarding.steps.filter((step) => step.isDone).length;
  const count = onboarding.steps.length;
  return (
    <section className={classes.card} aria-labelledby="getting-started">
      <header className={classes.head}>
        <div>
          <h2 id="getting-started">
            <Trans>Getting started</Trans>
          </h2>
          <p className="quiet small">
            <Trans>
              {done} of {count} done. The invoice can go out before everything is in place.
            </Trans>
          </p>
        </div>
        <Progress value={(done / count) * 100} w={160} aria-label={t`Getting started`} />
      </header>
      <ul className={classes.steps}>
        {onboarding.steps.map((step) => (
          <OneStep key={step.key} step={step} />
        ))}
      </ul>
    </section>
  );
}

function OneStep({ step }: { step: Step }) {
  const { t } = useLingui();
  const words = useWords()[step.key];
  if (!words) return null;
  const [name, why] = words;
  return (
    <li>
      <Way step={step}>
        {step.isDone ? (
          <IconCircleCheckFilled size={20} className={classes.done} aria-label={t`Done`} />
        ) : (
          <IconCircle size={20} className={classes.left} aria-label={t`Left to do`} />
        )}
        <span className={classes.words} data-done={step.isDone}>
          <span>
            {name} {!step.isRequired && <span className="quiet small">{t`(if you like)`}</span>}
          </span>
          {!step.isDone && <span className="quiet small">{why}</span>}
        </span>
        {!step.isDone && <IconChevronRight size={18} aria-hidden />}
      </Way>
    </li>
  );
}

/** Where a step is taken; one that is done leads nowhere. */
function Way({ step, children }: { step: Step; children: ReactNode }) {
  const { slug } = useFirm();
  const className = classes.step;
  const section = SECTIONS[step.key];
  if (step.isDone) return <span className={className}>{children}</span>;
  if (section) {
    return (
      <Link to="/f/$slug/settings/$section" params={{ slug, section }} className={className}>
        {children}
      </Link>
    );
  }
  if (step.key === "CONFIRM_EMAIL") {
    return (
      <Link to="/account" className={className}>
        {children}
      </Link>
    );
  }
  const to = ADDRESSES[step.key] ?? "/f/$slug";
  return (
    <Link to={to} params={{ slug }} className={className}>
      {children}
    </Link>
  );
}

const SECTIONS: Partial<Record<Step["key"], string>> = {
  COMPANY_ADDRESS: "company",
  PAYMENT_ACCOUNT: "payment",
  LOGO: "logo",
};
const ADDRESSES = {
  FIRST_CUSTOMER: "/f/$slug/customers/new",
  FIRST_INVOICE_ISSUED: "/f/$slug/invoices/new",
  FIRST_INVOICE_SENT: "/f/$slug/invoices",
} as Partial<
  Record<Step["key"], "/f/$slug/customers/new" | "/f/$slug/invoices/new" | "/f/$slug/invoices">
>;

function useWords(): Partial<Record<Step["key"], readonly [string, string]>> {
  const { t } = useLingui();
  return {
    CONFIRM_EMAIL: [
      t`Confirm your e-mail address`,
      t`Follow the link in the mail that we sent you.`,
    ],
    COMPANY_ADDRESS: [t`Tell where the firm is`, t`The address must stand on every invoice.`],
    PAYMENT_ACCOUNT: [
      t`Tell where to pay`,
      t`A bankgiro, plusgiro or IBAN, so that the money finds its way.`,
    ],
    LOGO: [t`Put your logo on the invoice`, t`It stands at the top of everything that is sent.`],
    FIRST_CUSTOMER: [
      t`Add a customer`,
      t`Or write the first invoice to somebody who is not in the register.`,
    ],
    FIRST_INVOICE_ISSUED: [
      t`Write your first invoice`,
      t`A name, an address and an amount are enough.`,
    ],
    FIRST_INVOICE_SENT: [t`Send it`, t`By e-mail to a customer who has said yes to that.`],
  };
}
