import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group } from "@mantine/core";
import { useContext, useEffect } from "react";
import { TopicsContext } from "@/api/asking";
import { useFirm } from "@/app/firm";
import { LinkButton } from "@/parts/link-button";
import { Section } from "@/parts/section";
import { Going } from "./Going";
import { Report } from "./Report";

/** The import while it goes on, and what it came to. */
export function Taken({ id, again }: { id: string; again: () => void }) {
  const { t } = useLingui();
  return (
    <Section title={<Trans>The import</Trans>}>
      <Going id={id} name={t`Importing`}>
        <Report id={id} fileName={t`import`}>
          {() => <After again={again} />}
        </Report>
      </Going>
    </Section>
  );
}

function After({ again }: { again: () => void }) {
  const { slug } = useFirm();
  const topics = useContext(TopicsContext);
  useEffect(() => topics.tell(["customer", "dashboard"]), [topics]);
  return (
    <Group>
      <LinkButton to="/f/$slug/customers" params={{ slug }} search={{ order: "-created" }}>
        <Trans>Show the customers</Trans>
      </LinkButton>
      <Button variant="default" onClick={again}>
        <Trans>Import another file</Trans>
      </Button>
    </Group>
  );
}
