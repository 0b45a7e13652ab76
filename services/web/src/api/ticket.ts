import { SessionTicketCreateDocument } from "@treaty/documents";
import { postToPlatform } from "./client";

/** A ticket that opens one socket within a minute: sockets can send no header. */
export async function ticket(): Promise<string> {
  const answer = await postToPlatform(SessionTicketCreateDocument);
  const told: { data?: { sessionTicketCreate?: { ticket?: string | null } } } = await answer.json();
  const given = told.data?.sessionTicketCreate?.ticket;
  if (!given) throw new Error("no ticket");
  return given;
}
