import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { MantineProvider } from "@mantine/core";
import { type ReactNode, useMemo } from "react";
import { Provider as ClientProvider } from "urql";
import { TopicsContext } from "@/api/asking";
import { makeClient, PLATFORM } from "@/api/client";
import { Topics } from "@/api/topics";
import { nonce } from "@/design/nonce";
import { theme, variables } from "@/design/theme";
import { Toasts } from "@/parts/toasts";
import { SessionProvider } from "./session";

/** What every screen stands in: looks, language, the platform's client, and who sits here. */
export function Providers({ children }: { children: ReactNode }) {
  const client = useMemo(() => makeClient(PLATFORM), []);
  const topics = useMemo(() => new Topics(), []);
  return (
    <I18nProvider i18n={i18n}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={variables}
        defaultColorScheme="auto"
        getStyleNonce={nonce}
      >
        <Toasts />
        <ClientProvider value={client}>
          <TopicsContext value={topics}>
            <SessionProvider>{children}</SessionProvider>
          </TopicsContext>
        </ClientProvider>
      </MantineProvider>
    </I18nProvider>
  );
}
