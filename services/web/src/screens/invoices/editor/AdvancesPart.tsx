import { Trans, useLingui } from "@lingui/react/macro";
import { Checkbox, Text } from "@mantine/core";
import { OpenAdvancesDocument } from "@treaty/documents";
import { useAsk } from "@/api/asking";
import { Money } from "@/parts/money";
import classes from "./advances.module.css";
import type { Change } from "./BuyerPart";
import type { Content } from "./content";
import { formOf } from "./content";
import editor from "./editor.module.css";
import { useFormWords } from "./formWords";

/** The customer's advances that no invoice has taken off yet, to be taken off this one. */
export function AdvancesPart({
  content,
  change,
  errors,
}: {
  content: Content;
  change: Change;
  errors: Readonly<Record<string, string>>;
}) {
  const { t } = useLingui();
  const words = useFormWords();
  const customerId = content.customer?.id ?? "";
  const chosen = content.advances ?? [];
  const { answer } = useAsk(
    OpenAdvancesDocument,
    { customerId },
    { about: ["invoice"], pause: !customerId },
  );
  const open = customerId ? (answer?.openAdvances ?? []) : [];
  const gone = chosen.filter((id) => !open.some(({ invoice }) => invoice.id === id));
  const isFinal = content.form !== "ADVANCE" && content.form !== "ON_ACCOUNT";
  const isAsked = (open.length > 0 && isFinal) || chosen.length > 0;
  if (!answer || !isAsked) return null;
  const turn = (id: string, isOn: boolean) =>
    change({ advances: isOn ? [...chosen, id] : chosen.filter((each) => each !== id) });
  const told = Object.entries(errors).filter(([path]) => path.startsWith("advances"));
  return (
    <section className={editor.card} aria-label={t`Advances to take off`}>
      <h2 className={classes.title}>
        <Trans>Advances to take off</Trans>
      </h2>
      <Text size="sm" c="dimmed">
        <Trans>
          What is chosen is taken off this invoice, with its own VAT. Write the whole supply on the
          lines.
        </Trans>
      </Text>
      <ul className={classes.advances}>
        {open.map(({ invoice, net, vat }) => (
          <li key={invoice.id} className={classes.advance}>
            <Checkbox
              label={`${words[formOf(invoice)]} ${invoice.number ?? ""}`}
              description={invoice.invoiceDate}
              checked={chosen.includes(invoice.id)}
              onChange={(event) => turn(invoice.id, event.currentTarget.checked)}
            />
            <span className={classes.sum}>
              <Money value={net} />
              <span className="quiet small">
                <Trans>
                  VAT <Money value={vat} />
                </Trans>
              </span>
            </span>
          </li>
        ))}
        {gone.map((id) => (
          <li key={id} className={classes.advance}>
            <Checkbox
              label={t`An advance that another invoice has taken off, or that is credited`}
              checked
              onChange={() => turn(id, false)}
            />
          </li>
        ))}
      </ul>
      {told.map(([path, message]) => (
        <Text key={path} size="sm" c="red" role="alert">
          {message}
        </Text>
      ))}
    </section>
  );
}
