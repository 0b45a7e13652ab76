import { Trans, useLingui } from "@lingui/react/macro";
import { TextInput } from "@mantine/core";
import { MessageTemplateDocument } from "@treaty/documents";
import { useAsk } from "@/api/asking";
import { useFirm } from "@/app/firm";
import { Section } from "@/parts/section";
import { CompanyForm, WithCompany } from "./CompanyForm";
import { useFieldNames } from "./fieldNames";
import { MailSender } from "./mail/MailSender";
import classes from "./Settings.module.css";
import type { Locale } from "./templates/kinds";
import { SendTest } from "./templates/SendTest";
import type { CompanyNow, Field } from "./values";

const FIELDS: readonly Field[] = ["mailSender", "mailReplyTo"];

/** Who mail is from, where answers go, and one to oneself to see how it arrives. */
export function Mail() {
  const { t } = useLingui();
  const names = useFieldNames();
  const firm = useFirm();
  return (
    <WithCompany>
      {(company) => (
        <>
          <CompanyForm company={company} fields={FIELDS}>
            {({ form }, isReadOnly) => (
              <Section
                title={<Trans>Sender</Trans>}
                lead={<Trans>Mail leaves in your name, and answers come to you.</Trans>}
              >
                <div className={classes.fields}>
                  <TextInput
                    label={names.mailSender}
                    description={t`What inboxes show. The firm's name if it is empty.`}
                    placeholder={company.name}
                    maxLength={60}
                    autoComplete="off"
                    readOnly={isReadOnly}
                    {...form.getInputProps("mailSender")}
                  />
                  <TextInput
                    label={names.mailReplyTo}
                    description={t`Where answers go. The firm's address if it is empty.`}
                    placeholder={company.email ?? undefined}
                    type="email"
                    autoComplete="off"
                    readOnly={isReadOnly}
                    {...form.getInputProps("mailReplyTo")}
                  />
                </div>
              </Section>
            )}
          </CompanyForm>
          <MailSender />
          {firm.may("company:write") && <Test company={company} />}
        </>
      )}
    </WithCompany>
  );
}

function Test({ company }: { company: CompanyNow }) {
  const locale = company.locale as Locale;
  const asked = { purpose: "INVOICE_MAIL", locale } as const;
  const { answer } = useAsk(MessageTemplateDocument, asked, { about: [] });
  const words = answer?.messageTemplate?.words;
  return words ? <SendTest {...asked} words={words} /> : null;
}
