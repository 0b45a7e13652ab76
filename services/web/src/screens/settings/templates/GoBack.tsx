import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Text } from "@mantine/core";
import { TemplateResetDocument } from "@treaty/documents";
import { useState } from "react";
import { useDo } from "@/api/asking";
import { isDoneOrTold } from "@/parts/answered";
import { Confirm } from "@/parts/confirm";
import { tell } from "@/parts/toasts";
import type { Locale, Purpose } from "./kinds";

/** Puts the shipped words in place of the firm's own, after a question: mails change at once. */
export function GoBack({
  purpose,
  locale,
  version,
  again,
}: {
  purpose: Purpose;
  locale: Locale;
  version: number;
  again: () => void;
}) {
  const { t } = useLingui();
  const [isAsking, setAsking] = useState(false);
  const { act, isActing } = useDo(TemplateResetDocument, { changes: ["company"] });
  const goBack = async () => {
    const outcome = await act({ purpose, locale, expectedVersion: version });
    setAsking(false);
    if (!isDoneOrTold(outcome)) return;
    tell(t`The words are as shipped.`, { id: "settings" });
    again();
  };
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        <Trans>Back to the words as shipped</Trans>
      </Button>
      <Confirm
        opened={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={() => void goBack()}
        title={<Trans>Back to the words as shipped?</Trans>}
        act={<Trans>Back to the words as shipped</Trans>}
        isActing={isActing}
      >
        <Text size="sm">
          <Trans>
            From now on the message has the words as shipped. Your own words are kept under Versions
            and can be used again; what you have not saved is lost.
          </Trans>
        </Text>
      </Confirm>
    </>
  );
}
