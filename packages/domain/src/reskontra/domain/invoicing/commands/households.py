"""Keep what an invoice says of work in a home, and what each person was given of it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from tortoise.connection import get_connection

from reskontra.domain.invoicing.drafts import NewLine
from reskontra.domain.invoicing.household import KeptHousehold, household_json, work_json
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.kernel.ids import uuid7
from reskontra.domain.tables import CONNECTION

ISSUE: Final = "ISSUE"
CREDIT: Final = "CREDIT"
DENIAL: Final = "DENIAL"

_KEEP: Final = """
    UPDATE invoice SET household = told.household::jsonb, deduction_minor = told.deduction
    FROM unnest($1::uuid[], $2::text[], $3::bigint[]) AS told(id, household, deduction)
    WHERE invoice.id = told.id AND invoice.state = 'DRAFT'
"""
_WORK: Final = """
    UPDATE invoice_line SET household = told.work::jsonb
    FROM unnest($2::integer[], $3::text[]) AS told(position, work)
    WHERE invoice_line.invoice_id = $1 AND invoice_line.position = told.position
"""
# Two invoices of one person at once would both find the whole year free. Advisory locks are the
# whole database's, so the schema is part of what is locked; in order, so that nobody
# waits in a ring.
_HOLD: Final = """
    SELECT pg_advisory_xact_lock(hashtextextended(current_schema() || ' household ' || number, 0))
    FROM (SELECT unnest($1::text[]) AS number ORDER BY 1) AS held
"""
_MOVE_YEAR: Final = """
    UPDATE household_entry SET year = $2 WHERE invoice_id = $1 AND year <> $2
"""
_ENTER: Final = """
    INSERT INTO household_entry (id, invoice_id, cause, kind, name, personal_number, year,
                                 price_minor, deduction_minor)
    SELECT told.*
    FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[],
                $7::integer[], $8::bigint[], $9::bigint[]) AS told
"""


class Entry(NamedTuple):
    """What persons are given for an invoice in a year; a credit or a no takes from it."""

    invoice_id: InvoiceId
    kept: KeptHousehold
    year: int
    cause: str = ISSUE


async def move_year(invoice_id: InvoiceId, year: int) -> None:
    """Count what was given for an invoice in the year in which it was paid."""
    await get_connection(CONNECTION).execute_query_dict(_MOVE_YEAR, [invoice_id.uuid, year])


async def hold_persons(homes: Iterable[KeptHousehold]) -> None:
    """Let nobody else give these persons a reduction until the transaction ends."""
    numbers = [person.personal_number for kept in homes for person in kept.asked.persons]
    if numbers:
        await get_connection(CONNECTION).execute_query_dict(_HOLD, [numbers])


async def keep_household(invoice_id: InvoiceId, kept: KeptHousehold | None) -> None:
    """Write what a draft says of work in a home; None takes it away."""
    await keep_households({invoice_id: kept})


async def keep_households(told: Mapping[InvoiceId, KeptHousehold | None]) -> None:
    """Write what drafts say of work in homes."""
    values = [
        [one.uuid for one in told],
        [household_json(kept) if kept else None for kept in told.values()],
        [kept.deduction.minor if kept else 0 for kept in told.values()],
    ]
    if told:
        await get_connection(CONNECTION).execute_query_dict(_KEEP, values)


async def mark_work(invoice_id: InvoiceId, lines: Sequence[NewLine]) -> None:
    """Write what the lines of a draft are in such work."""
    marked = [(n, work_json(line.household)) for n, line in enumerate(lines, start=1)]
    marked = [each for each in marked if each[1]]
    if marked:
        values = [invoice_id.uuid, *map(list, zip(*marked, strict=True))]
        await get_connection(CONNECTION).execute_query_dict(_WORK, values)


async def enter_shares(entries: Iterable[Entry]) -> None:
    """Note what each person was given for invoices, or what is taken back of it."""
    rows = [row for entry in entries for row in _entered(entry)]
    if rows:
        columns = [*map(list, zip(*rows, strict=True))]
        await get_connection(CONNECTION).execute_query_dict(_ENTER, columns)


def _entered(entry: Entry) -> Iterator[tuple[object, ...]]:
    sign = 1 if entry.cause == ISSUE else -1
    for share in entry.kept.shares:
        yield (
            uuid7(),
            entry.invoice_id.uuid,
            entry.cause,
            entry.kept.asked.kind,
            share.name,
            share.personal_number,
            entry.year,
            sign * share.price.minor,
            sign * share.deduction.minor,
        )
