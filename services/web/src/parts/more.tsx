import { Trans } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import type { Paged } from "@/api/paging";
import { AskFailed } from "./problems";

/** The way to more rows of a long list, or why they did not come. */
export function More({
  paged,
  className,
}: {
  paged: Paged<unknown>;
  className?: string | undefined;
}) {
  const error = paged.isAsking ? undefined : paged.error;
  if (!error && !paged.hasMore) return null;
  return (
    <div className={className}>
      {error ? (
        <AskFailed error={error} again={paged.retry} />
      ) : (
        <Button variant="default" onClick={paged.more} loading={paged.isAsking}>
          <Trans>Show more</Trans>
        </Button>
      )}
    </div>
  );
}
