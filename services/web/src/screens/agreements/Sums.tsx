import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { InstalmentBillDocument } from "@treaty/documents";
import { useDo } from "@/api/asking";
import { useFirm } from "@/app/firm";
import { isDoneOrTold } from "@/parts/answered";
import { Money } from "@/parts/money";
import { Section } from "@/parts/section";
import { Pill } from "@/parts/state";
import { Verbatim } from "@/parts/verbatim";
import classes from "./Agreements.module.css";
import type { AgreementDetails } from "./agreement";
import { useStateWords } from "./words";

type Instalment = AgreementDetails["instalments"][number];

/** What has fallen due or is planned to, with its invoice or why there is none yet. */
export function Sums({ agreement }: { agreement: AgreementDetails }) {
  return (
    <Section title={<Trans>What falls due</Trans>}>
      <ul className={classes.sums}>
        {agreement.instalments.map((each) => (
          <Sum key={each.id} sum={each} />
        ))}
      </ul>
    </Section>
  );
}

function Sum({ sum }: { sum: Instalment }) {
  const words = useStateWords().instalment;
  const mood = sum.state === "HELD" ? "bad" : sum.state === "BILLED" ? "good" : "plain";
  return (
    <li className={classes.sum}>
      <span className="figure">{sum.dueDate}</span>
      <span>
        <Verbatim text={sum.description} /> <Pill mood={mood}>{words[sum.state]}</Pill>
      </span>
      <Money value={sum.amount} />
      <div className={classes.foot}>
        {sum.invoiceId && <InvoiceLink id={sum.invoiceId} />}
        {sum.state !== "BILLED" && <Act sum={sum} />}
      </div>
      {sum.held.map(({ code, message }) => (
        <p key={code} className={classes.why}>
          {message}
        </p>
      ))}
    </li>
  );
}

function InvoiceLink({ id }: { id: string }) {
  const { slug } = useFirm();
  return (
    <Link to="/f/$slug/invoices/$id" params={{ slug, id }}>
      <Trans>The invoice</Trans>
    </Link>
  );
}

function Act({ sum }: { sum: Instalment }) {
  const { t } = useLingui();
  const firm = useFirm();
  const { act, isActing } = useDo(InstalmentBillDocument, { changes: ["agreement", "invoice"] });
  const isAgain = sum.state === "CREDITED";
  if (!firm.may("invoice:issue") || !firm.may("invoice:send")) return null;
  return (
    <Button
      variant="default"
      size="compact-sm"
      loading={isActing}
      aria-label={
        isAgain ? t`Invoice again: ${sum.description}` : t`Invoice now: ${sum.description}`
      }
      onClick={async () => isDoneOrTold(await act({ id: sum.id }))}
    >
      {isAgain ? <Trans>Invoice again</Trans> : <Trans>Invoice now</Trans>}
    </Button>
  );
}
