import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useForm } from "@mantine/form";
import { CustomerUpdateDocument } from "@treaty/documents";
import { useRef, useState } from "react";
import { useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { doneOrTold } from "@/parts/answered";
import { Refusals } from "@/parts/problems";
import { tell } from "@/parts/toasts";
import type { CustomerOnCard } from "./Card";
import classes from "./Customer.module.css";
import { CustomerConflict } from "./CustomerConflict";
import { CustomerFields } from "./CustomerFields";
import { type CustomerDetails, type CustomerValues, inputOf, isSame, valuesOf } from "./card";

/** Change a customer in its place; what somebody else saved meanwhile is shown, and the person chooses. */
export function EditCustomer({
  customer,
  again,
  onClose,
}: {
  customer: CustomerOnCard;
  again: () => void;
  onClose: () => void;
}) {
  const { t } = useLingui();
  const [left, setLeft] = useState<UserError[]>([]);
  const [isConflict, setConflict] = useState(false);
  // What was opened is what is changed, however often the card behind it is asked anew.
  const opened = useRef<CustomerDetails>(customer);
  const form = useForm<CustomerValues>({ initialValues: valuesOf(customer) });
  const { act, isActing } = useDo(CustomerUpdateDocument, { changes: ["customer"] });
  const save = async (values: CustomerValues, expectedVersion: number) => {
    const outcome = await act({ id: customer.id, expectedVersion, ...inputOf(values) });
    if (outcome.refused?.some(({ code }) => code === "CONFLICT")) {
      again();
      setLeft([]);
      return setConflict(true);
    }
    const done = doneOrTold(form, outcome, setLeft);
    if (!done) return;
    tell(t`Saved.`);
    const saved = done.customer;
    if (!saved || isSame(form.getValues(), values)) return onClose();
    // What was typed while it was being saved is not saved yet: it stays where it was typed.
    opened.current = { ...opened.current, ...saved };
  };
  const choose = (values: CustomerValues) => {
    opened.current = customer;
    form.setValues(values);
    setConflict(false);
    void save(values, customer.version);
  };
  return (
    <form
      className={classes.sheet}
      noValidate
      onSubmit={form.onSubmit((values) => save(values, opened.current.version))}
    >
      {isConflict && customer.version !== opened.current.version && (
        <CustomerConflict
          versions={{
            base: valuesOf(opened.current),
            mine: form.values,
            theirs: valuesOf(customer),
          }}
          isActing={isActing}
          onClose={() => setConflict(false)}
          onChoose={choose}
        />
      )}
      <Refusals reasons={left} />
      <CustomerFields form={form} />
      <div className={classes.foot}>
        <Button variant="default" onClick={onClose}>
          <Trans>Cancel</Trans>
        </Button>
        <Button type="submit" loading={isActing}>
          <Trans>Save</Trans>
        </Button>
      </div>
    </form>
  );
}
