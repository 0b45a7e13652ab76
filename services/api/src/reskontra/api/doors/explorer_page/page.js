"use strict";

const $ = (id) => document.getElementById(id);
const SCHEMA = `{ __schema { types { name kind description
  fields { name description args { name type { ...T } } type { ...T } }
  inputFields { name type { ...T } } enumValues { name } } } }
  fragment T on __Type { name kind ofType { name kind ofType { name kind ofType { name kind } } } }`;
const STARTS = {
  platform: "query Me {\n  viewer {\n    name\n    memberships { role tenant { slug name state } }\n  }\n}\n",
  tenant: "query Newest {\n  invoices(first: 10) {\n    nodes { id number buyerName total { amount currency } state }\n  }\n}\n",
};
let token = sessionStorage.getItem("token") || "";
let listening = null;

function headers(accept) {
  const given = { "content-type": "application/json", accept };
  if (token) given.authorization = `Bearer ${token}`;
  return given;
}

async function ask(door, query, variables) {
  const accept = "application/graphql-response+json";
  const body = JSON.stringify({ query, variables });
  const response = await fetch(door, { method: "POST", headers: headers(accept), body });
  return { status: response.status, json: await response.json() };
}

async function listen(door, query, variables) {
  listening = new AbortController();
  $("stop").hidden = false;
  const response = await fetch(door, {
    method: "POST", headers: headers("text/event-stream"),
    body: JSON.stringify({ query, variables }), signal: listening.signal,
  });
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) break;
    const events = (rest + value).split("\n\n");
    rest = events.pop();
    for (const event of events) {
      const line = event.split("\n").find((each) => each.startsWith("data: "));
      if (line) show(response.status, JSON.parse(line.slice(6)), true);
    }
  }
}

function show(status, json, more = false) {
  const text = JSON.stringify(json, null, 2);
  $("status").textContent = `${status} · ${new Date().toLocaleTimeString()}`;
  $("answer").textContent = more ? `${text}\n\n${$("answer").textContent}` : text;
}

async function run() {
  if (listening) stop();
  const query = $("query").value;
  try {
    const variables = JSON.parse($("variables").value || "{}");
    $("answer").textContent = "…";
    if (/^\s*subscription\b/m.test(query)) {
      $("answer").textContent = "";
      await listen($("door").value, query, variables);
    } else {
      const { status, json } = await ask($("door").value, query, variables);
      show(status, json);
    }
  } catch (error) {
    if (error.name !== "AbortError") show("", { error: String(error) });
  }
}

function stop() {
  listening?.abort();
  listening = null;
  $("stop").hidden = true;
}

function named(type) {
  if (type.kind === "NON_NULL") return `${named(type.ofType)}!`;
  if (type.kind === "LIST") return `[${named(type.ofType)}]`;
  return type.name;
}

let types = [];
function drawSchema() {
  const wanted = $("find").value.toLowerCase();
  const root = ["Query", "Mutation", "Subscription"];
  const rank = (type) => (root.includes(type.name) ? root.indexOf(type.name) : 3);
  $("schema").replaceChildren(...types
    .filter((type) => !type.name.startsWith("__"))
    .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name))
    .map((type) => drawType(type, wanted)).filter(Boolean));
}

function drawType(type, wanted) {
  const members = type.fields || type.inputFields || type.enumValues || [];
  const hit = type.name.toLowerCase().includes(wanted);
  const shown = hit ? members : members.filter((each) => each.name.toLowerCase().includes(wanted));
  if (!hit && !shown.length) return null;
  const list = document.createElement("dl");
  const title = document.createElement("dt");
  title.textContent = type.name;
  list.append(title, ...shown.map(drawMember));
  return list;
}

function drawMember(member) {
  const item = document.createElement("dd");
  const args = (member.args || []).map((arg) => `${arg.name}: ${named(arg.type)}`).join(", ");
  item.textContent = `${member.name}${args ? `(${args})` : ""}${member.type ? `: ${named(member.type)}` : ""}`;
  if (member.description) item.append(Object.assign(document.createElement("em"), { textContent: member.description }));
  return item;
}

async function enterDoor() {
  stop();
  $("query").value = $("door").value.startsWith("/t/") ? STARTS.tenant : STARTS.platform;
  const { json } = await ask($("door").value, SCHEMA, {});
  types = json.data?.__schema.types || [];
  drawSchema();
}

async function findFirms() {
  const { json } = await ask("/platform/graphql", "{ viewer { name memberships { tenant { slug name } } } }", {});
  const viewer = json.data?.viewer;
  $("who").textContent = viewer ? `logged in as ${viewer.name}` : "not logged in";
  for (const { tenant } of viewer?.memberships || []) {
    $("door").append(new Option(tenant.name, `/t/${tenant.slug}/graphql`));
  }
}

$("login").addEventListener("submit", async (event) => {
  event.preventDefault();
  const input = Object.fromEntries(new FormData(event.target));
  const { json } = await ask("/platform/graphql",
    "mutation In($input: SessionCreateInput!) { sessionCreate(input: $input) { session { token } userErrors { message } } }",
    { input });
  token = json.data?.sessionCreate?.session?.token || "";
  sessionStorage.setItem("token", token);
  if (token) await findFirms();
  else show("", json);
});
$("run").addEventListener("click", run);
$("stop").addEventListener("click", stop);
$("door").addEventListener("change", enterDoor);
$("find").addEventListener("input", drawSchema);
document.addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key === "Enter") run();
});
findFirms().then(enterDoor);
