import { Trans, useLingui } from "@lingui/react/macro";
import { SegmentedControl } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";
import { Section } from "@/parts/section";
import { CompanyForm, WithCompany } from "./CompanyForm";
import classes from "./InvoicePage.module.css";
import { LivePage } from "./LivePage";
import { PageCode } from "./PageCode";
import { PageDesigns } from "./PageDesigns";
import { PageWords } from "./PageWords";
import { References } from "./References";
import type { CompanyEdit } from "./useCompanyEdit";
import type { CompanyNow, Field } from "./values";

const FIELDS: readonly Field[] = ["page", "ocrLevel", "ocrLengths"];
/** How long somebody may think between two letters before the page is made anew. */
const PAUSE = 500;

/** How invoices look and what is on them, beside a sample that follows every choice. */
export function InvoicePage() {
  return (
    <WithCompany>
      {(company) => (
        <CompanyForm company={company} fields={FIELDS}>
          {(edit, isReadOnly) => <Choices company={company} edit={edit} isReadOnly={isReadOnly} />}
        </CompanyForm>
      )}
    </WithCompany>
  );
}

function Choices({
  company,
  edit,
  isReadOnly,
}: {
  company: CompanyNow;
  edit: CompanyEdit;
  isReadOnly: boolean;
}) {
  const { t } = useLingui();
  const [locale, setLocale] = useState(company.locale);
  const [page] = useDebouncedValue(edit.form.values.page, PAUSE);
  const speaks = (
    <SegmentedControl
      size="xs"
      aria-label={t`Language of the invoice`}
      value={locale}
      onChange={setLocale}
      data={[
        { value: "sv", label: t`Swedish` },
        { value: "en", label: t`English` },
      ]}
    />
  );
  return (
    <div className={classes.pair}>
      <div className={classes.choices}>
        <PageDesigns edit={edit} isReadOnly={isReadOnly} page={page} locale={locale} />
        <PageWords edit={edit} isReadOnly={isReadOnly} locale={locale} speaks={speaks} />
        <PageCode company={company} edit={edit} isReadOnly={isReadOnly} />
        <References edit={edit} isReadOnly={isReadOnly} />
      </div>
      <div className={classes.live}>
        <Section
          title={<Trans>How it looks</Trans>}
          lead={<Trans>A made-up invoice from you, exactly as it would be printed.</Trans>}
        >
          <LivePage page={page} locale={locale} name={t`Sample`} />
        </Section>
      </div>
    </div>
  );
}
