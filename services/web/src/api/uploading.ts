import { UploadCreateDocument } from "@treaty/documents";
import { type Outcome, useDo } from "./asking";

/** Why a file was not taken: `insecure` is a page that a browser lets reckon no digest, `differs` a file that is not what it says. */
export type UploadProblem = "insecure" | "differs" | "network" | "internal";

export type Uploaded =
  | { id: string; problem?: undefined; outcome?: undefined }
  | { problem: UploadProblem; id?: undefined; outcome?: undefined }
  | { outcome: Outcome<unknown>; id?: undefined; problem?: undefined };

/** Sends a file: announces it, and puts its bytes where the API says. Gives the id that it is known by. */
export function useUpload(): (file: File, contentType: string) => Promise<Uploaded> {
  const { act } = useDo(UploadCreateDocument, { changes: [] });
  return async (file, contentType) => {
    if (!isAbleToSend()) return { problem: "insecure" };
    const body = await file.arrayBuffer();
    const sha256 = await sha256Of(body);
    const outcome = await act({ filename: file.name, contentType, size: file.size, sha256 });
    const upload = outcome.done?.upload;
    if (!upload) return { outcome };
    const headers = { "content-type": contentType };
    const sent = await fetch(wayTo(upload.url), { method: "PUT", headers, body }).catch(() => null);
    if (sent?.ok) return { id: upload.id };
    if (sent?.status === 422) return { problem: "differs" };
    return { problem: sent ? "internal" : "network" };
  };
}

/** Whether the browser lets this page reckon digests: only on pages that came encrypted, or from here. */
export function isAbleToSend(): boolean {
  return crypto.subtle !== undefined;
}

/** The digest that the API wants to see before the bytes. */
export async function sha256Of(bytes: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The way to a file of the API's on our own origin, wherever the API believes that it stands. */
export function wayTo(url: string): string {
  return new URL(url, location.origin).pathname;
}
