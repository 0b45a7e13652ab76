"""W1: issue invoices through the API, beside the same rows by bare SQL on one connection."""

import asyncio
import json
import secrets
import time
from collections.abc import Iterator, Sequence
from itertools import islice
from uuid import UUID

from reskontra.console.bench.api_house import ApiHouse, open_house
from reskontra.console.bench.figures import Figure
from reskontra.console.bench.firm import CUSTOMERS, LINES, furnish, inserted
from reskontra.console.bench.ground import Ground
from reskontra.console.bench.load import Load, drive, post
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.tenancy.owner import owner_connection

CLIENTS = (1, 8)
_ISSUE = """
mutation Issue($input: InvoiceIssueInput!) {
  invoiceIssue(input: $input) {
    invoice { id number ocr state total { amount currency } }
    userErrors { code message path }
  }
}
"""
_CREATE = """
mutation Create($input: InvoiceCreateInput!) {
  invoiceCreate(input: $input) { invoice { id version } userErrors { code message path } }
}
"""
_DRAFTS = """
SELECT jsonb_populate_record(draft, jsonb_build_object(
    'id', uuidv7(), 'customer_id', customer.id
)) AS copy
FROM invoice draft, generate_series(0, {count} - 1) step,
    LATERAL (SELECT id FROM customer WHERE customer.number % {customers} = step % {customers}
             LIMIT 1) customer
WHERE draft.id = (SELECT id FROM invoice WHERE state = 'DRAFT' ORDER BY id LIMIT 1)
"""
_LINES = """
INSERT INTO invoice_line SELECT (jsonb_populate_record(line, jsonb_build_object(
    'id', uuidv7(), 'invoice_id', invoice.id
))).* FROM invoice, invoice_line line
WHERE invoice.state = 'DRAFT'
  AND line.invoice_id = (SELECT invoice_id FROM invoice_line ORDER BY id LIMIT 1)
  AND NOT EXISTS (SELECT 1 FROM invoice_line own WHERE own.invoice_id = invoice.id)
"""
_WAITING = """
SELECT id FROM invoice WHERE state = 'DRAFT'
  AND EXISTS (SELECT 1 FROM invoice_line own WHERE own.invoice_id = invoice.id)
"""


def measure(ground: Ground, count: int = 1_500) -> list[Figure]:
    """Issue ``count`` drafts by one client and as many by eight; then create and issue."""
    with open_house(ground) as house:
        furnish(house)
        figures: list[Figure] = []
        for clients in CLIENTS:
            drafts = asyncio.run(make_drafts(house, count + 100))
            _issue(house, drafts[:100], clients)
            limit = asyncio.run(_bare(house, count // 3, clients))
            load = _issue(house, drafts[100:], clients)
            figures += _told(f"issue, {clients} client(s)", load, limit, (300, 450)[clients > 1])
        figures.append(_both(house, count // 3))
        return figures


def _told(what: str, load: Load, limit: float, target: float) -> list[Figure]:
    return [
        Figure(
            workload="W1",
            what=what,
            ours=load.per_second,
            limit=limit,
            unit="/s",
            target=target,
        ),
        Figure(workload="W1", what=f"{what}, p50", ours=load.percentile(50), unit="ms"),
        Figure(workload="W1", what=f"{what}, p99", ours=load.percentile(99), unit="ms"),
    ]


async def make_drafts(house: ApiHouse, count: int) -> list[InvoiceId]:
    """So many drafts like the first one, of all customers in turn."""
    copies = _DRAFTS.format(count=count, customers=CUSTOMERS)
    await house.seed(await inserted(house, "invoice", copies), _LINES)
    found = await house.column(_WAITING)
    return [InvoiceId(UUID(str(one))) for one in islice(found, count)]


def _issue(house: ApiHouse, drafts: Sequence[InvoiceId], clients: int) -> Load:
    def requests() -> Iterator[bytes]:
        for draft in drafts:
            given = {
                "id": str(draft),
                "expectedVersion": 1,
                "idempotencyKey": secrets.token_hex(16),
            }
            yield _request(house, _ISSUE, given)

    return drive((house.host, house.port), list(requests()), clients)


def _both(house: ApiHouse, count: int) -> Figure:
    """Create and issue, two requests of one client after another, as a person's program would."""
    begun = time.perf_counter()
    client, door = house.client, house.door
    customer = str(
        client.ask(door, "{ customers(first: 1) { nodes { id } } }")["customers"]["nodes"][0]["id"]
    )
    for _ in range(count):
        made = client.tell(
            door,
            _CREATE,
            customerId=customer,
            lines=LINES,
            invoiceDate="2026-11-23",
            dueDate="2026-12-23",
            idempotencyKey=secrets.token_hex(16),
        )["invoice"]
        client.tell(
            door,
            _ISSUE,
            id=made["id"],
            expectedVersion=made["version"],
            idempotencyKey=secrets.token_hex(16),
        )
    rate = count / (time.perf_counter() - begun)
    return Figure(workload="W1", what="create and issue, 1 client", ours=rate, unit="/s")


async def _bare(house: ApiHouse, count: int, clients: int) -> float:
    """The limit: one invoice, its lines, its number and its event, row by row, by bare SQL."""
    begun = time.perf_counter()
    async with asyncio.TaskGroup() as group:
        for _ in range(clients):
            group.create_task(_bare_writer(house, count // clients))
    return count / (time.perf_counter() - begun)


async def _bare_writer(house: ApiHouse, count: int) -> None:
    async with owner_connection(house.ground.owner_url) as owner:
        await owner.execute(BARE_TABLES)
        take = await owner.prepare(_TAKE)
        head = await owner.prepare(_HEAD)
        line = await owner.prepare(_LINE)
        event = await owner.prepare(_EVENT)
        for _ in range(count):
            async with owner.transaction():
                invoice = await head.fetchval()
                for position in range(len(LINES)):
                    await line.fetch(invoice, position)
                number = await take.fetchval()
                await event.fetch(invoice, number)


BARE_TABLES = """
CREATE SCHEMA IF NOT EXISTS bare;
CREATE TABLE IF NOT EXISTS bare.series (next bigint);
INSERT INTO bare.series SELECT 1 WHERE NOT EXISTS (SELECT FROM bare.series);
CREATE TABLE IF NOT EXISTS bare.invoice (id uuid PRIMARY KEY, total bigint, note text);
CREATE TABLE IF NOT EXISTS bare.line (
    id uuid PRIMARY KEY, invoice_id uuid REFERENCES bare.invoice, position int, note text
);
CREATE TABLE IF NOT EXISTS bare.event (id uuid PRIMARY KEY, invoice_id uuid, number bigint);
"""
_TAKE = "UPDATE bare.series SET next = next + 1 RETURNING next - 1"
_HEAD = "INSERT INTO bare.invoice VALUES (uuidv7(), 230995, repeat('x', 400)) RETURNING id"
_LINE = "INSERT INTO bare.line VALUES (uuidv7(), $1, $2, repeat('x', 80))"
_EVENT = "INSERT INTO bare.event VALUES (uuidv7(), $1, $2)"


def _request(house: ApiHouse, document: str, given: dict[str, object]) -> bytes:
    body = json.dumps({"query": document, "variables": {"input": given}}).encode()
    return post(house.door, body, house.token)
