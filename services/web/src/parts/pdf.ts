import * as pdfjs from "pdfjs-dist/legacy/build/pdf.mjs";
import worker from "pdfjs-dist/legacy/build/pdf.worker.min.mjs?url";

pdfjs.GlobalWorkerOptions.workerSrc = worker;
/** Drawn so much larger than shown: sharp on the screen, and on paper. */
const FINENESS = 2;
/** Across a sheet whose place has no width yet. */
const USUAL_WIDTH = 600;

/** Draw every sheet of a file into a place, in order; what stood there is replaced when all is drawn. */
export async function drawPages(
  url: string,
  place: HTMLElement,
  signal: AbortSignal,
): Promise<void> {
  // By path: the file lies where the page came from, by whatever name this browser knows the place.
  const { pathname, search } = new URL(url, location.href);
  const answer = await fetch(pathname + search, { signal, credentials: "same-origin" });
  if (!answer.ok) throw new Error(`${answer.status}`);
  const data = new Uint8Array(await answer.arrayBuffer());
  const loading = pdfjs.getDocument({ data, useWasm: false });
  signal.addEventListener("abort", () => void loading.destroy());
  const file = await loading.promise;
  const across = (place.parentElement?.clientWidth || USUAL_WIDTH) * devicePixelRatio * FINENESS;
  const sheets: HTMLCanvasElement[] = [];
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number);
    const bare = page.getViewport({ scale: 1 });
    const viewport = page.getViewport({ scale: across / bare.width });
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(viewport.width);
    canvas.height = Math.round(viewport.height);
    await page.render({ canvas, viewport }).promise;
    sheets.push(canvas);
  }
  signal.throwIfAborted();
  place.replaceChildren(...sheets);
  await loading.destroy();
}
