import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useForm } from "@mantine/form";
import { TemplateChangeDocument } from "@treaty/documents";
import { useCallback, useState } from "react";
import { useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { useFirm } from "@/app/firm";
import { doneOrTold } from "@/parts/answered";
import { Refusals } from "@/parts/problems";
import { Section } from "@/parts/section";
import { Pill } from "@/parts/state";
import { tell } from "@/parts/toasts";
import { OnlyLooking } from "../CompanyForm";
import settings from "../Settings.module.css";
import { Unsaved } from "../Unsaved";
import { Fields } from "./Fields";
import { GoBack } from "./GoBack";
import { History } from "./History";
import {
  type Locale,
  type Purpose,
  sayTheSame,
  type Template,
  usePurposeNames,
  wordsOf,
} from "./kinds";
import { Preview, type Problem } from "./Preview";
import { SendTest } from "./SendTest";
import classes from "./Templates.module.css";

/** The words in a form, beside the message that they make. */
export function Form({
  template,
  purpose,
  locale,
  again,
}: {
  template: Template;
  purpose: Purpose;
  locale: Locale;
  again: () => void;
}) {
  const { t } = useLingui();
  const firm = useFirm();
  const names = usePurposeNames();
  const isReadOnly = !firm.may("company:write");
  const { version } = template;
  const [left, setLeft] = useState<UserError[]>([]);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const keep = useCallback((found: readonly Problem[]) => setProblems(found), []);
  const change = useDo(TemplateChangeDocument, { changes: ["company"] });
  const form = useForm({ initialValues: { words: wordsOf(template.words) } });
  const { words } = form.values;
  const isDirty = !sayTheSame(words, template.words);
  const submit = form.onSubmit(async (values) => {
    const outcome = await change.act({
      purpose,
      locale,
      expectedVersion: version,
      words: values.words,
    });
    if (!doneOrTold(form, outcome, setLeft)) return;
    form.resetDirty(values);
    tell(t`Saved.`, { id: "settings" });
    again();
  });
  const others = left.some(({ code }) => code === "CONFLICT");
  return (
    <div className={classes.pair}>
      <div className={classes.column}>
        <form onSubmit={submit} noValidate className={classes.column}>
          {isReadOnly ? <OnlyLooking /> : <Unsaved isDirty={isDirty} />}
          <Refusals
            reasons={left}
            cureOf={({ code }) =>
              code === "CONFLICT" ? { label: t`Show theirs`, onClick: again } : undefined
            }
          />
          <Section
            title={names[purpose]}
            lead={
              template.channel === "SMS" ? (
                <Trans>
                  A line about something that is not there is left out, and so is your name at the
                  very beginning where it would cost another message: phones show the sender.
                </Trans>
              ) : (
                <Trans>
                  A line about something that is not there, such as an IBAN you do not have, is left
                  out. A line with nothing but the link becomes a button.
                </Trans>
              )
            }
            actions={
              template.isShipped ? (
                <Pill>{t`As shipped`}</Pill>
              ) : (
                <Pill mood="accent">{t`Your own words`}</Pill>
              )
            }
          >
            <Fields form={form} template={template} problems={problems} isReadOnly={isReadOnly} />
          </Section>
          {!isReadOnly && (
            <div className={settings.foot}>
              <Button type="submit" loading={change.isActing} disabled={!isDirty || others}>
                <Trans>Save</Trans>
              </Button>
              {isDirty && (
                <Button variant="subtle" onClick={form.reset}>
                  <Trans>Undo the changes</Trans>
                </Button>
              )}
              {!template.isShipped && (
                <GoBack purpose={purpose} locale={locale} version={version} again={again} />
              )}
            </div>
          )}
        </form>
        <History template={template} locale={locale} again={again} isReadOnly={isReadOnly} />
      </div>
      <div className={`${classes.column} ${classes.beside}`}>
        <Preview purpose={purpose} locale={locale} words={words} onProblems={keep} />
        {!isReadOnly && template.channel === "EMAIL" && (
          <SendTest purpose={purpose} locale={locale} words={words} />
        )}
      </div>
    </div>
  );
}
