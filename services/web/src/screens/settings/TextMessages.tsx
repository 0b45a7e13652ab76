import { Trans, useLingui } from "@lingui/react/macro";
import { Button, TextInput } from "@mantine/core";
import { SmsTestSendDocument } from "@treaty/documents";
import { type FormEvent, useState } from "react";
import { useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { useFirm } from "@/app/firm";
import { focusFirstError } from "@/parts/form";
import { Refusals, sentenceOf } from "@/parts/problems";
import { Section } from "@/parts/section";
import { tell } from "@/parts/toasts";
import { CompanyForm, WithCompany } from "./CompanyForm";
import { useFieldNames } from "./fieldNames";
import classes from "./Settings.module.css";
import type { Field } from "./values";

const FIELDS: readonly Field[] = ["smsSender"];

/** Who text messages are from, and one to one's own telephone to see how they look. */
export function TextMessages() {
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
                lead={
                  <Trans>
                    Phones show it where a number usually stands, so nobody can answer or call back.
                  </Trans>
                }
              >
                <div className={classes.fields}>
                  <TextInput
                    label={names.smsSender}
                    description={t`Three to eleven letters (a–z) and digits. Made of the firm's name if it is empty.`}
                    placeholder={company.smsSenderShown}
                    maxLength={11}
                    autoComplete="off"
                    readOnly={isReadOnly}
                    {...form.getInputProps("smsSender")}
                  />
                </div>
              </Section>
            )}
          </CompanyForm>
          {firm.may("company:write") && <TestSend />}
        </>
      )}
    </WithCompany>
  );
}

function TestSend() {
  const { t } = useLingui();
  const [to, setTo] = useState("");
  const [reasons, setReasons] = useState<UserError[]>([]);
  const { act, isActing } = useDo(SmsTestSendDocument, { changes: [] });
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setReasons([]);
    const outcome = await act({ to });
    if (outcome.failed !== undefined) return void tell(sentenceOf(outcome.failed), { mood: "bad" });
    if (outcome.refused) {
      setReasons(outcome.refused);
      return focusFirstError();
    }
    const number = outcome.done.delivery?.recipient ?? to;
    tell(t`A text message is on its way to ${number}.`);
  };
  const isAboutNumber = ({ path }: UserError) => path[0] === "to";
  return (
    <form onSubmit={send} noValidate>
      <Section
        title={<Trans>Try it out</Trans>}
        lead={<Trans>Send one to your own telephone, to see how your customers see them.</Trans>}
      >
        <Refusals reasons={reasons.filter((reason) => !isAboutNumber(reason))} />
        <div className={classes.fields}>
          <TextInput
            label={t`Your mobile number`}
            placeholder="070-123 45 67"
            type="tel"
            autoComplete="tel"
            value={to}
            error={reasons.find(isAboutNumber)?.message}
            onChange={(event) => setTo(event.currentTarget.value)}
          />
          <div>
            <Button type="submit" variant="default" loading={isActing} disabled={!to.trim()}>
              <Trans>Send a test</Trans>
            </Button>
          </div>
        </div>
      </Section>
    </form>
  );
}
