import { Trans, useLingui } from "@lingui/react/macro";
import {
  Alert,
  Button,
  Checkbox,
  CopyButton,
  Group,
  Select,
  Stack,
  TextInput,
} from "@mantine/core";
import { useForm } from "@mantine/form";
import { IconAlertTriangle } from "@tabler/icons-react";
import { ApiTokenCreateDocument } from "@treaty/documents";
import { useState } from "react";
import { useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { useFirm } from "@/app/firm";
import { doneOrTold } from "@/parts/answered";
import { Dialog } from "@/parts/dialog";
import { Refusals } from "@/parts/problems";
import { useScopeWords } from "@/parts/scope";
import classes from "./Settings.module.css";

/** Makes a key for a program, and shows it this once. */
export function TokenMaker({ onClose }: { onClose: () => void }) {
  const [token, setToken] = useState<string | null>(null);
  return (
    <Dialog
      opened
      onClose={onClose}
      size="lg"
      // A key that is shown once must not be lost to a click beside it.
      closeOnClickOutside={token === null}
      title={token ? <Trans>The new key</Trans> : <Trans>New API key</Trans>}
    >
      {token ? <Shown token={token} onClose={onClose} /> : <Making onMade={setToken} />}
    </Dialog>
  );
}

function Making({ onMade }: { onMade: (token: string) => void }) {
  const { t } = useLingui();
  const firm = useFirm();
  const scopes = useScopeWords().filter(({ scope }) => firm.may(scope));
  const [left, setLeft] = useState<UserError[]>([]);
  const { act, isActing } = useDo(ApiTokenCreateDocument, { changes: ["token"] });
  const form = useForm({
    initialValues: { name: "", scopes: [] as string[], lifeDays: "90" },
    validate: {
      name: (name) => (name.trim() ? null : t`Write what the key is for.`),
      scopes: (chosen) => (chosen.length > 0 ? null : t`Choose at least one thing that it may do.`),
    },
  });
  const submit = form.onSubmit(async ({ lifeDays, ...values }) => {
    const input = { tenantId: firm.id, ...values, lifeDays: Number(lifeDays) };
    const done = doneOrTold(form, await act(input), setLeft);
    if (done?.token) onMade(done.token);
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <Refusals reasons={left} />
        <TextInput
          label={t`Name`}
          description={t`The program that uses it, so that you know it again.`}
          data-autofocus
          autoComplete="off"
          {...form.getInputProps("name")}
        />
        <Checkbox.Group
          label={t`What it may do`}
          description={t`As little as the program needs.`}
          {...form.getInputProps("scopes")}
        >
          <div className={classes.scopes}>
            {scopes.map(({ scope, about }) => (
              <Checkbox key={scope} value={scope} label={about} description={scope} />
            ))}
          </div>
        </Checkbox.Group>
        <Select
          label={t`How long it works`}
          description={t`Then you make a new one.`}
          allowDeselect={false}
          maw="16rem"
          data={[
            { value: "30", label: t`30 days` },
            { value: "90", label: t`90 days` },
            { value: "180", label: t`180 days` },
            { value: "366", label: t`A year` },
          ]}
          {...form.getInputProps("lifeDays")}
        />
        <Group justify="flex-end">
          <Button type="submit" loading={isActing}>
            <Trans>Make the key</Trans>
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Shown({ token, onClose }: { token: string; onClose: () => void }) {
  return (
    <Stack>
      <Alert color="yellow" icon={<IconAlertTriangle aria-hidden />}>
        <Trans>
          Copy it now: it is shown this once. Keep it like a password, and never send it by e-mail.
        </Trans>
      </Alert>
      <code className={classes.secret}>{token}</code>
      <Group justify="flex-end">
        <CopyButton value={token}>
          {({ copied, copy }) => (
            <Button onClick={copy} variant={copied ? "default" : "filled"} data-autofocus>
              {copied ? <Trans>Copied</Trans> : <Trans>Copy the key</Trans>}
            </Button>
          )}
        </CopyButton>
        <Button variant="default" onClick={onClose}>
          <Trans>I have kept it</Trans>
        </Button>
      </Group>
    </Stack>
  );
}
