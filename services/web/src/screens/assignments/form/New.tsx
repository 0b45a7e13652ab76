import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { AssignmentRequestDocument } from "@treaty/documents";
import { useState } from "react";
import { useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { useFirm } from "@/app/firm";
import { doneOrTold } from "@/parts/answered";
import { isDay } from "@/parts/days";
import { newKey } from "@/parts/form";
import { LinkButton } from "@/parts/link-button";
import { Page } from "@/parts/page";
import { Refusals } from "@/parts/problems";
import { tell } from "@/parts/toasts";
import { today } from "@/words/formats";
import { AssignmentSheet } from "./AssignmentSheet";
import { type AssignmentValues, EMPTY_ASSIGNMENT, inputOf, payOf, timesOf } from "./assignment";
import classes from "./Form.module.css";
import { Margin } from "./Margin";
import { Repeat } from "./Repeat";
import { weeklyFrom } from "./repeating";
import { useMissing } from "./useMissing";
import { useRepeating } from "./useRepeating";

const PATH = "/f/$slug/assignments/new";

/** Write down what a customer orders, with what it comes to before it is saved. */
export function NewAssignment() {
  const { t } = useLingui();
  const { slug, may } = useFirm();
  const navigate = useNavigate();
  const { customer = "", agreement = "", day = "", repeat } = useSearch({ from: PATH });
  const firstDay = isDay(day) ? day : today();
  const [repeats, setRepeats] = useState(() => (repeat ? weeklyFrom(firstDay) : null));
  const [left, setLeft] = useState<UserError[]>([]);
  const [key, setKey] = useState(newKey);
  const form = useForm<AssignmentValues>({
    initialValues: {
      ...EMPTY_ASSIGNMENT,
      customerId: customer,
      agreementId: agreement,
      day: firstDay,
    },
  });
  const isComplete = useMissing(form);
  const repeating = useRepeating(form, setLeft);
  const { act, isActing } = useDo(AssignmentRequestDocument, { changes: ["assignment"] });
  const submit = form.onSubmit(async (values) => {
    const times = timesOf(values);
    if (!isComplete() || !times) return;
    if (repeats) return repeating.write(values, repeats);
    const { customerId } = values;
    const byHand = payOf(values, may("pay:read"));
    const input = { customerId, ...inputOf(values, times), ...byHand, idempotencyKey: key };
    const done = doneOrTold(form, await act(input), setLeft);
    if (!done?.assignment) return setKey(newKey());
    tell(t`The assignment is written down.`);
    await navigate({
      to: "/f/$slug/assignments/$id",
      params: { slug, id: done.assignment.id },
    });
  });
  return (
    <Page title={<Trans>New assignment</Trans>} tabTitle={t`New assignment`} width="text">
      <form onSubmit={submit} noValidate className={classes.sheet}>
        <Refusals reasons={left} />
        <AssignmentSheet form={form} mayPriceByHand={!repeats} />
        <Repeat values={form.values} repeats={repeats} onChange={setRepeats} />
        <Margin values={repeats ? { ...form.values, price: "", pay: "" } : form.values} />
        <div className={classes.foot}>
          <LinkButton variant="default" to="/f/$slug/assignments" params={{ slug }}>
            <Trans>Cancel</Trans>
          </LinkButton>
          <Button type="submit" loading={isActing || repeating.isActing}>
            {repeats ? <Trans>Save the assignments</Trans> : <Trans>Save the assignment</Trans>}
          </Button>
        </div>
      </form>
    </Page>
  );
}
