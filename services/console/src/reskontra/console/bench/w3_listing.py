"""W3: the 50 newest of 10 000 invoices with customer and lines, beside PostgreSQL's own JSON."""

import asyncio
import json
import time

from reskontra.console.bench.api_house import ApiHouse, open_house
from reskontra.console.bench.figures import Figure
from reskontra.console.bench.firm import CUSTOMERS, furnish, inserted
from reskontra.console.bench.ground import Ground
from reskontra.console.bench.load import drive, post
from reskontra.tenancy.owner import owner_connection

SIZES = (1_000, 10_000)
_CONNECTIONS = (8, 64)
_P99_MS = 30
_DOCUMENT = """
query Newest {
  invoices(first: 50, orderBy: [{ field: INVOICE_DATE, direction: DESC }]) {
    nodes {
      id version state isOverdue number ocr currency invoiceDate dueDate issuedAt sentAt
      net { amount currency } vat { amount currency } rounding { amount currency }
      total { amount currency } open { amount currency }
      customer { id number kind name orgNumber email }
      lines {
        position description quantity unit unitPrice discountPercent vatRate
        net { amount currency }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}
"""
_CLONES = """
SELECT jsonb_populate_record(one, jsonb_build_object(
    'id', uuidv7(), 'state', 'ISSUED', 'series', 'INVOICE', 'number', 100000 + step,
    'ocr', (100000 + step)::text, 'customer_id', customer.id, 'issued_at', now(),
    'seller', '{{}}'::jsonb, 'buyer', '{{}}'::jsonb,
    'invoice_date', one.invoice_date - (step % 300)::int
)) AS copy
FROM invoice one, generate_series({first}, {last}) step,
    LATERAL (SELECT id FROM customer WHERE customer.number % {customers} = step % {customers}
             LIMIT 1) customer
WHERE one.id = (SELECT id FROM invoice ORDER BY id LIMIT 1)
"""
_LINES = """
INSERT INTO invoice_line SELECT (jsonb_populate_record(line, jsonb_build_object(
    'id', uuidv7(), 'invoice_id', invoice.id
))).* FROM invoice, invoice_line line
WHERE line.invoice_id = (SELECT invoice_id FROM invoice_line ORDER BY id LIMIT 1)
  AND NOT EXISTS (SELECT 1 FROM invoice_line own WHERE own.invoice_id = invoice.id)
"""
_BARE = """
SELECT json_agg(page) FROM (
    SELECT invoice.id, invoice.version, state, invoice.number, ocr, currency, invoice_date,
        due_date, issued_at, sent_at, net_minor, vat_minor, rounding_minor, total_minor,
        paid_minor, json_build_object('id', customer.id, 'number', customer.number, 'kind', kind,
            'name', customer.name, 'org', customer.org_number, 'email', customer.email) AS customer,
        (SELECT json_agg(json_build_object('position', position, 'description', description,
            'quantity', quantity, 'unit', unit, 'price', unit_price, 'discount', discount_percent,
            'rate', vat_rate, 'net', line.net_minor) ORDER BY position)
         FROM invoice_line line WHERE line.invoice_id = invoice.id) AS lines
    FROM invoice JOIN customer ON customer.id = invoice.customer_id
    ORDER BY invoice_date DESC, invoice.id DESC LIMIT 50
) page
"""


def measure(ground: Ground, requests: int = 1_200) -> list[Figure]:
    """Ask for the same page again and again, at two sizes of the register."""
    with open_house(ground) as house:
        furnish(house)
        figures: list[Figure] = []
        filled = 0
        for size in SIZES:
            add_invoices(house, filled, size - 1)
            filled = size
            limit = asyncio.run(_bare_pages(house, requests // 4))
            for connections in _CONNECTIONS:
                figures += _asked(house, connections, requests, size, limit)
        return figures


def add_invoices(house: ApiHouse, first: int, last: int) -> None:
    """Copies of the first draft, issued over the last three hundred days, with its lines."""
    copies = _CLONES.format(first=first, last=last, customers=CUSTOMERS)
    asyncio.run(house.seed(asyncio.run(inserted(house, "invoice", copies)), _LINES))


def _asked(
    house: ApiHouse, connections: int, requests: int, size: int, limit: float
) -> list[Figure]:
    body = json.dumps({"query": _DOCUMENT}).encode()
    request = post(house.door, body, house.token)
    address = (house.host, house.port)
    drive(address, [request] * 50, connections)
    load = drive(address, [request] * requests, connections)
    what = f"50 of {size} invoices, {connections} connections"
    return [
        Figure(
            workload="W3",
            what=what,
            ours=load.per_second,
            limit=limit,
            unit="/s",
            target=650,
        ),
        Figure(workload="W3", what=f"{what}, p50", ours=load.percentile(50), unit="ms"),
        Figure(
            workload="W3",
            what=f"{what}, p99",
            ours=load.percentile(99),
            unit="ms",
            target=_P99_MS if connections == min(_CONNECTIONS) else None,
        ),
    ]


async def _bare_pages(house: ApiHouse, count: int) -> float:
    """The limit: PostgreSQL makes the JSON of the same page, asked by two connections."""
    begun = time.perf_counter()
    async with asyncio.TaskGroup() as group:
        for _ in range(2):
            group.create_task(_bare_reader(house, count))
    return 2 * count / (time.perf_counter() - begun)


async def _bare_reader(house: ApiHouse, count: int) -> None:
    async with owner_connection(house.ground.owner_url) as owner:
        await owner.execute(f'SET search_path = "{house.schema}"')
        page = await owner.prepare(_BARE)
        for _ in range(count):
            await page.fetchval()
