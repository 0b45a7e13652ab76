import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Stack, TagsInput, Text } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import {
  CustomerDocument,
  InvoiceProFormaDocument,
  InvoiceProFormaSendDocument,
} from "@treaty/documents";
import { type FormEvent, useCallback, useState } from "react";
import { useAsk, useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { useFirm } from "@/app/firm";
import { Dialog } from "@/parts/dialog";
import { focusFirstError, newKey } from "@/parts/form";
import { usePreviewJob } from "@/parts/preview-job";
import { Refusals, sentenceOf } from "@/parts/problems";
import { tell } from "@/parts/toasts";
import type { Written } from "../editor/content";
import { addressesOf } from "../sending/recipients";
import { JobPage } from "./JobPage";

/** A draft as a pro forma: what the invoice would say, without a number and without a claim. */
export default function ProForma({ invoice, onClose }: { invoice: Written; onClose: () => void }) {
  const { t } = useLingui();
  const firm = useFirm();
  const { act } = useDo(InvoiceProFormaDocument, { changes: [] });
  const { id, version } = invoice;
  const begin = useCallback(() => act({ id, expectedVersion: version }), [act, id, version]);
  const made = usePreviewJob(begin);
  const page = made.job?.state === "DONE" ? made.job.document : null;
  return (
    <Dialog opened onClose={onClose} size="xl" title={<Trans>Pro forma</Trans>}>
      <Stack>
        <Group justify="space-between">
          <Text size="sm" c="dimmed">
            <Trans>
              It says that it is no invoice, has no number and asks for no money. The draft stays a
              draft.
            </Trans>
          </Text>
          {page && (
            <Button
              component="a"
              href={page.url}
              download={t`pro-forma.pdf`}
              variant="default"
              leftSection={<IconDownload size={16} aria-hidden />}
            >
              <Trans>Download</Trans>
            </Button>
          )}
        </Group>
        {page && made.job && firm.may("invoice:send") && (
          <Send invoice={invoice} jobId={made.job.id} onClose={onClose} />
        )}
        <JobPage
          made={made}
          name={t`Pro forma`}
          waiting={t`The pro forma is being made`}
          failed={<Trans>The pro forma could not be made this time.</Trans>}
        />
      </Stack>
    </Dialog>
  );
}

function Send({
  invoice,
  jobId,
  onClose,
}: {
  invoice: Written;
  jobId: string;
  onClose: () => void;
}) {
  const { t } = useLingui();
  const id = invoice.customer?.id ?? "";
  const { answer } = useAsk(CustomerDocument, { id }, { about: ["customer"], pause: !id });
  const card = answer?.customer;
  const [typed, setTyped] = useState<string[] | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [left, setLeft] = useState<UserError[]>([]);
  const [key] = useState(newKey);
  const send = useDo(InvoiceProFormaSendDocument, { changes: ["invoice"] });
  const usual = card ? addressesOf(card) : invoice.buyer?.email ? [invoice.buyer.email] : [];
  const recipients = typed ?? usual;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const idempotencyKey = `${key}.${recipients.join()}`.slice(0, 255);
    const outcome = await send.act({ jobId, recipients, idempotencyKey });
    if (outcome.failed !== undefined) return void tell(sentenceOf(outcome.failed), { mood: "bad" });
    if (outcome.refused) {
      const placed = outcome.refused.find(({ path }) => path[0] === "recipients");
      setError(placed?.message ?? null);
      setLeft(outcome.refused.filter(({ path }) => path[0] !== "recipients"));
      return focusFirstError();
    }
    tell(t`The pro forma is on its way.`);
    onClose();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="xs">
        <Refusals reasons={left} />
        <Group align="flex-end" gap="sm">
          <TagsInput
            flex={1}
            label={t`Sent by e-mail to`}
            placeholder={recipients.length === 0 ? t`name@firm.se` : ""}
            acceptValueOnBlur
            splitChars={[",", ";", " "]}
            value={recipients}
            error={error}
            onChange={setTyped}
          />
          <Button type="submit" loading={send.isActing}>
            <Trans>Send the pro forma</Trans>
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
