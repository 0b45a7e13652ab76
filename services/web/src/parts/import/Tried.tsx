import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Group, Text } from "@mantine/core";
import { Section } from "@/parts/section";
import { Verbatim } from "@/parts/verbatim";
import { Going } from "./Going";
import type { Importing } from "./importing";
import { Report } from "./Report";
import type { TriedSheet } from "./useImport";

/** What would become of the rows of a file, and the button that lets it. */
export function Tried({
  what,
  sheet,
  take,
  again,
}: {
  what: Importing;
  sheet: TriedSheet;
  take: () => void;
  again: () => void;
}) {
  const { t } = useLingui();
  const left = sheet.unknown.join(", ");
  return (
    <Section
      title={<Verbatim text={sheet.name} />}
      lead={
        left && (
          <Trans>
            Columns that are left aside: <Verbatim text={left} />
          </Trans>
        )
      }
      actions={
        <Button variant="default" onClick={again}>
          <Trans>Choose another file</Trans>
        </Button>
      }
    >
      <Going id={sheet.trialId} name={t`Looking at the rows`}>
        <Report what={what} id={sheet.trialId} fileName={sheet.name}>
          {(fresh) => (
            <Group>
              <Button onClick={take} loading={what.isTaking} disabled={fresh === 0}>
                {what.button(fresh)}
              </Button>
              {fresh === 0 && (
                <Text size="sm" c="dimmed">
                  <Trans>No row can be imported as it is.</Trans>
                </Text>
              )}
            </Group>
          )}
        </Report>
      </Going>
    </Section>
  );
}
