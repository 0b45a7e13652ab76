"""Take a chart of accounts: asked for at once, worked off in sets."""

from collections.abc import Mapping, Sequence
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.catalogue.chart import account_of, likeness_of_cells
from reskontra.domain.catalogue.events import AccountImportRequested, AccountsTaken
from reskontra.domain.catalogue.ids import AccountId
from reskontra.domain.catalogue.models import Account
from reskontra.domain.catalogue.queries import accounts_known
from reskontra.domain.catalogue.refusals import AccountKnown
from reskontra.domain.jobs.commands import open_job
from reskontra.domain.jobs.ids import JobId
from reskontra.domain.jobs.rows import given_rows, read_rows
from reskontra.domain.jobs.views import JobItem, JobKind, NewJob
from reskontra.domain.kernel.clock import now
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.refusals import Refusal
from reskontra.domain.tables import CONNECTION

_HOLD: Final = """
    SELECT pg_advisory_xact_lock(hashtextextended(current_schema() || ' account import', 0))
"""


async def request_accounts(rows: Sequence[Mapping[str, str]], *, is_trial: bool) -> JobId:
    """Ask for accounts to be taken from rows, or only for what would be said of each row."""
    kind = JobKind.ACCOUNT_IMPORT_TRIAL if is_trial else JobKind.ACCOUNT_IMPORT
    given = given_rows(rows, AccountId.new, likeness_of_cells)
    job_id = await open_job(NewJob(kind=kind, subjects=list(given), given=given))
    record(AccountImportRequested(job_id=job_id, job_kind=kind))
    return job_id


async def take_accounts(kind: JobKind, items: Sequence[JobItem]) -> dict[int, Sequence[Refusal]]:
    """Write the rows that may be into the chart, as one set; why not, for each of the others.

    A trial says the same and writes nothing.
    """
    await get_connection(CONNECTION).execute_query_dict(_HOLD)
    read = read_rows(items, account_of)
    known = await accounts_known([one.number for one in read.entries.values()]) or frozenset()
    fresh = {
        AccountId.parse(item.subject): read.entries[item.position]
        for item in items
        if item.position in read.entries and read.entries[item.position].number not in known
    }
    if fresh and kind is JobKind.ACCOUNT_IMPORT:
        moment = now()
        await Account.bulk_create(
            [
                Account(id=account_id.uuid, number=one.number, name=one.name, created_at=moment)
                for account_id, one in fresh.items()
            ]
        )
        record(AccountsTaken(accounts=len(fresh)))
    return read.reasons | {
        place: [AccountKnown(path=("number",), number=one.number)]
        for place, one in read.entries.items()
        if one.number in known
    }
