/**
 * Let a burst of calls become few: the first at once, those within `rest` milliseconds after it as one
 * when the rest is over.
 */
export function gathered(act: () => void, rest: number): (() => void) & { cancel: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isAsked = false;
  const over = () => {
    timer = undefined;
    if (isAsked) begin();
  };
  const begin = () => {
    isAsked = false;
    timer = setTimeout(over, rest);
    act();
  };
  const call = () => {
    if (timer === undefined) begin();
    else isAsked = true;
  };
  return Object.assign(call, {
    cancel: () => {
      clearTimeout(timer);
      timer = undefined;
      isAsked = false;
    },
  });
}
