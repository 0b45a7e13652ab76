import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Stack, Text } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { InvoiceTakeApartDocument } from "@treaty/documents";
import { useState } from "react";
import { useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { useFirm } from "@/app/firm";
import { Confirm } from "@/parts/confirm";
import { Refusals, sentenceOf } from "@/parts/problems";
import { tell } from "@/parts/toasts";
import type { Written } from "../editor/content";

/** Makes a collective draft the drafts again that it was made of, when that is confirmed. */
export default function TakeApart({ invoice, onClose }: { invoice: Written; onClose: () => void }) {
  const { t } = useLingui();
  const { slug } = useFirm();
  const navigate = useNavigate();
  const [reasons, setReasons] = useState<UserError[]>([]);
  const { act, isActing } = useDo(InvoiceTakeApartDocument, { changes: ["dashboard"] });
  const takeApart = async () => {
    const outcome = await act({ id: invoice.id, expectedVersion: invoice.version });
    if (outcome.failed !== undefined) return void tell(sentenceOf(outcome.failed), { mood: "bad" });
    if (outcome.refused) return setReasons(outcome.refused);
    tell(t`The drafts are as they were.`);
    await navigate({ to: "/f/$slug/invoices", params: { slug }, replace: true });
  };
  return (
    <Confirm
      opened
      onClose={onClose}
      onConfirm={takeApart}
      isActing={isActing}
      title={<Trans>Take the collective invoice apart?</Trans>}
      act={<Trans>Take apart</Trans>}
    >
      <Stack gap="sm">
        <Refusals reasons={reasons} />
        <Text size="sm">
          <Plural
            value={invoice.collectedCount}
            one="# draft comes back as it was."
            other="# drafts come back as they were."
          />{" "}
          <Trans>What has been changed on the collective invoice since is lost.</Trans>
        </Text>
      </Stack>
    </Confirm>
  );
}
