"""W13: thousands of approved hours billed as collective invoices, beside the same rows in SQL."""

import asyncio
import time
from typing import Final

from reskontra.console.bench.api_house import ApiHouse, open_house
from reskontra.console.bench.figures import Figure
from reskontra.console.bench.firm import furnish
from reskontra.console.bench.ground import Ground
from reskontra.console.bench.w1_issuing import BARE_TABLES
from reskontra.tenancy.archive import Archive
from reskontra.tenancy.database import DatabaseSettings, connect, disconnect
from reskontra.tenancy.owner import owner_connection
from reskontra.tenancy.scope import within
from reskontra.tenancy.tenants import ready_tenants
from reskontra.workers.actor import Errand
from reskontra.workers.actors.billing import bill_due
from reskontra.workers.settings import Settings
from reskontra.workers.switchboard import Switchboard, carriers, plug_in

SIZES: Final = (50, 500)
_EACH: Final = 20  # entries of a customer, on four assignments
_CUSTOMERS_IN_A_SET: Final = 50
_TARGET: Final = 1_000
_HOUR_TYPE = """
mutation Hours($input: HourTypeCreateInput!) {
  hourTypeCreate(input: $input) { userErrors { code message path } }
}
"""
# Nobody works in two places at once, so each assignment has somebody of its own.
_CONSULTANTS = """
INSERT INTO consultant (id, number, name, kind, release, created_at, updated_at)
SELECT uuidv7(), (SELECT coalesce(max(number), 0) FROM consultant) + n, 'Konsult ' || n, 'HOURLY',
       'ON_APPROVAL', now(), now()
FROM generate_series(1, {customers} * 4) AS n
"""
_ASSIGNMENTS = """
WITH idle AS (
    SELECT id, row_number() OVER () AS turn FROM consultant
    WHERE NOT EXISTS (SELECT FROM assignment WHERE consultant_id = consultant.id)
), wanted AS (
    SELECT customer.id, row_number() OVER () AS turn
    FROM (SELECT id FROM customer ORDER BY number LIMIT {customers} OFFSET {after}) AS customer,
         generate_series(1, 4)
)
INSERT INTO assignment (id, number, customer_id, hour_type_id, consultant_id, state, title,
                        begins_at, ends_at, ordered_at, is_final, created_at, updated_at)
SELECT uuidv7(), (SELECT coalesce(max(number), 1000) FROM assignment) + turn, wanted.id,
       (SELECT id FROM hour_type LIMIT 1), idle.id, 'APPROVED', 'Tolkning', now(),
       now() + interval '1 hour', now(), true, now(), now()
FROM wanted JOIN idle USING (turn)
"""
_ENTRIES = """
INSERT INTO time_entry (id, assignment_id, consultant_id, customer_id, begins_at, ends_at,
                        reported_at, revenue_minor, pay_minor)
SELECT uuidv7(), a.id, a.consultant_id, a.customer_id, now() - day * interval '1 day',
       now() - day * interval '1 day' + interval '1 hour', now(), 100000, 40000
FROM assignment AS a, generate_series(1, 5) AS day
WHERE NOT EXISTS (SELECT FROM time_entry AS e WHERE e.assignment_id = a.id)
"""
_PARTS = """
INSERT INTO entry_line (id, entry_id, position, side, kind, work_date, description, worked_minutes,
                        minutes, quantity, unit, rate, amount_minor, vat_class)
SELECT uuidv7(), e.id, 0, told.side, 'TIME', e.begins_at::date, 'Tolkning', 60, 60, 1, 'h',
       told.rate, told.rate * 100, told.vat_class
FROM time_entry AS e,
     (VALUES ('PRICE', 1000, 'STANDARD'), ('PAY', 400, NULL)) AS told(side, rate, vat_class)
WHERE e.state = 'REPORTED'
"""
_APPROVED = """
UPDATE time_entry SET state = 'APPROVED', approved_at = now(), approver_kind = 'STAFF',
                      approved_sha256 = repeat('ab', 32)
WHERE state = 'REPORTED'
"""
_BILLED = "SELECT count(*) FROM time_entry WHERE state = 'INVOICED'"
_BARE_MORE = """
CREATE TABLE IF NOT EXISTS bare.entry (id bigint PRIMARY KEY, state text, note text);
CREATE TABLE IF NOT EXISTS bare.billed (
    id uuid PRIMARY KEY, entry_id bigint UNIQUE REFERENCES bare.entry, position int
);
CREATE TABLE IF NOT EXISTS bare.parcel (id uuid PRIMARY KEY, invoice_id uuid, note text);
"""
_BARE_ENTRIES = """
INSERT INTO bare.entry SELECT n, 'APPROVED', repeat('x', 200) FROM generate_series($1::int, $2) n
"""
_BARE = """
WITH taken AS (
    UPDATE bare.series SET next = next + $1::int RETURNING next - $1 AS first
), head AS (
    INSERT INTO bare.invoice SELECT uuidv7(), 230995, repeat('x', 400)
    FROM generate_series(1, $1) RETURNING id
), line AS (
    INSERT INTO bare.line SELECT uuidv7(), head.id, position, repeat('x', 80)
    FROM head, generate_series(1, $2::int) AS position
), parcel AS (
    INSERT INTO bare.parcel SELECT uuidv7(), head.id, repeat('x', 400) FROM head
), entry AS (
    UPDATE bare.entry SET state = 'INVOICED' WHERE id >= $3 AND id < $3 + $1 * $2 RETURNING id
), billed AS (
    INSERT INTO bare.billed SELECT uuidv7(), entry.id, 1 FROM entry
), told AS (
    INSERT INTO bare.event SELECT uuidv7(), NULL, entry.id FROM entry
)
INSERT INTO bare.event
SELECT uuidv7(), head.id, taken.first + row_number() OVER () - 1 FROM head, taken
"""


class NotAllBilled(Exception):
    """Some of the hours are on no invoice; the message says how many are."""


def measure(ground: Ground) -> list[Figure]:
    """Bill what is due of a tenth of the customers, and then of all the others."""
    with open_house(ground) as house:
        furnish(house)
        house.client.tell(
            house.door, _HOUR_TYPE, number="1", name="Tolkning", price="1000", pay="400"
        )
        figures: list[Figure] = []
        for size in SIZES:
            after = sum(SIZES[: SIZES.index(size)])
            figures.append(asyncio.run(_figure(house, size, after)))
        return figures


async def _figure(house: ApiHouse, customers: int, after: int) -> Figure:
    entries, billed = customers * _EACH, after * _EACH
    consultants = _CONSULTANTS.format(customers=customers)
    assignments = _ASSIGNMENTS.format(customers=customers, after=after)
    await house.seed(consultants, assignments, _ENTRIES, _PARTS, _APPROVED)
    limit = entries / await _bare(house, customers, billed)
    seconds = await _billing(house.ground)
    (count,) = await house.column(_BILLED)
    if int(str(count)) != billed + entries:
        raise NotAllBilled(f"{count} of {billed + entries}")
    return Figure(
        workload="W13",
        what=f"{entries} approved hours as {customers} collective invoices",
        ours=entries / seconds,
        limit=limit,
        unit="/s",
        target=_TARGET,
    )


async def _billing(ground: Ground) -> float:
    """Let the worker bill what is due; in seconds."""
    settings = Settings(database_url=ground.app_url, archive_url=(ground.folder / "a").as_uri())
    archive = Archive(settings.archive_url)
    plug_in(Switchboard(settings=settings, archive=archive, carriers=carriers(settings)))
    await connect(DatabaseSettings(url=ground.app_url))
    try:
        (firm,) = await ready_tenants()
        with within(firm):
            begun = time.perf_counter()
            await bill_due.run(Errand(bill_due.name, ""))
            return time.perf_counter() - begun
    finally:
        await disconnect()


async def _bare(house: ApiHouse, customers: int, first: int) -> float:
    """The limit: heads, lines, numbers, parcels, events and what is tied to them, in sets."""
    async with owner_connection(house.ground.owner_url) as owner:
        await owner.execute(BARE_TABLES + _BARE_MORE)
        await owner.fetch(_BARE_ENTRIES, first, first + customers * _EACH - 1)
        write = await owner.prepare(_BARE)
        begun = time.perf_counter()
        for done in range(0, customers, _CUSTOMERS_IN_A_SET):
            await write.fetch(_CUSTOMERS_IN_A_SET, _EACH, first + done * _EACH)
        return time.perf_counter() - begun
