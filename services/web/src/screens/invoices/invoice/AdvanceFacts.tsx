import { Plural, useLingui } from "@lingui/react/macro";
import { Anchor } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useFirm } from "@/app/firm";
import type { Written } from "../editor/content";

/** Which advances it takes off, by which invoice it is taken off itself, and of what it was made. */
export function AdvanceFacts({ invoice }: { invoice: Written }) {
  const { t } = useLingui();
  const { advances, takenOffBy, collectedCount } = invoice;
  return (
    <>
      {advances.length > 0 && (
        <>
          <dt>{t`Advances taken off`}</dt>
          <dd>
            {advances.map((advance) => (
              <Numbered key={advance.id} {...advance} />
            ))}
          </dd>
        </>
      )}
      {collectedCount > 0 && (
        <>
          <dt>{t`Collected from`}</dt>
          <dd>
            <Plural value={collectedCount} one="# draft" other="# drafts" />
          </dd>
        </>
      )}
      {takenOffBy && (
        <>
          <dt>{t`Taken off on invoice`}</dt>
          <dd>
            <Numbered {...takenOffBy} />
          </dd>
        </>
      )}
    </>
  );
}

function Numbered({ id, number }: { id: string; number?: number | null }) {
  const { slug } = useFirm();
  return (
    <>
      <Anchor
        inherit
        renderRoot={(props) => <Link {...props} to="/f/$slug/invoices/$id" params={{ slug, id }} />}
      >
        {number}
      </Anchor>{" "}
    </>
  );
}
