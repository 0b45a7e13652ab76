import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { MailTestSendDocument } from "@treaty/documents";
import { useDo } from "@/api/asking";
import { isDoneOrTold } from "@/parts/answered";
import { Section } from "@/parts/section";
import { tell } from "@/parts/toasts";
import type { Locale, Purpose, Words } from "./kinds";

/** A mail to one's own address in the words as they stand, to see it where mail is read. */
export function SendTest({
  purpose,
  locale,
  words,
}: {
  purpose: Purpose;
  locale: Locale;
  words: Words;
}) {
  const { t } = useLingui();
  const { act, isActing } = useDo(MailTestSendDocument, { changes: [] });
  const send = async () => {
    const outcome = await act({ purpose, locale, words });
    if (!isDoneOrTold(outcome)) return;
    const address = outcome.done?.delivery?.recipient ?? "";
    tell(t`A test is on its way to ${address}.`);
  };
  return (
    <Section
      title={<Trans>Try it out</Trans>}
      lead={
        <Trans>
          Goes to your own address, says that it is a test, and concerns no invoice. It need not be
          saved.
        </Trans>
      }
    >
      <div>
        <Button variant="default" onClick={send} loading={isActing}>
          <Trans>Send a test to me</Trans>
        </Button>
      </div>
    </Section>
  );
}
