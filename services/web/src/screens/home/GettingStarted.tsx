/** What is left before the first invoice has been sent. */
export function GettingStarted() {
  return null;
}
