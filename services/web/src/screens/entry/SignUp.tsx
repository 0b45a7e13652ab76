import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { SignUpDocument } from "@treaty/documents";
import { useMemo, useState } from "react";
import { useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { useSession, type Viewer } from "@/app/session";
import { doneOrTold } from "@/parts/answered";
import { newKey } from "@/parts/form";
import { Refusals } from "@/parts/problems";
import { Verbatim } from "@/parts/verbatim";
import { Waiting } from "@/parts/waiting";
import { currentLanguage } from "@/words/language";
import { Entry } from "./Entry";
import { SignUpFirm } from "./SignUpFirm";
import { SignUpPerson } from "./SignUpPerson";
import { type SignUpValues, type Step, stepOf, useSignUpForm } from "./signUpForm";

/** Register a firm: who one is and what the firm is called, and one is in it. */
export function SignUp() {
  const { viewer, isKnown } = useSession();
  if (!isKnown) return <Waiting />;
  return <Steps key={viewer?.id} viewer={viewer} />;
}

function Steps({ viewer }: { viewer: Viewer | null }) {
  const { t } = useLingui();
  const [step, setStep] = useState<Step>(viewer ? "firm" : "person");
  const [left, setLeft] = useState<UserError[]>([]);
  const [isLeaving, setLeaving] = useState(false);
  const idempotencyKey = useMemo(newKey, []);
  const { act, isActing } = useDo(SignUpDocument, { changes: [] });
  const form = useSignUpForm(step, viewer !== null);

  const register = async (values: SignUpValues) => {
    const input = { ...values, ...whoIs(viewer), locale: currentLanguage(), idempotencyKey };
    const outcome = await act(input);
    if (outcome.refused && viewer) {
      const wrong = outcome.refused.some((reason) => reason.code === "EMAIL_TAKEN");
      if (wrong)
        return form.setFieldError("password", t`That is not the password you log in with.`);
    }
    if (outcome.refused && !viewer) setStep(stepOf(outcome.refused));
    const done = doneOrTold(form, outcome, setLeft);
    if (!done?.tenant) return;
    setLeaving(true);
    location.assign(`/f/${done.tenant.slug}`);
  };

  const submit = form.onSubmit((values) => {
    if (step === "firm") return register(values);
    setStep("firm");
  });

  return (
    <Entry
      title={viewer ? <Trans>Register another firm</Trans> : <Trans>Register your firm</Trans>}
      tabTitle={t`Register your firm`}
      lead={<Lead step={step} viewer={viewer} />}
      after={
        viewer ? (
          <Link to="/">
            <Trans>Back to where I was</Trans>
          </Link>
        ) : (
          <Trans>
            Registered already? <Link to="/login">Log in</Link>
          </Trans>
        )
      }
    >
      <form onSubmit={submit} noValidate>
        <Refusals reasons={left} />
        {step === "person" ? (
          <SignUpPerson form={form} />
        ) : (
          <SignUpFirm
            form={form}
            viewer={viewer}
            isActing={isActing || isLeaving}
            back={viewer ? undefined : () => setStep("person")}
          />
        )}
      </form>
    </Entry>
  );
}

function Lead({ step, viewer }: { step: Step; viewer: Viewer | null }) {
  if (viewer)
    return (
      <Trans>
        You own it as <Verbatim text={viewer.name} />, and come straight into it.
      </Trans>
    );
  return step === "person" ? (
    <Trans>Step 1 of 2: who you are. You become the firm's owner and can invite others.</Trans>
  ) : (
    <Trans>Step 2 of 2: what the firm is called. You come straight into it.</Trans>
  );
}

function whoIs(viewer: Viewer | null) {
  return viewer ? { ownerName: viewer.name, ownerEmail: viewer.email } : {};
}
