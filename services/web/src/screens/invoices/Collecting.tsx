import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Stack, Text, Tooltip } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { InvoiceCollectDocument } from "@treaty/documents";
import { useState } from "react";
import { useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { useFirm } from "@/app/firm";
import { Confirm } from "@/parts/confirm";
import { newKey } from "@/parts/form";
import { Refusals, sentenceOf } from "@/parts/problems";
import { tell } from "@/parts/toasts";

/** Makes the chosen drafts of one customer one invoice, and goes there. */
export function Collecting({ ids, onDone }: { ids: string[]; onDone: () => void }) {
  const { t } = useLingui();
  const { slug } = useFirm();
  const navigate = useNavigate();
  const [key, setKey] = useState<string | null>(null);
  const [reasons, setReasons] = useState<UserError[]>([]);
  const { act, isActing } = useDo(InvoiceCollectDocument, { changes: ["invoice", "dashboard"] });
  const count = ids.length;
  const reason = count < 2 ? t`Choose at least two drafts of one customer.` : undefined;
  const collect = async () => {
    const outcome = await act({ ids, idempotencyKey: key });
    if (outcome.failed !== undefined) return void tell(sentenceOf(outcome.failed), { mood: "bad" });
    if (outcome.refused) return setReasons(outcome.refused);
    const id = outcome.done.invoice?.id;
    onDone();
    if (id) await navigate({ to: "/f/$slug/invoices/$id", params: { slug, id } });
  };
  const open = () => {
    setReasons([]);
    setKey(newKey());
  };
  return (
    <>
      <Tooltip label={reason} disabled={!reason}>
        <Button
          size="xs"
          variant="default"
          {...(reason && { "data-disabled": true, "aria-disabled": true })}
          aria-description={reason}
          onClick={reason ? undefined : open}
        >
          <Trans>Collect into one</Trans>
        </Button>
      </Tooltip>
      {key !== null && (
        <Confirm
          opened
          onClose={() => setKey(null)}
          onConfirm={collect}
          isActing={isActing}
          title={<Trans>Collect {count} drafts into one invoice?</Trans>}
          act={<Trans>Collect</Trans>}
        >
          <Stack gap="sm">
            <Refusals reasons={reasons} />
            <Text size="sm">
              <Trans>
                Each draft becomes a section with its own heading and sum. As long as the invoice is
                a draft it can be taken apart again.
              </Trans>
            </Text>
          </Stack>
        </Confirm>
      )}
    </>
  );
}
