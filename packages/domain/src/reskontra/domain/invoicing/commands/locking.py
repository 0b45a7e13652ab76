"""Hold an invoice until the transaction ends."""

from collections.abc import Collection, Sequence
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries.invoices import WHOLE_COLUMNS, wholes
from reskontra.domain.invoicing.views import Invoice, InvoiceState
from reskontra.domain.kernel.refusals import NotFound, Refused
from reskontra.domain.tables import CONNECTION

_LOCK_ALL: Final = "SELECT id FROM invoice WHERE id = ANY($1) ORDER BY id FOR UPDATE"
_LOCK: Final = "SELECT state, version FROM invoice WHERE id = $1 FOR UPDATE"
# Whoever had to wait sees heads as they have become beside lines as they were before.
_HELD: Final = f"""
    SELECT (SELECT version FROM invoice AS seen WHERE seen.id = invoice.id), {WHOLE_COLUMNS}
    FROM invoice WHERE id = ANY($1) ORDER BY id FOR UPDATE
"""  # noqa: S608 - fixed names

_LOCK_TIME: Final = """
    SELECT pg_advisory_xact_lock(hashtextextended(current_schema() || ' billed time', 0))
"""
_LOCK_TIME_ON: Final = f"{_LOCK_TIME} FROM invoice WHERE id = ANY($1) AND time_sheet IS NOT NULL"


async def hold_billed_time() -> None:
    """Let nobody else bill time, or credit billed time, until the transaction ends.

    Who bills holds the work before numbers; who credits comes to the work after its number.
    """
    await get_connection(CONNECTION).execute_query(_LOCK_TIME)


async def hold_billed_time_on(invoice_ids: Collection[InvoiceId]) -> None:
    """The same, if any of these invoices bills time; before they are held, as whoever bills does.

    What an invoice bills is settled when it is issued, so nobody needs to hold it to see.
    """
    ids = [one.uuid for one in invoice_ids]
    await get_connection(CONNECTION).execute_query(_LOCK_TIME_ON, [ids])


async def hold_all(invoice_ids: Collection[InvoiceId]) -> None:
    """Let nobody else act on these invoices until the transaction ends; always in one order."""
    ids = [one.uuid for one in invoice_ids]
    await get_connection(CONNECTION).execute_query_dict(_LOCK_ALL, [ids])


async def locked_version(invoice_id: InvoiceId) -> tuple[InvoiceState, int]:
    """Lock an invoice and return its state and version.

    Raises:
        Refused: There is no such invoice.
    """
    rows = await get_connection(CONNECTION).execute_query_dict(_LOCK, [invoice_id.uuid])
    if not rows:
        raise Refused([NotFound(path=("id",))])
    return InvoiceState(rows[0]["state"]), rows[0]["version"]


async def held(invoice_id: InvoiceId) -> Invoice:
    """An invoice that nobody else can act on until the transaction ends.

    Raises:
        Refused: There is no such invoice.
    """
    found = (await held_together([invoice_id])).get(invoice_id)
    if found is None:
        raise Refused([NotFound(path=("id",))])
    return found


async def held_together(invoice_ids: Collection[InvoiceId]) -> dict[InvoiceId, Invoice]:
    """Invoices that nobody else can act on until the transaction ends; unknown ids are left out."""
    rows = await _held_rows(invoice_ids)
    found = await wholes([values for _, values in rows])
    seen = [version for version, _ in rows]
    if seen != [each.head.version for each in found.values()]:
        # What is held now stays as it is, so this look is the last one.
        found = await wholes([values for _, values in await _held_rows(invoice_ids)])
    return found


async def _held_rows(
    invoice_ids: Collection[InvoiceId],
) -> list[tuple[int | None, Sequence[object]]]:
    ids = [one.uuid for one in invoice_ids]
    _, rows = await get_connection(CONNECTION).execute_query(_HELD, [ids])
    return [(version, values) for version, *values in (row.values() for row in rows)]
