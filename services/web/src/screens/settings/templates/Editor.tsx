import { Trans, useLingui } from "@lingui/react/macro";
import { Button, SegmentedControl, Skeleton } from "@mantine/core";
import { IconArrowLeft } from "@tabler/icons-react";
import { MessageTemplateDocument } from "@treaty/documents";
import { useAsk } from "@/api/asking";
import { AskFailed } from "@/parts/problems";
import settings from "../Settings.module.css";
import { Form } from "./Form";
import type { Locale, Purpose } from "./kinds";

/** One message in one language: written, seen as it will look, and taken back. */
export function Editor({
  purpose,
  locale,
  onClose,
  onTurn,
}: {
  purpose: Purpose;
  locale: Locale;
  onClose: () => void;
  onTurn: (locale: Locale) => void;
}) {
  const { t } = useLingui();
  const { answer, error, again } = useAsk(
    MessageTemplateDocument,
    { purpose, locale },
    { about: [] },
  );
  const template = answer?.messageTemplate;
  return (
    <>
      <div className={settings.foot}>
        <Button
          variant="subtle"
          leftSection={<IconArrowLeft size={16} aria-hidden />}
          onClick={onClose}
        >
          <Trans>All messages</Trans>
        </Button>
        <SegmentedControl
          size="xs"
          aria-label={t`Language of the message`}
          value={locale}
          onChange={(value) => onTurn(value as Locale)}
          data={[
            { value: "sv", label: t`Swedish` },
            { value: "en", label: t`English` },
          ]}
        />
      </div>
      {!template && error && <AskFailed error={error} again={again} />}
      {!template && !error && <Skeleton height={520} radius="md" />}
      {template && (
        <Form
          key={template.version}
          template={template}
          purpose={purpose}
          locale={locale}
          again={again}
        />
      )}
    </>
  );
}
