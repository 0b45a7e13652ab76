/**
 * Draw a mail in a frame that runs nothing. The page's own rules allow no styles in markup, so each style is
 * set by itself; nothing is fetched, and no link leads anywhere.
 */
export function drawMail(frame: HTMLIFrameElement, html: string): void {
  const inside = frame.contentDocument;
  const room = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!inside || !room) return;
  const read = new DOMParser().parseFromString(html, "text/html");
  const rules = read.querySelector("style")?.textContent ?? "";
  const styles = [read.body, ...read.body.querySelectorAll("*")].map((one) => {
    const style = one.getAttribute("style") ?? "";
    one.removeAttribute("style");
    one.removeAttribute("href");
    return style;
  });
  const body = inside.importNode(read.body, true);
  [body, ...body.querySelectorAll<HTMLElement>("*")].forEach((one, place) => {
    one.style.cssText = styles[place] ?? "";
  });
  inside.documentElement.lang = read.documentElement.lang;
  inside.documentElement.style.colorScheme = "light dark";
  inside.body.replaceWith(body);
  const sheet = new room.CSSStyleSheet();
  sheet.replaceSync(rules);
  inside.adoptedStyleSheets = [sheet];
}

/** How tall a frame must be for everything in it to be seen. */
export function heightOf(frame: HTMLIFrameElement): number {
  return frame.contentDocument?.body.scrollHeight ?? 0;
}
