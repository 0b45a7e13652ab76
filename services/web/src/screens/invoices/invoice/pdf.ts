import * as pdfjs from "pdfjs-dist/legacy/build/pdf.mjs";
import worker from "pdfjs-dist/legacy/build/pdf.worker.min.mjs?url";

pdfjs.GlobalWorkerOptions.workerSrc = worker;
/** Dots across a sheet: sharp on any screen, and on paper. */
const ACROSS = 1_800;

/** Draw every sheet of a file into a place, in order; what stood there is replaced when all is drawn. */
export async function drawPages(
  url: string,
  place: HTMLElement,
  signal: AbortSignal,
): Promise<void> {
  const answer = await fetch(url, { signal, credentials: "same-origin" });
  if (!answer.ok) throw new Error(`${answer.status}`);
  const data = new Uint8Array(await answer.arrayBuffer());
  const loading = pdfjs.getDocument({ data, useWasm: false });
  signal.addEventListener("abort", () => void loading.destroy());
  const file = await loading.promise;
  const sheets: HTMLCanvasElement[] = [];
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number);
    const bare = page.getViewport({ scale: 1 });
    const viewport = page.getViewport({ scale: ACROSS / bare.width });
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
