import { useLingui } from "@lingui/react/macro";
import { useForm } from "@mantine/form";
import type { UserError } from "@/api/errors";
import { readOrgNumber } from "@/parts/organisation";
import { SHORTEST_PASSWORD } from "@/parts/strength";

export interface SignUpValues {
  ownerName: string;
  ownerEmail: string;
  password: string;
  companyName: string;
  orgNumber: string;
  slug: string;
}

export type Step = "person" | "firm";

const OF_PERSON: readonly string[] = ["ownerName", "ownerEmail", "password"];

/** Whether it can be an e-mail address at all; whether it is one, the letter shows. */
export const isAddress = (email: string): boolean => /^\S+@\S+\.\S+$/.test(email.trim());

/** The fields of the sign-up, and what can be said of them before they are sent. */
export function useSignUpForm(step: Step, isKnown: boolean) {
  const { t } = useLingui();
  const needsPerson = step === "person" && !isKnown;
  const needsFirm = step === "firm" || isKnown;
  return useForm<SignUpValues>({
    initialValues: {
      ownerName: "",
      ownerEmail: "",
      password: "",
      companyName: "",
      orgNumber: "",
      slug: "",
    },
    validate: {
      ownerName: (name) => (needsPerson && !name.trim() ? t`Write your name.` : null),
      ownerEmail: (email) =>
        needsPerson && !isAddress(email)
          ? t`Write an e-mail address, such as anna@example.com.`
          : null,
      password: (password) =>
        needsPerson && password.length < SHORTEST_PASSWORD
          ? t`At least ${SHORTEST_PASSWORD} characters.`
          : isKnown && !password
            ? t`Write your password.`
            : null,
      companyName: (name) => (needsFirm && !name.trim() ? t`Write the firm's name.` : null),
      orgNumber: (number) =>
        needsFirm && readOrgNumber(number).is === "empty"
          ? t`Write the organisation number.`
          : null,
      slug: (slug) => (needsFirm && !slug.trim() ? t`Write a web address.` : null),
    },
  });
}

export type SignUpForm = ReturnType<typeof useSignUpForm>;

/** The step that shows the first field which is wrong. */
export function stepOf(reasons: readonly UserError[]): Step {
  return reasons.some((reason) => OF_PERSON.includes(reason.path[0] ?? "")) ? "person" : "firm";
}
