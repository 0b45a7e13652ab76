// Watches a subscription with the public clients and prints each item as a line of JSON.
import { createClient as createSocketClient } from "graphql-ws";
import { createClient as createStreamClient } from "graphql-sse";
import WebSocket from "ws";

const [transport, url, bearer, query, wanted] = process.argv.slice(2);
const client = transport === "ws"
  ? createSocketClient({
      url, webSocketImpl: WebSocket, retryAttempts: 0,
      connectionParams: { authorization: `Bearer ${bearer}` },
    })
  : createStreamClient({ url, retryAttempts: 0, headers: { authorization: `Bearer ${bearer}` } });

let seen = 0;
for await (const item of client.iterate({ query })) {
  console.log(JSON.stringify(item));
  seen += 1;
  if (seen === Number(wanted)) break;
}
await client.dispose();
