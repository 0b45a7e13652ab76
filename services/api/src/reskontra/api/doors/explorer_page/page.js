"use strict";

const $ = (id) => document.getElementById(id);
const PLATFORM = "/platform/graphql";
const STARTS = {
  platform: "query Me {\n  viewer {\n    name\n    memberships { role tenant { slug name state } }\n  }\n}\n",
  tenant: "query Newest {\n  invoices(first: 10) {\n    nodes { id number state total { amount currency } }\n  }\n}\n",
};
const SIGN_IN = `mutation SignIn($input: SessionCreateInput!) {
  sessionCreate(input: $input) { session { token } userErrors { message } }
}`;
const FIRMS = "query Firms { viewer { name memberships { tenant { slug name } } } }";
let token = sessionStorage.getItem("token") || "";

function post(door, body, accept, signal) {
  const headers = { "content-type": "application/json", accept };
  if (token) headers.authorization = `Bearer ${token}`;
  return fetch(door, { method: "POST", headers, body: JSON.stringify(body), signal });
}

async function ask(door, body) {
  return (await post(door, body, "application/graphql-response+json")).json();
}

async function* watch(door, body) {
  const stop = new AbortController();
  try {
    const answer = await post(door, body, "text/event-stream", stop.signal);
    const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    for (let rest = ""; ; ) {
      const { value, done } = await reader.read();
      if (done) return;
      const events = (rest + value).split("\n\n");
      rest = events.pop();
      for (const event of events) {
        const line = event.split("\n").find((each) => each.startsWith("data: "));
        if (line) yield JSON.parse(line.slice(6));
      }
    }
  } finally {
    stop.abort();
  }
}

function isWatching({ query, operationName }) {
  const named = new RegExp(`\\bsubscription\\s+${operationName}\\b`);
  return operationName ? named.test(query) : /^\s*subscription\b/m.test(query);
}

// Each door remembers its own tabs, and only for as long as the window lives.
function memoryOf(door) {
  const name = (key) => `${door} ${key}`;
  return {
    length: 0,
    getItem: (key) => sessionStorage.getItem(name(key)),
    setItem: (key, value) => sessionStorage.setItem(name(key), value),
    removeItem: (key) => sessionStorage.removeItem(name(key)),
    clear: () => {},
  };
}

const root = ReactDOM.createRoot($("graphiql"));

function enter() {
  const door = $("door").value;
  const fetcher = (body) => (isWatching(body) ? watch(door, body) : ask(door, body));
  const defaultQuery = door === PLATFORM ? STARTS.platform : STARTS.tenant;
  // A new key makes a new GraphiQL, which reads the schema that this caller may see.
  const props = { key: `${door} ${token}`, fetcher, defaultQuery, storage: memoryOf(door) };
  root.render(React.createElement(GraphiQL, props));
}

async function findFirms() {
  const { data } = token ? await ask(PLATFORM, { query: FIRMS }) : {};
  const firms = data?.viewer?.memberships || [];
  const options = firms.map(({ tenant }) => new Option(tenant.name, `/t/${tenant.slug}/graphql`));
  $("door").replaceChildren(new Option("platform", PLATFORM), ...options);
  const wanted = new URLSearchParams(location.search).get("door");
  const doors = [...$("door").options].map((option) => option.value);
  $("door").value = doors.includes(wanted) ? wanted : doors[doors.length > 1 ? 1 : 0];
  $("who").textContent = data?.viewer ? `logged in as ${data.viewer.name}` : "not logged in";
  $("login").hidden = Boolean(data?.viewer);
  $("leave").hidden = !data?.viewer;
  enter();
}

function become(newToken) {
  token = newToken;
  sessionStorage.setItem("token", token);
  return findFirms();
}

$("login").addEventListener("submit", async (event) => {
  event.preventDefault();
  const input = Object.fromEntries(new FormData(event.target));
  const { data, errors } = await ask(PLATFORM, { query: SIGN_IN, variables: { input } });
  const problem = errors?.[0] || data.sessionCreate.userErrors[0];
  if (problem) $("who").textContent = problem.message;
  else await become(data.sessionCreate.session.token);
});
$("leave").addEventListener("click", () => become(""));
$("door").addEventListener("change", enter);
findFirms();
