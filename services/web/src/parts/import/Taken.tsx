import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group } from "@mantine/core";
import { useContext, useEffect } from "react";
import { TopicsContext } from "@/api/asking";
import type { Topic } from "@/api/topics";
import { Section } from "@/parts/section";
import { Going } from "./Going";
import type { Importing } from "./importing";
import { Report } from "./Report";

/** The import while it goes on, and what it came to. */
export function Taken({ what, id, again }: { what: Importing; id: string; again: () => void }) {
  const { t } = useLingui();
  return (
    <Section title={<Trans>The import</Trans>}>
      <Going id={id} name={t`Importing`}>
        <Report what={what} id={id} fileName={t`import`}>
          {() => <After what={what} again={again} />}
        </Report>
      </Going>
    </Section>
  );
}

function After({ what, again }: { what: Importing; again: () => void }) {
  const topics = useContext(TopicsContext);
  const changes = what.changes.join();
  useEffect(() => topics.tell(changes.split(",") as Topic[]), [topics, changes]);
  return (
    <Group>
      {what.afterwards}
      <Button variant="default" onClick={again}>
        <Trans>Import another file</Trans>
      </Button>
    </Group>
  );
}
