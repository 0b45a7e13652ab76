import { Trans, useLingui } from "@lingui/react/macro";
import { Alert, Button } from "@mantine/core";
import { IconAlertTriangle, IconPhotoUp } from "@tabler/icons-react";
import { useState } from "react";
import { wayTo } from "@/api/uploading";
import { useFirm } from "@/app/firm";
import { Confirm } from "@/parts/confirm";
import { FileDrop } from "@/parts/file-drop";
import { Section } from "@/parts/section";
import { OnlyLooking, WithCompany } from "./CompanyForm";
import { KINDS } from "./picture";
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
      {mayWrite && (
        <FileDrop
          icon={<IconPhotoUp size={28} aria-hidden />}
          accept={KINDS.join()}
          words={logo ? <Trans>Choose another picture</Trans> : <Trans>Choose a picture</Trans>}
          hint={<Trans>PNG, JPEG or SVG, at most 2 MB. Best on white or transparent ground.</Trans>}
          isSending={isSending}
          isQuiet={logo !== null}
          choose={choose}
        />
      )}
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
