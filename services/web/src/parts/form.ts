import type { UserError } from "@/api/errors";

interface Fields {
  setErrors: (errors: Record<string, string>) => void;
  getInputProps: (path: string) => unknown;
}

/**
 * Put each reason on its field; give back those that lie on no field of this form.
 * `rename` says what a field of the input is called in the form, where the two differ.
 */
export function placeErrors(
  form: Fields,
  known: (path: string) => boolean,
  reasons: readonly UserError[],
  rename: (path: string) => string = (path) => path,
): UserError[] {
  const placed: Record<string, string> = {};
  const left: UserError[] = [];
  for (const reason of reasons) {
    const path = rename(reason.path.join("."));
    if (path && known(path))
      placed[path] = placed[path] ? `${placed[path]} ${reason.message}` : reason.message;
    else left.push(reason);
  }
  form.setErrors(placed);
  return left;
}

/** Whether a form with these values has a field at a path such as `address.postalCode` or `lines.2.vatRate`. */
export function hasField(values: unknown, path: string): boolean {
  let at: unknown = values;
  for (const step of path.split(".")) {
    if (at === null || typeof at !== "object" || !(step in at)) return false;
    at = (at as Record<string, unknown>)[step];
  }
  return true;
}

/** So many frames an error may take until it stands on the screen, on a slow one. */
const PATIENCE = 30;

/** Go to the first field that is wrong, as soon as it is shown, so that nobody has to look for it. */
export function focusFirstError(frames = PATIENCE): void {
  requestAnimationFrame(() => {
    const wrong = document.querySelector<HTMLElement>(
      'main [aria-invalid="true"], [role="dialog"] [aria-invalid="true"]',
    );
    if (wrong) wrong.focus();
    else if (frames > 0) focusFirstError(frames - 1);
  });
}

/** What a text field says: nothing is null, as the API wants it. */
export function said(text: string): string | null {
  const trimmed = text.trim();
  return trimmed === "" ? null : trimmed;
}

/** A key of its own for each form that is opened: sent twice, it is one deed. */
export function newKey(): string {
  return crypto.randomUUID();
}
