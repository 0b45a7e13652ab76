"""A list is written into one file, whoever dies on the way, and what is written can be read."""

from datetime import timedelta

import pytest

from reskontra.domain.customers import importing
from reskontra.domain.customers.commands import import_rows, request_import
from reskontra.domain.customers.queries import customer_ids
from reskontra.domain.customers.views import CustomerFilter
from reskontra.domain.invoicing.queries import invoice_ids
from reskontra.domain.invoicing.views import InvoiceFilter
from reskontra.domain.jobs.commands import cancel_job, forget_exports, request_export
from reskontra.domain.jobs.ids import JobId
from reskontra.domain.jobs.queries import items, job
from reskontra.domain.jobs.refusals import ExportEmpty
from reskontra.domain.jobs.views import JobKind, JobState, JobStatus
from reskontra.domain.kernel.clock import now, stopped_at
from reskontra.domain.kernel.refusals import Refused
from reskontra.domain.sheets.delimited import sheet_of
from reskontra.domain.sheets.headings import cells_of, columns_of
from reskontra.domain.sheets.views import FileFormat
from reskontra.tenancy.scope import TenantScope, current_tenant
from reskontra.tenancy.transaction import tenant_transaction
from reskontra.workers.actors import exports
from reskontra.workers.actors.exports import write_list
from reskontra.workers.broker import ActorFault
from tests.factories.customers import make_customer
from tests.factories.invoicing import MIXED, make_issued
from tests.support.elsewhere import seen_in
from tests.support.workers import Workers

pytestmark = pytest.mark.usefixtures("company")

EVERYBODY = CustomerFilter()


async def asked(file_format: FileFormat = FileFormat.CSV) -> JobId:
    async with tenant_transaction():
        ids = await customer_ids(EVERYBODY, 100)
        return await request_export(JobKind.CUSTOMER_EXPORT, ids, file_format, "sv")


async def customers(count: int) -> None:
    async with tenant_transaction():
        for number in range(count):
            await make_customer(name=f"Kund {number}", phone="+46 8 1", contacts=())


async def told(job_id: JobId) -> JobStatus:
    async with tenant_transaction(read_only=True):
        found = await job(job_id)
    assert found is not None
    return found


async def file_of(workers: Workers, job_id: JobId) -> bytes:
    found = await told(job_id)
    assert found.document is not None
    return await workers.archived(current_tenant(), found.document.sha256)


async def test_what_is_written_is_known_when_it_is_imported_again(workers: Workers) -> None:
    await customers(5)
    job_id = await asked()
    await workers.run_until_still()
    found = await told(job_id)
    assert (found.state, found.done_count) == (JobState.DONE, 5)

    sheet = sheet_of(await file_of(workers, job_id))
    columns = columns_of(sheet, importing.COLUMNS)
    assert columns.unknown == ("Kundnummer",)
    rows = [cells_of(row, columns, len(sheet.headings)) for row in sheet.rows]
    async with tenant_transaction():
        again = await request_import(rows, is_trial=False)
        outcome = await import_rows(JobKind.CUSTOMER_IMPORT, await items(again, limit=100))
    assert [[one.code for one in why] for why in outcome.values()] == [["CUSTOMER_KNOWN"]] * 5


async def test_the_message_twice_and_a_death_between_sets_make_one_whole_file(
    workers: Workers, monkeypatch: pytest.MonkeyPatch
) -> None:
    await customers(5)
    job_id = await asked()
    message = await workers.run_up_to(write_list)
    monkeypatch.setattr(exports, "_AT_A_TIME", 2)
    with monkeypatch.context() as killed:
        killed.setattr(exports, "heads", None)
        with pytest.raises(ActorFault):
            await workers.perform(message)
    for _ in range(2):
        await workers.perform(message)
    sheet = sheet_of(await file_of(workers, job_id))
    assert [row[1] for row in sheet.rows] == [f"Kund {number}" for number in range(5)]
    assert (await told(job_id)).done_count == 5


async def test_a_list_that_is_stopped_has_no_file(workers: Workers) -> None:
    await customers(2)
    job_id = await asked()
    message = await workers.run_up_to(write_list)
    async with tenant_transaction():
        await cancel_job(job_id)
    await workers.perform(message)
    found = await told(job_id)
    assert (found.state, found.document) == (JobState.CANCELLED, None)


async def test_nothing_is_written_of_nothing() -> None:
    with pytest.raises(Refused) as refused:
        await asked()
    assert [type(one) for one in refused.value.reasons] == [ExportEmpty]


async def test_invoices_have_a_row_for_each_line_if_asked(workers: Workers) -> None:
    async with tenant_transaction():
        await make_issued(lines=MIXED)
        await make_issued()
        ids = await invoice_ids(InvoiceFilter(), 100)
        kinds = (JobKind.INVOICE_EXPORT, JobKind.INVOICE_LINE_EXPORT)
        jobs = [await request_export(kind, ids, FileFormat.CSV, "sv") for kind in kinds]
    await workers.run_until_still()
    heads, lines = [sheet_of(await file_of(workers, each)) for each in jobs]
    assert [row[0] for row in heads.rows] == ["1001", "1002"]
    assert [(row[0], row[9]) for row in lines.rows] == [
        ("1001", "Arbete"),
        ("1001", "Delar"),
        ("1001", "Måltider"),
        ("1002", "Arbete"),
    ]


async def test_a_file_is_of_its_firm_alone(workers: Workers, other_scope: TenantScope) -> None:
    await customers(1)
    job_id = await asked(FileFormat.XLSX)
    await workers.run_until_still()
    found = await told(job_id)
    assert found.document is not None

    async def theirs() -> tuple[JobStatus | None, int]:
        return await job(job_id), len(await customer_ids(EVERYBODY, 9))

    assert await seen_in(other_scope, theirs) == (None, 0)


async def test_a_file_is_there_for_a_day(workers: Workers) -> None:
    await customers(1)
    await asked()
    await workers.run_until_still()
    async with tenant_transaction():
        assert list(await forget_exports()) == []
        with stopped_at(now() + timedelta(days=2)):
            assert len(await forget_exports()) == 1
