"""Keep what an invoice says of work in a home, and what each person was given of it."""

from collections.abc import Sequence
from typing import Final

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
    UPDATE invoice SET household = $2, deduction_minor = $3 WHERE id = $1 AND state = 'DRAFT'
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
    SELECT told.id, $1, $2, $3, told.name, told.number, $4, told.price, told.deduction
    FROM unnest($5::uuid[], $6::text[], $7::text[], $8::bigint[], $9::bigint[])
        AS told(id, name, number, price, deduction)
"""


async def move_year(invoice_id: InvoiceId, year: int) -> None:
    """Count what was given for an invoice in the year in which it was paid."""
    await get_connection(CONNECTION).execute_query_dict(_MOVE_YEAR, [invoice_id.uuid, year])


async def hold_persons(kept: KeptHousehold) -> None:
    """Let nobody else give these persons a reduction until the transaction ends."""
    numbers = [person.personal_number for person in kept.asked.persons]
    await get_connection(CONNECTION).execute_query_dict(_HOLD, [numbers])


async def keep_household(invoice_id: InvoiceId, kept: KeptHousehold | None) -> None:
    """Write what a draft says of work in a home; None takes it away."""
    text = None if kept is None else household_json(kept)
    deduction = 0 if kept is None else kept.deduction.minor
    values = [invoice_id.uuid, text, deduction]
    await get_connection(CONNECTION).execute_query_dict(_KEEP, values)


async def mark_work(invoice_id: InvoiceId, lines: Sequence[NewLine]) -> None:
    """Write what the lines of a draft are in such work."""
    marked = [(n, work_json(line.household)) for n, line in enumerate(lines, start=1)]
    marked = [each for each in marked if each[1]]
    if marked:
        values = [invoice_id.uuid, *map(list, zip(*marked, strict=True))]
        await get_connection(CONNECTION).execute_query_dict(_WORK, values)


async def enter_shares(
    invoice_id: InvoiceId, kept: KeptHousehold, *, year: int, cause: str = ISSUE
) -> None:
    """Note what each person was given for an invoice; a credit or a no takes from it."""
    sign = 1 if cause == ISSUE else -1
    shares = kept.shares
    values = [
        invoice_id.uuid,
        cause,
        kept.asked.kind,
        year,
        [uuid7() for _ in shares],
        [share.name for share in shares],
        [share.personal_number for share in shares],
        [sign * share.price.minor for share in shares],
        [sign * share.deduction.minor for share in shares],
    ]
    await get_connection(CONNECTION).execute_query_dict(_ENTER, values)
