import { plural } from "@lingui/core/macro";
import type { UseFormReturnType } from "@mantine/form";
import { useNavigate } from "@tanstack/react-router";
import { AssignmentRepeatDocument } from "@treaty/documents";
import { useState } from "react";
import { useDo } from "@/api/asking";
import type { UserError } from "@/api/errors";
import { useFirm } from "@/app/firm";
import { doneOrTold } from "@/parts/answered";
import { newKey } from "@/parts/form";
import { tell } from "@/parts/toasts";
import { type AssignmentValues, inputOf } from "./assignment";
import { type RepeatValues, ruleOf } from "./repeating";

/** Writes down work that comes back: one assignment for each day of its rule, and shows them. */
export function useRepeating(
  form: UseFormReturnType<AssignmentValues>,
  keep: (left: UserError[]) => void,
) {
  const { slug } = useFirm();
  const navigate = useNavigate();
  const [key, setKey] = useState(newKey);
  const { act, isActing } = useDo(AssignmentRepeatDocument, { changes: ["assignment"] });
  const write = async (values: AssignmentValues, repeats: RepeatValues) => {
    const rule = ruleOf(values, repeats);
    if (!rule) return;
    // What comes back has its times by the clock, and no price by hand.
    const { beginsAt: _, endsAt: __, price: ___, ...order } = inputOf(values, NO_TIMES);
    const { customerId } = values;
    const outcome = await act({ ...rule, customerId, ...order, idempotencyKey: key });
    const done = doneOrTold(form, outcome, keep);
    if (!done) return setKey(newKey());
    const { count } = done;
    tell(
      plural(count, {
        one: "# assignment is written down.",
        other: "# assignments are written down.",
      }),
    );
    await navigate({
      to: "/f/$slug/assignments/calendar",
      params: { slug },
      search: { view: "month", day: values.day },
    });
  };
  return { write, isActing };
}

const NO_TIMES = { beginsAt: "", endsAt: "" };
