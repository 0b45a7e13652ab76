import { Trans, useLingui } from "@lingui/react/macro";
import { Skeleton } from "@mantine/core";
import { IconUserStar } from "@tabler/icons-react";
import { MyPageDocument } from "@treaty/documents";
import { useEffect } from "react";
import { useAsk } from "@/api/asking";
import { useFirm } from "@/app/firm";
import { Empty } from "@/parts/empty";
import { Page } from "@/parts/page";
import { AskFailed } from "@/parts/problems";
import { Verbatim } from "@/parts/verbatim";

/** Leads a consultant who has logged in to the page that is made for phones. */
export function OwnPage() {
  const { t } = useLingui();
  const firm = useFirm();
  const { answer, error, again } = useAsk(MyPageDocument, {}, { about: ["consultant"] });
  const url = answer?.myPageUrl;
  useEffect(() => {
    if (url) window.location.replace(url);
  }, [url]);
  return (
    <Page title={t`My assignments`} tabTitle={t`My assignments`} width="text">
      {error && !answer ? (
        <AskFailed error={error} again={again} />
      ) : answer && !url ? (
        <Empty
          icon={<IconUserStar aria-hidden />}
          title={<Trans>Your log-in is not yet tied to a consultant</Trans>}
        >
          <Trans>
            Ask whoever invited you at <Verbatim text={firm.name} /> to choose you on your card
            under Consultants. Then you come to your assignments from here.
          </Trans>
        </Empty>
      ) : (
        <Skeleton height={240} />
      )}
    </Page>
  );
}
