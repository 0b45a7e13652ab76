import { Trans, useLingui } from "@lingui/react/macro";
import { Alert, Button, FileButton, Group, Stack, Text } from "@mantine/core";
import { IconAlertTriangle, IconPhotoUp } from "@tabler/icons-react";
import { type DragEvent, useState } from "react";
import { useFirm } from "@/app/firm";
import { Confirm } from "@/parts/confirm";
import { Section } from "@/parts/section";
import { OnlyLooking, WithCompany } from "./CompanyForm";
import { KINDS, wayTo } from "./picture";
import classes from "./Settings.module.css";
import { useLogo } from "./useLogo";
import type { CompanyNow } from "./values";

/** The picture at the top of every invoice. */
export function Logo() {
  return <WithCompany>{(company) => <LogoOf company={company} />}</WithCompany>;
}

function LogoOf({ company: { logo, name } }: { company: CompanyNow }) {
  const { t } = useLingui();
  const mayWrite = useFirm().may("company:write");
  const [isAsking, setAsking] = useState(false);
  const { choose, takeAway, problem, isSending, isRemoving } = useLogo();
  return (
    <Section
      title={<Trans>Logo</Trans>}
      lead={
        <Trans>
          Stands at the top of your invoices. Those that are issued keep the one they were issued
          with.
        </Trans>
      }
    >
      {!mayWrite && <OnlyLooking />}
      {problem && (
        <Alert role="alert" color="red" icon={<IconAlertTriangle aria-hidden />}>
          {problem}
        </Alert>
      )}
      {logo && (
        <div className={classes.picture}>
          <img src={wayTo(logo.url)} alt={t`The logo of ${name}`} />
        </div>
      )}
      {!logo && !mayWrite && (
        <p className="quiet">
          <Trans>There is no logo; invoices show the company's name instead.</Trans>
        </p>
      )}
      {mayWrite && <Drop choose={choose} isSending={isSending} hasLogo={logo !== null} />}
      {mayWrite && logo && (
        <Button variant="default" onClick={() => setAsking(true)} style={{ justifySelf: "start" }}>
          <Trans>Remove the logo</Trans>
        </Button>
      )}
      <Confirm
        opened={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={() => void takeAway().finally(() => setAsking(false))}
        title={<Trans>Remove the logo?</Trans>}
        act={<Trans>Remove the logo</Trans>}
        isDangerous
        isActing={isRemoving}
      >
        <Trans>Invoices issued from now on show the company's name instead.</Trans>
      </Confirm>
    </Section>
  );
}

function Drop({
  choose,
  isSending,
  hasLogo,
}: {
  choose: (file: File | null | undefined) => void;
  isSending: boolean;
  hasLogo: boolean;
}) {
  const [isOver, setOver] = useState(false);
  const over = (is: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(is);
  };
  const drop = (event: DragEvent) => {
    over(false)(event);
    choose(event.dataTransfer.files[0]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same by keys
    <div
      className={classes.sheet}
      data-over={isOver}
      onDragOver={over(true)}
      onDragLeave={over(false)}
      onDrop={drop}
    >
      <Stack align="center" gap="xs">
        <IconPhotoUp size={28} aria-hidden />
        <Group gap="xs" justify="center">
          <FileButton onChange={choose} accept={KINDS.join()}>
            {(props) => (
              <Button variant={hasLogo ? "default" : "filled"} loading={isSending} {...props}>
                {hasLogo ? <Trans>Choose another picture</Trans> : <Trans>Choose a picture</Trans>}
              </Button>
            )}
          </FileButton>
          <Text size="sm" c="dimmed">
            <Trans>or drop it here</Trans>
          </Text>
        </Group>
        <Text size="xs" c="dimmed">
          <Trans>PNG, JPEG or SVG, at most 2 MB. Best on white or transparent ground.</Trans>
        </Text>
      </Stack>
    </div>
  );
}
