import { useLingui } from "@lingui/react/macro";
import type { PasswordInputProps } from "@mantine/core";
import classes from "./password.module.css";
import { PasswordField } from "./password-field";
import { SHORTEST_PASSWORD, type Strength, strengthOf } from "./strength";

const STEPS: Record<Strength, number> = { short: 0, weak: 1, fair: 2, good: 3, strong: 4 };

/** A password that is being chosen, with a word for how hard it is to guess. */
export function NewPassword({
  known = [],
  value,
  ...rest
}: PasswordInputProps & { value: string; known?: readonly string[] }) {
  const { t } = useLingui();
  const strength = strengthOf(value, known);
  const words: Record<Strength, string> = {
    short: t`Too short: at least ${SHORTEST_PASSWORD} characters`,
    weak: t`Easy to guess. Add a few words`,
    fair: t`Fair. A few more characters make it good`,
    good: t`Good`,
    strong: t`Strong`,
  };
  return (
    <div>
      <PasswordField
        autoComplete="new-password"
        required
        withAsterisk={false}
        description={t`At least ${SHORTEST_PASSWORD} characters. A few words you remember are better than signs you forget.`}
        value={value}
        {...rest}
      />
      <div className={classes.strength} data-strength={value ? strength : "none"}>
        <span className={classes.bars} aria-hidden>
          {[1, 2, 3, 4].map((step) => (
            <span key={step} data-on={value !== "" && step <= STEPS[strength]} />
          ))}
        </span>
        <span role="status">{value && words[strength]}</span>
      </div>
    </div>
  );
}
