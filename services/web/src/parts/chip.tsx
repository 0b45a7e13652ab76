import { useLingui } from "@lingui/react/macro";
import { CloseButton } from "@mantine/core";
import classes from "./chip.module.css";

/** One condition of a list's filter, that can be taken away. */
export function FilterChip({
  name,
  value,
  onRemove,
}: {
  name: string;
  value: string;
  onRemove: () => void;
}) {
  const { t } = useLingui();
  return (
    <span className={classes.chip}>
      <span className="quiet">{name}</span> <span className={classes.value}>{value}</span>
      <CloseButton size="xs" aria-label={t`Remove the filter “${name}”`} onClick={onRemove} />
    </span>
  );
}
