import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, SegmentedControl, Skeleton, Stack, TagsInput, Text } from "@mantine/core";
import {
  ConsentRecordDocument,
  CustomerDocument,
  InvoiceRouteDocument,
  InvoiceSendDocument,
  SmsPreviewDocument,
} from "@treaty/documents";
import { type FormEvent, useState } from "react";
import { useAsk, useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { nothingGiven, shownConsent } from "@/parts/consent";
import { useCures } from "@/parts/cures";
import { Dialog } from "@/parts/dialog";
import { focusFirstError, newKey } from "@/parts/form";
import { Refusals, sentenceOf } from "@/parts/problems";
import { tell } from "@/parts/toasts";
import type { Written } from "../editor/content";
import { Because } from "./Because";
import { ByPost } from "./ByPost";
import { SEND_CHANNELS, type SendChannel, sendChannel, useSendWords } from "./channels";
import { InNetwork } from "./InNetwork";
import { MissingConsent } from "./MissingConsent";
import { RouteShown } from "./RouteShown";
import { addressesOf, hasConsent } from "./recipients";
import { TextMessage } from "./TextMessage";
import { tellSent } from "./tellSent";
import { useUndoing } from "./useUndoing";

/** By which way an invoice goes and to whom, before it does; a consent that is missing is recorded right here. */
export default function SendDialog({
  invoice,
  isAgain,
  by = null,
  onClose,
}: {
  invoice: Written;
  isAgain: boolean;
  /** A way that was asked for; else it is the one that the route takes. */
  by?: SendChannel | null;
  onClose: () => void;
}) {
  const { t } = useLingui();
  const id = invoice.customer?.id ?? "";
  const asked = useAsk(CustomerDocument, { id }, { about: ["customer"], pause: !id });
  const card = asked.answer?.customer ?? null;
  const routed = useAsk(
    InvoiceRouteDocument,
    { invoiceId: invoice.id, again: isAgain },
    { about: ["invoice", "customer", "company"] },
  );
  const route = routed.answer?.invoiceRoute ?? null;
  const [chosen, setChannel] = useState(by);
  // What it was when it was opened it stays: the route may turn meanwhile.
  if (chosen === null && route) setChannel(sendChannel(route.channel) ?? "EMAIL");
  const channel = chosen ?? "EMAIL";
  const words = useSendWords();
  const said = words[channel];
  const [typed, setTyped] = useState<Partial<Record<SendChannel, string[]>>>({});
  const message = useAsk(
    SmsPreviewDocument,
    { invoiceId: invoice.id, recipients: typed.SMS ?? null },
    { about: ["invoice", "customer", "company"], pause: channel !== "SMS" },
  );
  const preview = message.answer?.smsPreview ?? null;
  const [given, setGiven] = useState(nothingGiven);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [left, setLeft] = useState<UserError[]>([]);
  const [sendKey] = useState(newKey);
  const [consentKey] = useState(newKey);
  const send = useDo(InvoiceSendDocument, { changes: ["invoice"] });
  const record = useDo(ConsentRecordDocument, { changes: ["customer", "invoice"] });
  const undo = useUndoing();
  const emails = card ? addressesOf(card) : invoice.buyer?.email ? [invoice.buyer.email] : [];
  const numbers = preview?.recipients.map(({ number }) => number) ?? [];
  const recipients = typed[channel] ?? (channel === "EMAIL" ? emails : numbers);
  const isConsentMissing = card !== null && !hasConsent(card, channel);
  const isInNetwork = channel === "PEPPOL";
  const isPosted = channel === "LETTER";
  const isTyped = !isInNetwork && !isPosted;
  const needsReason = card?.kind === "AUTHORITY" && !isInNetwork;
  const [because, setBecause] = useState("");
  const isKnown = channel === "EMAIL" ? !id || card !== null : preview !== null;
  const isBarred =
    (channel === "SMS" && preview?.isCarried === false) ||
    (isInNetwork && invoice.eInvoiceObstacles.length > 0);
  const [isUnshown, setUnshown] = useState(false);

  const refused = (reasons: UserError[]) => {
    const fields = [
      ...(isTyped ? ["recipients"] : []),
      ...(needsReason ? ["because"] : []),
      "evidence",
    ];
    const placed = reasons.filter(({ path }) => fields.includes(path[0] ?? ""));
    setErrors(Object.fromEntries(placed.map(({ path, message }) => [path[0] ?? "", message])));
    setLeft(reasons.filter((reason) => !placed.includes(reason)));
    focusFirstError();
  };
  const isConsentKept = async () => {
    if (!isConsentMissing) return true;
    const shown = shownConsent(given);
    setUnshown(shown === null);
    if (!shown) {
      focusFirstError();
      return false;
    }
    const outcome = await record.act({
      customerId: id,
      channel,
      ...shown,
      wording: said.wording,
      wordingVersion: "1",
      idempotencyKey: `${consentKey}.${channel}.${shown.source}`,
    });
    if (outcome.failed !== undefined) tell(sentenceOf(outcome.failed), { mood: "bad" });
    if (outcome.refused) refused(outcome.refused);
    return outcome.done !== undefined;
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    await deliver(isAgain);
  };
  const deliver = async (again: boolean) => {
    setErrors({});
    setLeft([]);
    if (!(await isConsentKept())) return;
    const outcome = await send.act({
      id: invoice.id,
      channel,
      recipients: isTyped ? recipients : null,
      because: needsReason ? because : null,
      again,
      hold: true,
      idempotencyKey: `${sendKey}.${channel}.${again}.${because.length}.${recipients.join()}`.slice(
        0,
        255,
      ),
      dryRun: false,
    });
    if (outcome.failed !== undefined) return void tell(sentenceOf(outcome.failed), { mood: "bad" });
    if (outcome.refused) return refused(outcome.refused);
    const before = invoice.deliveries.map((delivery) => delivery.id);
    const deliveries = outcome.done.invoice?.deliveries ?? [];
    const added = deliveries.filter((delivery) => !before.includes(delivery.id));
    tellSent(added, () => undo(added));
    onClose();
  };
  const clear = () => setLeft([]);
  const choose = (name: SendChannel) => {
    setChannel(name);
    setErrors({});
    clear();
  };
  const cureOf = useCures(
    {
      // The card, asked anew, shows that the consent is gone, and with it the fields for a new one.
      askConsent: () => {
        asked.again();
        clear();
      },
      sendAgain: () => void deliver(true),
    },
    clear,
  );

  return (
    <Dialog
      opened
      onClose={onClose}
      title={isAgain ? <Trans>Send again</Trans> : <Trans>Send the invoice</Trans>}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <Refusals reasons={left} cureOf={cureOf} />
          {route ? (
            <RouteShown route={route} customerId={id || null} />
          ) : (
            !routed.error && <Skeleton height={72} />
          )}
          <SegmentedControl
            aria-label={t`How it is sent`}
            value={channel}
            onChange={choose}
            data={SEND_CHANNELS.map((each) => ({ value: each, label: words[each].name }))}
          />
          {isInNetwork ? (
            <InNetwork invoice={invoice} />
          ) : isPosted ? (
            <ByPost way={route?.ways.find((way) => way.channel === "LETTER")} />
          ) : isKnown ? (
            <TagsInput
              label={said.recipients}
              description={said.hint}
              inputWrapperOrder={["label", "input", "description", "error"]}
              placeholder={recipients.length === 0 ? said.example : ""}
              acceptValueOnBlur
              // Numbers are written with spaces.
              splitChars={channel === "EMAIL" ? [",", ";", " "] : [",", ";"]}
              data-autofocus
              value={recipients}
              error={errors.recipients}
              onChange={(chosen) => setTyped({ ...typed, [channel]: chosen })}
            />
          ) : (
            <Skeleton height={64} />
          )}
          {channel === "SMS" && <TextMessage preview={preview} />}
          {isConsentMissing && (
            <MissingConsent
              channel={channel}
              given={given}
              change={setGiven}
              isMissing={isUnshown}
              error={errors.evidence}
            />
          )}
          {needsReason && <Because value={because} change={setBecause} error={errors.because} />}
          <Text size="sm" c="dimmed">
            {said.brings}
          </Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              <Trans>Cancel</Trans>
            </Button>
            <Button type="submit" loading={send.isActing || record.isActing} disabled={isBarred}>
              {isConsentMissing ? (
                <Trans>Record consent and send</Trans>
              ) : isAgain ? (
                <Trans>Send again</Trans>
              ) : (
                <Trans>Send</Trans>
              )}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
