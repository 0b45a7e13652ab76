import { Trans } from "@lingui/react/macro";
import { Center, Loader, Stack, Text } from "@mantine/core";
import { useParams } from "@tanstack/react-router";
import { useEffect, useMemo } from "react";
import { Provider as ClientProvider } from "urql";
import { opened } from "@/api/ahead";
import { TopicsContext } from "@/api/asking";
import { firmUrl, makeClient } from "@/api/client";
import { Topics } from "@/api/topics";
import { AskFailed } from "@/parts/problems";
import { untellAll } from "@/parts/toasts";
import { onTurn } from "@/words/language";
import { FirmContext, firmOf } from "./firm";
import { leaveForLogin } from "./forgetting";
import { keepsake } from "./keepsake";
import { Leaving } from "./Leaving";
import { Lost } from "./Lost";
import { Outline } from "./Outline";
import { Shell } from "./Shell";
import { type Membership, useSession, type Viewer } from "./session";

const READY_CHECK = 1_000;

/** Lets into a firm those who belong to it, and gives its screens a client of their own. */
export function FirmShell() {
  const { slug } = useParams({ from: "/f/$slug" });
  const { viewer, isKnown, asked } = useSession();
  if (!isKnown) return <Outline />;
  if (asked.error && !viewer) return <AskFailed error={asked.error} again={asked.again} />;
  if (!viewer) return <Leaving />;
  const membership = viewer.memberships.find((each) => each.tenant.slug === slug);
  if (!membership) return <Lost />;
  if (membership.tenant.state === "PROVISIONING") return <BeingSetUp />;
  // Another firm, another role or another person: everything under the key is made anew.
  const key = [viewer.email, membership.tenant.id, membership.role, ...membership.scopes].join();
  return <InFirm key={key} viewer={viewer} membership={membership} />;
}

function InFirm({ viewer, membership }: { viewer: Viewer; membership: Membership }) {
  const { again } = useSession();
  const firm = useMemo(() => firmOf(membership), [membership]);
  const topics = useMemo(() => new Topics(), []);
  const client = useMemo(
    () => makeClient(firmUrl(firm.slug), { onUnauthenticated: leaveForLogin, onForbidden: again }),
    [firm.slug, again],
  );
  useEffect(() => opened(firm.slug, client), [firm.slug, client]);
  // Reasons and other sentences of the API's are asked anew in the language that is spoken now.
  useEffect(() => onTurn(() => topics.tellAll()), [topics]);
  const owner = `${viewer.email}.${firm.slug}`;
  useEffect(() => {
    keepsake.forgetOthers(owner);
    if (keepsake.lastFirm() !== firm.slug) untellAll();
    keepsake.rememberFirm(firm.slug);
  }, [owner, firm.slug]);
  return (
    <FirmContext value={{ ...firm, owner }}>
      <ClientProvider value={client}>
        <TopicsContext value={topics}>
          <Shell />
        </TopicsContext>
      </ClientProvider>
    </FirmContext>
  );
}

function BeingSetUp() {
  const { again } = useSession();
  useEffect(() => {
    const timer = setInterval(again, READY_CHECK);
    return () => clearInterval(timer);
  }, [again]);
  return (
    <Center mih="100dvh">
      <Stack align="center" role="status">
        <Loader />
        <Text>
          <Trans>Your firm is being set up. This takes a few seconds.</Trans>
        </Text>
      </Stack>
    </Center>
  );
}
