import { Trans, useLingui } from "@lingui/react/macro";
import { Button, Text, Textarea, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { type SyntheticEvent, useRef, useState } from "react";
import { Verbatim } from "@/parts/verbatim";
import { type FieldName, type Template, useWordsNames, type Words, withVariable } from "./kinds";
import type { Problem } from "./Preview";
import classes from "./Templates.module.css";

type Written = HTMLInputElement | HTMLTextAreaElement;

/** What is written, and the variables that can be put where the caret is. */
export function Fields({
  form,
  template,
  problems,
  isReadOnly,
}: {
  form: UseFormReturnType<{ words: Words }>;
  template: Template;
  problems: readonly Problem[];
  isReadOnly: boolean;
}) {
  const { t } = useLingui();
  const names = useWordsNames();
  const [at, setAt] = useState<FieldName>("body");
  const caret = useRef<Partial<Record<FieldName, Written>>>({});
  const fields = template.fields as readonly (Template["fields"][number] & { name: FieldName })[];
  const here = fields.find((field) => field.name === at) ?? fields[0];
  const hints: Record<FieldName, string | undefined> = {
    subject: t`Seen on locked screens, so it names no customer, amount or reference.`,
    preview: t`What inboxes show after the subject.`,
    heading: t`On top of the mail; none if it is empty.`,
    body: undefined,
  };
  const given = (name: FieldName, longest: number) => {
    const { error, ...props } = form.getInputProps(`words.${name}`);
    const told = problems.filter((problem) => problem.field === name);
    return {
      ...props,
      label: names[name],
      description: hints[name],
      maxLength: longest,
      readOnly: isReadOnly,
      error: error || told.map(({ message }) => message).join(" ") || undefined,
      onFocus: (event: SyntheticEvent<Written>) => {
        caret.current[name] = event.currentTarget;
        setAt(name);
      },
    };
  };
  const put = (name: string) => {
    const field = here?.name ?? "body";
    const element = caret.current[field];
    const text = form.values.words[field];
    const start = element?.selectionStart ?? text.length;
    const end = element?.selectionEnd ?? start;
    const next = withVariable(text, name, { start, end });
    form.setFieldValue(`words.${field}`, next.text);
    requestAnimationFrame(() => {
      element?.focus();
      element?.setSelectionRange(next.caret, next.caret);
    });
  };
  const where = here ? names[here.name] : "";
  return (
    <div className={classes.fields}>
      {fields.map(({ name, longest }) =>
        name === "body" ? (
          <Textarea key={name} autosize minRows={4} maxRows={24} {...given(name, longest)} />
        ) : (
          <TextInput key={name} autoComplete="off" {...given(name, longest)} />
        ),
      )}
      {!isReadOnly && (
        <div>
          <Text size="sm" fw={600} mb={6}>
            <Trans>
              Put a variable into: <Verbatim text={where} />
            </Trans>
          </Text>
          <ul className={classes.variables}>
            {template.variables
              .filter(({ name }) => here?.variables.includes(name))
              .map(({ name, sample, isObligatory }) => (
                <li key={name}>
                  <Button
                    size="compact-xs"
                    variant="default"
                    title={sample ?? undefined}
                    onClick={() => put(name)}
                  >
                    {`{{${name}}}${isObligatory ? " *" : ""}`}
                  </Button>
                </li>
              ))}
          </ul>
          {template.variables.some(({ isObligatory }) => isObligatory) && (
            <Text size="xs" c="dimmed" mt={6}>
              <Trans>* must be part of the text.</Trans>
            </Text>
          )}
        </div>
      )}
    </div>
  );
}
