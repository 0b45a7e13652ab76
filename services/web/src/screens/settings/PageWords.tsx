import { Trans, useLingui } from "@lingui/react/macro";
import { Textarea, TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import { Section } from "@/parts/section";
import type { CompanyEdit } from "./useCompanyEdit";

const LONGEST = { greeting: 300, terms: 1000, footer: 200 };

/** What the firm says on all its invoices, in each language. */
export function PageWords({
  edit: { form },
  isReadOnly,
  locale,
  speaks,
}: {
  edit: CompanyEdit;
  isReadOnly: boolean;
  locale: string;
  speaks: ReactNode;
}) {
  const { t } = useLingui();
  const place = form.values.page.texts.findIndex((each) => each.locale === locale);
  const at = (name: keyof typeof LONGEST) => ({
    readOnly: isReadOnly,
    maxLength: LONGEST[name],
    ...form.getInputProps(`page.texts.${place}.${name}`),
  });
  return (
    <Section
      title={<Trans>Your own words</Trans>}
      lead={<Trans>Stand on invoices in the language that the customer has.</Trans>}
      actions={speaks}
    >
      <Textarea
        label={t`Greeting`}
        description={t`Above the lines. At most 300 characters.`}
        autosize
        minRows={2}
        {...at("greeting")}
      />
      <Textarea
        label={t`Terms`}
        description={t`Below the sums, such as interest on late payment. At most 1,000 characters.`}
        autosize
        minRows={2}
        {...at("terms")}
      />
      <TextInput
        label={t`Foot of the page`}
        description={t`One line below your address, on every page. At most 200 characters.`}
        {...at("footer")}
      />
    </Section>
  );
}
