import { Trans } from "@lingui/react/macro";
import { Skeleton } from "@mantine/core";
import { CompanyDocument } from "@treaty/documents";
import { useAsk } from "@/api/asking";
import { useFirm } from "@/app/firm";
import { AskFailed } from "@/parts/problems";
import { Section } from "@/parts/section";
import { Verbatim } from "@/parts/verbatim";
import { NumberCheck } from "./series/NumberCheck";
import { SeriesList } from "./series/SeriesList";

/** Where the number series stand, and how far the books are closed. */
export function Series() {
  const firm = useFirm();
  const { answer, error, again } = useAsk(CompanyDocument, {}, { about: ["company", "invoice"] });
  if (!answer && error) return <AskFailed error={error} again={again} />;
  const next = answer?.numberSeries?.find(({ name }) => name === "CUSTOMER")?.nextNumber;
  const closed = answer?.company?.booksClosedThroughDate;
  return (
    <>
      <SeriesList />
      {firm.may("invoice:read") && <NumberCheck />}
      <Section title={<Trans>Customer numbers</Trans>}>
        {answer ? (
          <p>
            <Trans>
              Next number: <strong className="figure">{next}</strong>
            </Trans>
          </p>
        ) : (
          <Skeleton height={24} />
        )}
      </Section>
      <Section title={<Trans>Closed books</Trans>}>
        {answer ? (
          <p>
            {closed ? (
              <Trans>
                The books are closed through{" "}
                <strong className="figure">
                  <Verbatim text={closed} />
                </strong>
                : nothing can be dated on or before that day.
              </Trans>
            ) : (
              <Trans>
                No period is closed. When one is, nothing can be dated on or before its last day.
              </Trans>
            )}
          </p>
        ) : (
          <Skeleton height={24} />
        )}
      </Section>
    </>
  );
}
