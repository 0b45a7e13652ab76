"""Asking for the same with many invoices."""

from datetime import date, timedelta

import pytest

from reskontra.domain.invoicing.commands import carry_out, issue_items, meant_by, request_bulk
from reskontra.domain.invoicing.commands.bulk import MOST_INVOICES, NotBulkFault
from reskontra.domain.invoicing.events import InvoiceBulkRequested, InvoiceDiscarded, InvoiceIssued
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries import deliveries
from reskontra.domain.invoicing.sending import GRACE
from reskontra.domain.invoicing.views import InvoiceFilter
from reskontra.domain.jobs.queries import items, job
from reskontra.domain.jobs.views import JobItem, JobItemState, JobKind
from reskontra.domain.kernel.clock import now
from reskontra.domain.kernel.events import recording
from reskontra.domain.kernel.refusals import Refused
from tests.factories.customers import make_consenting_customer
from tests.factories.invoicing import make_draft, make_issued

pytestmark = pytest.mark.usefixtures("company")

ISSUE = JobKind.INVOICE_BULK_ISSUE


def item(invoice_id: InvoiceId, **given: object) -> JobItem:
    return JobItem(1, str(invoice_id), given, JobItemState.PENDING, ())


async def test_each_is_asked_for_once_in_the_order_that_they_are_named() -> None:
    first, second = InvoiceId.new(), InvoiceId.new()
    with recording() as events:
        made = await request_bulk(ISSUE, [second, first, second], stops_when_refused=True)

    found = await job(made)
    assert found is not None
    assert (found.total_count, found.stops_when_refused) == (2, True)
    assert [one.subject for one in await items(made, limit=9)] == [str(second), str(first)]
    assert events == [InvoiceBulkRequested(job_id=made, job_kind=ISSUE)]


@pytest.mark.parametrize(
    ("count", "code"), [(0, "REQUIRED"), (MOST_INVOICES + 1, "TOO_MANY_INVOICES")]
)
async def test_none_and_too_many_are_refused(count: int, code: str) -> None:
    with recording() as events, pytest.raises(Refused, match=code):
        await request_bulk(ISSUE, [InvoiceId.new() for _ in range(count)], stops_when_refused=False)
    assert events == []


@pytest.mark.parametrize(
    ("kind", "is_draft"),
    [(ISSUE, True), (JobKind.INVOICE_BULK_DISCARD, True), (JobKind.INVOICE_BULK_SEND, False)],
)
async def test_a_filter_means_what_the_deed_is_for(kind: JobKind, *, is_draft: bool) -> None:
    late = await make_draft(invoice_date=date(2026, 11, 20))
    early = await make_draft(invoice_date=date(2026, 11, 10))
    issued = await make_issued()

    expected = [early, late] if is_draft else [issued]
    assert await meant_by(kind, InvoiceFilter()) == expected


@pytest.mark.parametrize("kind", [ISSUE, JobKind.INVOICE_BULK_SEND])
async def test_a_filter_that_means_nothing_is_refused(kind: JobKind) -> None:
    with pytest.raises(Refused, match="NO_INVOICE_MATCHES"):
        await meant_by(kind, InvoiceFilter(text="nobody"))


async def test_it_is_done_as_for_one_alone() -> None:
    draft_id = await make_draft()
    with recording() as events:
        await carry_out(JobKind.INVOICE_BULK_DISCARD, item(draft_id))
    assert events == [InvoiceDiscarded(invoice_id=draft_id)]


async def test_those_of_a_job_are_issued_together_and_each_has_its_outcome() -> None:
    issued_id, draft_id = await make_issued(), await make_draft()
    items = [item(issued_id)._replace(position=7), item(draft_id)._replace(position=8)]
    with recording() as events:
        outcomes = await issue_items(items, stops=False)
    assert {place: [one.code for one in why] for place, why in outcomes.items()} == {
        7: ["INVOICE_NOT_DRAFT"],
        8: [],
    }
    assert [type(one) for one in events] == [InvoiceIssued]


async def test_each_is_sent_with_its_own_page() -> None:
    issued_id = await make_issued(customer_id=await make_consenting_customer())
    given = {"channel": "EMAIL", "again": False, "page_url": "https://example.se/p/1"}
    await carry_out(JobKind.INVOICE_BULK_SEND, item(issued_id, **given))

    assert len(await deliveries(issued_id)) == 1
    with pytest.raises(Refused, match="ALREADY_SENT"):
        await carry_out(JobKind.INVOICE_BULK_SEND, item(issued_id, **given))


@pytest.mark.parametrize(
    ("given", "wait"),
    [({}, timedelta(0)), ({"hold": False}, timedelta(0)), ({"hold": True}, GRACE)],
)
async def test_each_waits_for_a_while_if_that_is_wished(
    given: dict[str, object], wait: timedelta
) -> None:
    issued_id = await make_issued(customer_id=await make_consenting_customer())
    asked = {"channel": "EMAIL", "again": False, "page_url": "https://example.se/p/1"} | given
    before = now()
    await carry_out(JobKind.INVOICE_BULK_SEND, item(issued_id, **asked))

    (delivery,) = await deliveries(issued_id)
    assert before + wait <= delivery.due_at <= now() + wait


@pytest.mark.parametrize("kind", [JobKind.INVOICE_PREVIEW, ISSUE])
async def test_a_preview_is_not_worked_off_so_nor_are_issues(kind: JobKind) -> None:
    with pytest.raises(NotBulkFault):
        await carry_out(kind, item(InvoiceId.new()))
