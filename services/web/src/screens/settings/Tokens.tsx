import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Skeleton } from "@mantine/core";
import { IconKey, IconPlus } from "@tabler/icons-react";
import { ApiTokenRevokeDocument, ApiTokensDocument } from "@treaty/documents";
import type { Platform } from "@treaty/types";
import { useState } from "react";
import { useAsk, useDo } from "@/api/asking";
import { useFirm } from "@/app/firm";
import { isDoneOrTold } from "@/parts/answered";
import { Confirm } from "@/parts/confirm";
import { Empty } from "@/parts/empty";
import { AskFailed } from "@/parts/problems";
import { Section } from "@/parts/section";
import { Pill } from "@/parts/state";
import { tell } from "@/parts/toasts";
import { Verbatim } from "@/parts/verbatim";
import { ago, instant } from "@/words/formats";
import classes from "./Settings.module.css";
import { TokenMaker } from "./TokenMaker";

type ApiToken = NonNullable<Platform.ApiTokensQuery["apiTokensOfTenant"]>[number];

/** The keys that programs come in with. */
export function Tokens() {
  const firm = useFirm();
  const [isMaking, setMaking] = useState(false);
  const [ending, setEnding] = useState<ApiToken | null>(null);
  const { answer, error, again } = useAsk(
    ApiTokensDocument,
    { tenantId: firm.id },
    { about: ["token"] },
  );
  const tokens = answer?.apiTokensOfTenant;
  const make = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setMaking(true)}>
      <Trans>New key</Trans>
    </Button>
  );
  return (
    <Section
      title={<Trans>API keys</Trans>}
      lead={
        <Trans>
          With a key a program does what you let it do, such as fetching invoices into another
          system. It never may more than you may yourself.
        </Trans>
      }
      actions={tokens && tokens.length > 0 && make}
    >
      {!tokens && error && <AskFailed error={error} again={again} />}
      {!tokens && !error && <Skeleton height={120} />}
      {tokens?.length === 0 && (
        <Empty
          icon={<IconKey size={28} aria-hidden />}
          title={<Trans>No program has a key</Trans>}
          action={make}
        >
          <Trans>Make one for each program, so that you can end them one by one.</Trans>
        </Empty>
      )}
      {tokens && tokens.length > 0 && (
        <ul className={classes.rows}>
          {tokens.map((token) => (
            <Row key={token.id} token={token} end={() => setEnding(token)} />
          ))}
        </ul>
      )}
      {isMaking && <TokenMaker onClose={() => setMaking(false)} />}
      <Ending token={ending} onClose={() => setEnding(null)} />
    </Section>
  );
}

function Row({ token, end }: { token: ApiToken; end: () => void }) {
  const { t } = useLingui();
  const isOver = Date.parse(token.expiresAt) <= Date.now();
  return (
    <li className={classes.row}>
      <span className={classes.who}>
        <strong>
          {token.name} {isOver && <Pill mood="warn">{t`Has ended`}</Pill>}
        </strong>
        <span className="quiet small">{token.scopes.join(", ")}</span>
        <span className="quiet small">
          {isOver ? (
            <Trans>Ended {instant(token.expiresAt)}</Trans>
          ) : (
            <Trans>Works until {instant(token.expiresAt)}</Trans>
          )}
          {" · "}
          {token.lastUsedAt ? (
            <Trans>used {ago(token.lastUsedAt)}</Trans>
          ) : (
            <Trans>never used</Trans>
          )}
        </span>
      </span>
      <Button
        size="xs"
        variant="default"
        onClick={end}
        aria-label={t`Revoke the key ${token.name}`}
      >
        <Trans>Revoke</Trans>
      </Button>
    </li>
  );
}

function Ending({ token, onClose }: { token: ApiToken | null; onClose: () => void }) {
  const { t } = useLingui();
  const firm = useFirm();
  const { act, isActing } = useDo(ApiTokenRevokeDocument, { changes: ["token"] });
  const revoke = async () => {
    if (!token) return;
    const outcome = await act({ tenantId: firm.id, id: token.id });
    onClose();
    if (!isDoneOrTold(outcome)) return;
    tell(t`The key is revoked.`, { id: "settings" });
  };
  return (
    <Confirm
      opened={token !== null}
      onClose={onClose}
      onConfirm={revoke}
      title={
        <Trans>
          Revoke the key <Verbatim text={token?.name} />?
        </Trans>
      }
      act={<Trans>Revoke</Trans>}
      isDangerous
      isActing={isActing}
    >
      <Trans>The program that has it is shut out at once. It cannot be taken back.</Trans>
    </Confirm>
  );
}
