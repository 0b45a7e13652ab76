import { t } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import { Alert, Button, Code, Group, List, Stack, Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import type { CombinedError } from "@urql/core";
import { codeOf, requestIdOf, type UserError } from "@/api/errors";
import { Verbatim } from "./verbatim";

/** What a top-level error means to somebody at the screen, and what to do. */
export function sentenceOf(code: string | null): string {
  switch (code) {
    case "NETWORK":
      return t`No answer came from the server. Check the connection; nothing was lost.`;
    case "UNAUTHENTICATED":
      return t`You have been logged out. Log in to go on where you were.`;
    case "FORBIDDEN":
      return t`Your role in this firm does not allow that. Ask somebody who owns or administers the firm.`;
    case "TENANT_PROVISIONING":
      return t`The firm is being set up. It takes a few seconds.`;
    case "TENANT_SUSPENDED":
      return t`The firm is closed for now. Write to us, and we sort it out.`;
    case "NOT_FOUND":
      return t`It is not there any more, or it is not yours to see.`;
    case "THROTTLED":
      return t`That was a lot in a short time. Wait a few seconds and try again.`;
    case "CURSOR_MISMATCH":
      return t`The list has changed shape. Load it again from the top.`;
    case "IDEMPOTENCY_IN_PROGRESS":
      return t`The same thing is being done right now. Wait a moment.`;
    case "UNAVAILABLE":
      return t`The service rests for a moment. Try again shortly.`;
    case "DOCUMENT_NOT_FOUND":
    case "DOCUMENT_NOT_TRUSTED":
      return t`This page is older than the server. Load it again.`;
    case "BAD_USER_INPUT":
      return t`Something in the form cannot be read. Look through what you have written.`;
    default:
      return t`Something went wrong on our side. It has been noted; try again, and nothing is done twice.`;
  }
}

/** In place of what could not be shown. */
export function AskFailed({ error, again }: { error: CombinedError; again: () => void }) {
  const requestId = requestIdOf(error);
  return (
    <Alert
      role="alert"
      color="red"
      icon={<IconAlertTriangle aria-hidden />}
      title={<Trans>This could not be shown</Trans>}
    >
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{sentenceOf(codeOf(error))}</Text>
        {requestId && (
          <Text size="xs" c="dimmed">
            <Trans>
              Reference:{" "}
              <Code>
                <Verbatim text={requestId} />
              </Code>
            </Trans>
          </Text>
        )}
        <Button size="xs" variant="default" onClick={again}>
          <Trans>Try again</Trans>
        </Button>
      </Stack>
    </Alert>
  );
}

interface Cure {
  label: string;
  onClick: () => void;
}

/** Reasons that belong to no field of the form, each with its cure where there is one. */
export function Refusals({
  reasons,
  cureOf,
  isEarly = false,
}: {
  reasons: readonly UserError[];
  cureOf?: (reason: UserError) => Cure | undefined;
  /** They are told before anybody has tried. */
  isEarly?: boolean;
}) {
  if (reasons.length === 0) return null;
  return (
    <Alert
      role={isEarly ? "status" : "alert"}
      color={isEarly ? "yellow" : "red"}
      icon={<IconAlertTriangle aria-hidden />}
      title={isEarly ? <Trans>Before it can be issued</Trans> : <Trans>Not done yet</Trans>}
    >
      <List size="sm" spacing={6} listStyleType="none">
        {reasons.map((reason) => {
          const cure = cureOf?.(reason);
          return (
            <List.Item key={`${reason.code}.${reason.path.join(".")}`}>
              <Group gap="sm" justify="space-between">
                <span>{reason.message}</span>
                {cure && (
                  <Button size="compact-xs" variant="default" onClick={cure.onClick}>
                    {cure.label}
                  </Button>
                )}
              </Group>
            </List.Item>
          );
        })}
      </List>
    </Alert>
  );
}
