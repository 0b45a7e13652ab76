import { Trans, useLingui } from "@lingui/react/macro";
import { Button, TextInput } from "@mantine/core";
import { PeppolConnectDocument } from "@treaty/documents";
import { type FormEvent, useState } from "react";
import { useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { focusFirstError } from "@/parts/form";
import { Refusals, sentenceOf } from "@/parts/problems";
import { Section } from "@/parts/section";
import { tell } from "@/parts/toasts";
import classes from "../Settings.module.css";

/** The code that whoever runs the system has given out becomes the firm's own account. */
export function ConnectForm({ participantId }: { participantId: string | null }) {
  const { t } = useLingui();
  const [code, setCode] = useState("");
  const [reasons, setReasons] = useState<UserError[]>([]);
  const { act, isActing } = useDo(PeppolConnectDocument, { changes: ["company"] });
  const connect = async (event: FormEvent) => {
    event.preventDefault();
    setReasons([]);
    const outcome = await act({ code });
    if (outcome.failed !== undefined) return void tell(sentenceOf(outcome.failed), { mood: "bad" });
    if (outcome.refused) {
      setReasons(outcome.refused);
      return focusFirstError();
    }
    setCode("");
  };
  const isAboutCode = ({ path }: UserError) => path[0] === "code";
  return (
    <form onSubmit={connect} noValidate>
      <Section
        title={<Trans>Connect the firm</Trans>}
        lead={
          <Trans>
            Ask whoever runs the system for a code: they open the firm's account at the access point
            and know that it is yours.
          </Trans>
        }
      >
        <Refusals reasons={reasons.filter((reason) => !isAboutCode(reason))} />
        <div className={classes.fields}>
          <TextInput
            label={t`Connection code`}
            description={
              participantId ? t`Made for ${participantId}, and for no other.` : undefined
            }
            autoComplete="off"
            spellCheck={false}
            value={code}
            error={reasons.find(isAboutCode)?.message}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
          <div>
            <Button type="submit" loading={isActing} disabled={!code.trim()}>
              <Trans>Connect</Trans>
            </Button>
          </div>
        </div>
      </Section>
    </form>
  );
}
