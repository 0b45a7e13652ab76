import { useLingui } from "@lingui/react/macro";
import { Anchor } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useFirm } from "@/app/firm";
import type { Written } from "../editor/content";

/** Which advances an invoice takes off, and which invoice has taken an advance off. */
export function AdvanceFacts({ invoice }: { invoice: Written }) {
  const { t } = useLingui();
  const { advances, takenOffBy } = invoice;
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
