"""Take customers from a table: asked for at once, worked off in sets."""

from collections.abc import Collection, Mapping, Sequence
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.company.commands import take_next_numbers
from reskontra.domain.company.views import Series
from reskontra.domain.customers import importing, queries
from reskontra.domain.customers.commands.columns import columns
from reskontra.domain.customers.events import CustomerCreated, CustomerImportRequested
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.customers.models import Customer
from reskontra.domain.customers.refusals import CustomerKnown
from reskontra.domain.customers.views import CustomerEntry
from reskontra.domain.jobs.commands import open_job
from reskontra.domain.jobs.ids import JobId
from reskontra.domain.jobs.rows import given_rows, read_rows
from reskontra.domain.jobs.views import JobItem, JobKind, NewJob
from reskontra.domain.kernel.clock import now
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.refusals import Refusal
from reskontra.domain.tables import CONNECTION

# Whoever else writes one of these numbers waits until the set is written. In order, so that two
# imports never hold what the other waits for; the schema is part of what is locked.
_HOLD: Final = """
    SELECT pg_advisory_xact_lock(hashtextextended(current_schema() || ' org_number ' || number, 0))
    FROM (SELECT unnest($1::text[]) AS number ORDER BY 1) AS wanted
"""
_HOLD_IMPORT: Final = """
    SELECT pg_advisory_xact_lock(hashtextextended(current_schema() || ' customer import', 0))
"""


async def request_import(rows: Sequence[Mapping[str, str]], *, is_trial: bool) -> JobId:
    """Ask for customers to be taken from rows, or only for what would be said of each row.

    The job's parts are the customers to be, in the order of the rows.
    """
    kind = JobKind.CUSTOMER_IMPORT_TRIAL if is_trial else JobKind.CUSTOMER_IMPORT
    given = given_rows(rows, CustomerId.new, importing.likeness_of_cells)
    job_id = await open_job(NewJob(kind=kind, subjects=list(given), given=given))
    record(CustomerImportRequested(job_id=job_id, job_kind=kind))
    return job_id


async def import_rows(kind: JobKind, items: Sequence[JobItem]) -> dict[int, Sequence[Refusal]]:
    """Write the rows that may be into the register, as one set; why not, for each of the others.

    A trial says the same and writes nothing.
    """
    await get_connection(CONNECTION).execute_query_dict(_HOLD_IMPORT)
    read = read_rows(items, importing.row_of)
    known = await _known(read.entries)
    fresh = {
        CustomerId.parse(item.subject): read.entries[item.position]
        for item in items
        if item.position in read.entries and item.position not in known
    }
    if kind is JobKind.CUSTOMER_IMPORT:
        await _write(fresh)
    return read.reasons | {place: [CustomerKnown(number=n)] for place, n in known.items()}


async def _known(entries: Mapping[int, CustomerEntry]) -> dict[int, int]:
    numbers = [entry.org_number for entry in entries.values() if entry.org_number]
    await get_connection(CONNECTION).execute_query_dict(_HOLD, [numbers])
    return await queries.numbers_of_like(
        {place: importing.likeness_of(entry) for place, entry in entries.items()}
    )


async def _write(fresh: Mapping[CustomerId, CustomerEntry]) -> None:
    if not fresh:
        return
    numbers = await take_next_numbers(Series.CUSTOMER, len(fresh))
    await Customer.bulk_create(
        [
            Customer(
                id=customer_id.uuid,
                number=number,
                created_at=now(),
                updated_at=now(),
                **columns(entry),
            )
            for (customer_id, entry), number in zip(fresh.items(), numbers, strict=True)
        ]
    )
    _tell(fresh)


def _tell(fresh: Collection[CustomerId]) -> None:
    for customer_id in fresh:
        record(CustomerCreated(customer_id=customer_id))
