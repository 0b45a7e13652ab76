import { Trans } from "@lingui/react/macro";
import { Button, Group, Stack, Text, Textarea } from "@mantine/core";
import { type ReactNode, useState } from "react";
import type { Outcome } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { isDoneOrTold } from "@/parts/answered";
import { Dialog } from "@/parts/dialog";
import { Refusals } from "@/parts/problems";

const LONGEST = 500;

/** Ask for the reason of a deed, and do it; what was said reaches those whom it concerns. */
export function ReasonDialog({
  title,
  label,
  description,
  act,
  isDangerous = false,
  isActing,
  field = "reason",
  children,
  doIt,
  onClose,
}: {
  title: ReactNode;
  label: string;
  description: string;
  act: ReactNode;
  isDangerous?: boolean;
  isActing: boolean;
  field?: string;
  children?: ReactNode;
  doIt: (reason: string) => Promise<Outcome<unknown>>;
  onClose: () => void;
}) {
  const [reason, setReason] = useState("");
  const [left, setLeft] = useState<UserError[]>([]);
  const error = left.find(({ path }) => path.join(".") === field);
  const confirm = async () => {
    const outcome = await doIt(reason.trim());
    setLeft(outcome.refused ?? []);
    if (outcome.refused) return;
    if (isDoneOrTold(outcome)) onClose();
  };
  return (
    <Dialog opened onClose={onClose} title={title}>
      <Stack>
        <Refusals reasons={left.filter((each) => each !== error)} />
        {typeof children === "string" ? <Text size="sm">{children}</Text> : children}
        <Textarea
          label={label}
          description={description}
          autosize
          minRows={2}
          maxRows={6}
          maxLength={LONGEST}
          data-autofocus
          value={reason}
          error={error?.message}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button color={isDangerous ? "red" : "petrol"} loading={isActing} onClick={confirm}>
            {act}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
