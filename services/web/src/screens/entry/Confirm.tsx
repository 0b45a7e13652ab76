import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { Link, useParams } from "@tanstack/react-router";
import { EmailConfirmDocument } from "@treaty/documents";
import { useState } from "react";
import { useDo } from "@/api/asking";
import { useSession } from "@/app/session";
import { sentenceOf } from "@/parts/problems";
import { tell } from "@/parts/toasts";
import { Entry } from "./Entry";
import { Spent } from "./Spent";

type State = "asked" | "confirmed" | "spent";

/** Confirm an address by a click: mail programs follow links by themselves, so opening it confirms nothing. */
export function ConfirmAddress() {
  const { t } = useLingui();
  const { token } = useParams({ from: "/confirm/$token" });
  const [state, setState] = useState<State>("asked");
  const { act, isActing } = useDo(EmailConfirmDocument, { changes: ["viewer"] });
  const confirm = async () => {
    const outcome = await act({ token });
    if (outcome.failed) return void tell(sentenceOf(outcome.failed), { mood: "bad" });
    setState(outcome.done ? "confirmed" : "spent");
  };
  if (state === "spent") {
    return (
      <Spent>
        <Trans>
          It may be older than a day. Log in, and have a new letter sent from{" "}
          <Link to="/account">your account</Link>.
        </Trans>
      </Spent>
    );
  }
  if (state === "confirmed") return <Confirmed />;
  return (
    <Entry
      title={<Trans>Confirm your address</Trans>}
      tabTitle={t`Confirm your address`}
      lead={<Trans>One click, and we know that letters to you arrive.</Trans>}
    >
      <Button size="md" onClick={confirm} loading={isActing} autoFocus>
        <Trans>Confirm my address</Trans>
      </Button>
    </Entry>
  );
}

function Confirmed() {
  const { t } = useLingui();
  const { viewer } = useSession();
  return (
    <Entry
      title={<Trans>Thank you, your address is confirmed</Trans>}
      tabTitle={t`Your address is confirmed`}
    >
      <Button size="md" component="a" href="/" autoFocus>
        {viewer ? <Trans>To my firm</Trans> : <Trans>Log in</Trans>}
      </Button>
    </Entry>
  );
}
