import { Trans, useLingui } from "@lingui/react/macro";
import { Skeleton } from "@mantine/core";
import { SendingDomainDocument } from "@treaty/documents";
import { useEffect } from "react";
import { useAsk } from "@/api/asking";
import { useFirm } from "@/app/firm";
import { AskFailed } from "@/parts/problems";
import { Section } from "@/parts/section";
import { Verbatim } from "@/parts/verbatim";
import { ChooseDomain } from "./ChooseDomain";
import { Domain } from "./Domain";
import { isLooking } from "./records";

const AGAIN_MS = 1_500;

/** From which address mail leaves: the platform's, or one in the firm's own domain once it is verified. */
export function MailSender() {
  const { t } = useLingui();
  const firm = useFirm();
  const { answer, error, again } = useAsk(SendingDomainDocument, {}, { about: ["company"] });
  const domain = answer?.sendingDomain ?? null;
  useEffect(() => {
    if (!domain || !isLooking(domain, Date.now())) return;
    const timer = setTimeout(again, AGAIN_MS);
    return () => clearTimeout(timer);
  }, [domain, again]);
  if (!answer) return error ? <AskFailed error={error} again={again} /> : <Skeleton height={280} />;
  if (domain) return <Domain domain={domain} />;
  return (
    <Section
      title={t`A domain of your own`}
      lead={
        <Trans>
          Mail leaves from the address of the platform, in the name of <Verbatim text={firm.name} />
          , and answers come to the firm’s own address. That works without any setting.
        </Trans>
      }
    >
      <p>
        <Trans>
          With a domain of your own the address is yours too, such as faktura@yourfirm.se: customers
          recognise it, and it is less often taken for spam. You need to be able to enter records
          where the domain is kept (DNS). We tell exactly which, look whether they are there, and
          use the domain only while they are.
        </Trans>
      </p>
      {firm.may("company:write") && <ChooseDomain />}
    </Section>
  );
}
