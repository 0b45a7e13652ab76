import { useRouter } from "@tanstack/react-router";
import type { MouseEvent, ReactNode } from "react";

/**
 * A link of one row among many. The router's own link watches the address and asks what it matches,
 * each for itself: fifty of them are felt when a list opens.
 */
export function RowLink({
  href,
  className,
  children,
}: {
  href: string;
  className: string | undefined;
  children: ReactNode;
}) {
  const router = useRouter();
  const preload = () => void router.preloadRoute({ to: href }).catch(() => undefined);
  const open = (event: MouseEvent) => {
    if (event.button !== 0 || isForAnotherTab(event)) return;
    event.preventDefault();
    void router.navigate({ href });
  };
  return (
    <a href={href} className={className} onClick={open} onPointerEnter={preload} onFocus={preload}>
      {children}
    </a>
  );
}

function isForAnotherTab({ metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return metaKey || ctrlKey || shiftKey || altKey;
}
