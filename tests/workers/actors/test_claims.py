"""A ledger of unpaid invoices is worked off in sets, once, and never in another firm."""

import pytest

from reskontra.domain.invoicing.commands import request_claims
from reskontra.domain.invoicing.listing import InvoiceSums
from reskontra.domain.invoicing.queries import invoice_sums
from reskontra.domain.invoicing.views import InvoiceFilter
from reskontra.domain.jobs.queries import job, refused_for
from reskontra.domain.jobs.views import JobState
from reskontra.tenancy.scope import TenantScope
from reskontra.tenancy.transaction import tenant_transaction
from reskontra.workers.actors.claims import take_over
from tests.factories.claims import ROW
from tests.factories.customers import make_customer
from tests.factories.invoicing import kr
from tests.support.elsewhere import seen_in
from tests.support.workers import Workers

pytestmark = pytest.mark.usefixtures("company")


async def theirs() -> InvoiceSums:
    return await invoice_sums(InvoiceFilter(is_own=False))


async def taken() -> InvoiceSums:
    async with tenant_transaction(read_only=True):
        return await theirs()


async def test_a_ledger_is_taken_over_once_and_explained(
    workers: Workers, other_scope: TenantScope
) -> None:
    rows = [{**ROW, "number": str(number)} for number in range(60)]
    rows[7]["total"] = "mycket"
    async with tenant_transaction():
        await make_customer()
        job_id = await request_claims(rows, is_trial=False)
    message = await workers.run_up_to(take_over)
    for _ in range(2):
        await workers.perform(message)

    async with tenant_transaction(read_only=True):
        found = await job(job_id)
        assert found is not None
        counts = await refused_for([job_id])
    assert (found.state, found.done_count) == (JobState.DONE, 60)
    assert counts == {job_id: [("CLAIM_AMOUNT_UNUSABLE", 1)]}
    sums = await taken()
    assert (sums.count, sums.open) == (59, kr("737500"))
    assert (await seen_in(other_scope, theirs)).count == 0
