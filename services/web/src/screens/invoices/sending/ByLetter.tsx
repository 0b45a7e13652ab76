import { Trans, useLingui } from "@lingui/react/macro";
import { Stack, Text } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { InvoiceSendDocument } from "@treaty/documents";
import { useState } from "react";
import { useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { useFirm } from "@/app/firm";
import { Confirm } from "@/parts/confirm";
import { useCures } from "@/parts/cures";
import { newKey } from "@/parts/form";
import { Refusals, sentenceOf } from "@/parts/problems";
import { tell } from "@/parts/toasts";
import type { Written } from "../editor/content";

/** Let an invoice wait as a letter; it needs a postal address and nobody's consent. */
export default function ByLetter({ invoice, onClose }: { invoice: Written; onClose: () => void }) {
  const { t } = useLingui();
  const { slug } = useFirm();
  const navigate = useNavigate();
  const [key] = useState(newKey);
  const [reasons, setReasons] = useState<UserError[]>([]);
  const { act, isActing } = useDo(InvoiceSendDocument, { changes: ["invoice"] });
  const customerId = invoice.customer?.id;
  const send = async (again: boolean) => {
    const idempotencyKey = `${key}.${again}`;
    const given = { id: invoice.id, channel: "LETTER", again, idempotencyKey } as const;
    const outcome = await act({ ...given, dryRun: false });
    if (outcome.failed !== undefined) return void tell(sentenceOf(outcome.failed), { mood: "bad" });
    if (outcome.refused) return setReasons(outcome.refused);
    tell(t`The letter waits under Letters to post.`);
    onClose();
  };
  const cureOf = useCures(
    {
      sendAgain: () => void send(true),
      ...(customerId && {
        openCustomer: () =>
          void navigate({ to: "/f/$slug/customers/$id", params: { slug, id: customerId } }),
      }),
    },
    () => setReasons([]),
  );
  return (
    <Confirm
      opened
      onClose={onClose}
      onConfirm={() => void send(false)}
      isActing={isActing}
      title={<Trans>Send by letter</Trans>}
      act={<Trans>Let it wait to be posted</Trans>}
    >
      <Stack>
        <Refusals reasons={reasons} cureOf={cureOf} />
        <Text size="sm">
          <Trans>
            The letter goes to the customer's postal address and waits under Letters to post. There
            you print it and say when it is in the post; then the invoice counts as sent.
          </Trans>
        </Text>
      </Stack>
    </Confirm>
  );
}
