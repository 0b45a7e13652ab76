import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Loader, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconCheck } from "@tabler/icons-react";
import { SlugAvailabilityDocument } from "@treaty/documents";
import type { ReactNode } from "react";
import { useAsk } from "@/api/asking";
import { Verbatim } from "@/parts/verbatim";
import classes from "./SlugField.module.css";
import { nextSlug } from "./slug";

const REST = 350;

/** What a firm is called in addresses, looked up while it is written. */
export function SlugField({
  value,
  error,
  onChange,
}: {
  value: string;
  error: ReactNode;
  onChange: (value: string) => void;
}) {
  const { t } = useLingui();
  const wanted = value.trim().toLowerCase();
  const [asked] = useDebouncedValue(wanted, REST);
  const { answer } = useAsk(
    SlugAvailabilityDocument,
    { slug: asked },
    { about: [], pause: asked === "" },
  );
  const told = answer?.slugAvailability;
  const verdict = wanted !== "" && told?.slug === wanted ? told : null;
  const isAsking = wanted !== "" && verdict === null;
  const isTaken = verdict?.code === "SLUG_TAKEN" || verdict?.code === "SLUG_RESERVED";
  return (
    <div>
      <TextInput
        label={t`Web address`}
        description={t`Where you and your colleagues find the firm: ${location.host}/f/${wanted || "…"}`}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        size="md"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        error={error ?? verdict?.reason}
        rightSection={
          isAsking ? (
            <Loader size="xs" aria-label={t`Looking it up`} />
          ) : (
            verdict?.isAvailable && <IconCheck size={18} className={classes.free} aria-hidden />
          )
        }
      />
      <div className={classes.verdict}>
        <span role="status">
          {verdict?.isAvailable && !error && <Trans>The address is free.</Trans>}
        </span>
        {isTaken && (
          <Button size="compact-sm" variant="default" onClick={() => onChange(nextSlug(wanted))}>
            <Trans>
              Take <Verbatim text={nextSlug(wanted)} /> instead
            </Trans>
          </Button>
        )}
      </div>
    </div>
  );
}
