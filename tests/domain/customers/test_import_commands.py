"""Customers taken from rows: as one set, once, and nothing in a trial."""

from datetime import timedelta

import pytest

from reskontra.domain.customers.commands import create_customer, import_rows, request_import
from reskontra.domain.customers.events import CustomerCreated, CustomerImportRequested
from reskontra.domain.customers.queries import customer_count, customers
from reskontra.domain.customers.views import (
    CustomerEntry,
    CustomerFilter,
    CustomerKind,
    CustomerOrder,
    CustomerPageRequest,
)
from reskontra.domain.jobs.commands import begin_job, end_job, forget_imports, settle_items
from reskontra.domain.jobs.ids import JobId
from reskontra.domain.jobs.queries import items, job, refused_for
from reskontra.domain.jobs.views import JobKind, JobState
from reskontra.domain.kernel.addresses import Address
from reskontra.domain.kernel.clock import now, stopped_at
from reskontra.domain.kernel.events import recording
from reskontra.domain.kernel.refusals import Refusal

pytestmark = pytest.mark.usefixtures("company")

AB = {"name": "Kunden AB", "orgNumber": "556703-7485"}
EVA = {"name": "Eva Ek", "kind": "Privatperson", "postalCode": "11418", "email": "eva@x.example"}
FAULTY = {"name": "Ingen", "kind": "företag", "email": "ingen"}


async def imported(rows: list[dict[str, str]], *, is_trial: bool = False) -> list[list[Refusal]]:
    job_id = await request_import(rows, is_trial=is_trial)
    kind = JobKind.CUSTOMER_IMPORT_TRIAL if is_trial else JobKind.CUSTOMER_IMPORT
    outcome = await import_rows(kind, await items(job_id, limit=100))
    return [list(outcome[place]) for place in sorted(outcome)]


def codes(outcome: list[list[Refusal]]) -> list[list[str]]:
    return [[reason.code for reason in reasons] for reasons in outcome]


async def names() -> list[str]:
    page = await customers(CustomerPageRequest(where=CustomerFilter(), order=CustomerOrder.NAME))
    return [card.name for card in page.rows]


async def test_good_rows_are_taken_with_numbers_in_their_order_and_bad_ones_told() -> None:
    with recording() as events:
        outcome = await imported([AB, FAULTY, {}, EVA])
    assert codes(outcome) == [[], ["EMAIL_INVALID"], ["ROW_EMPTY"], []]
    page = await customers(CustomerPageRequest(where=CustomerFilter(), order=CustomerOrder.NAME))
    assert [(card.number, card.name) for card in page.rows] == [
        (1002, "Eva Ek"),
        (1001, "Kunden AB"),
    ]
    assert page.rows[0].address == Address(postal_code="114 18")
    assert [type(event) for event in events] == [
        CustomerImportRequested,
        CustomerCreated,
        CustomerCreated,
    ]


async def test_the_row_is_the_customer_that_it_became() -> None:
    job_id = await request_import([AB], is_trial=False)
    (item,) = await items(job_id, limit=9)
    await import_rows(JobKind.CUSTOMER_IMPORT, [item])
    page = await customers(CustomerPageRequest(where=CustomerFilter(), order=CustomerOrder.NAME))
    assert [str(card.id) for card in page.rows] == [item.subject]


async def test_the_same_table_twice_changes_nothing() -> None:
    await imported([AB, EVA])
    with recording() as events:
        outcome = await imported([{**AB, "name": "Nya namnet AB"}, {**EVA, "name": "EVA EK"}])
    assert codes(outcome) == [["CUSTOMER_KNOWN"], ["CUSTOMER_KNOWN"]]
    assert [reasons[0].facts for reasons in outcome] == [{"number": 1001}, {"number": 1002}]
    assert await names() == ["Eva Ek", "Kunden AB"]
    assert [type(event) for event in events] == [CustomerImportRequested]


async def test_a_customer_that_somebody_wrote_by_hand_is_known() -> None:
    entry = CustomerEntry(kind=CustomerKind.COMPANY, name="Annat namn", org_number="5567037485")
    await create_customer(entry)
    assert codes(await imported([AB])) == [["CUSTOMER_KNOWN"]]


async def test_a_name_alone_does_not_make_two_people_one() -> None:
    outcome = await imported([EVA, {**EVA, "postalCode": "11419"}, {**EVA, "email": "e@y.example"}])
    assert codes(outcome) == [[], [], []]


async def test_the_second_of_two_equal_rows_is_told_where_the_first_stands() -> None:
    outcome = await imported([AB, EVA, AB])
    assert codes(outcome) == [[], [], ["ROW_REPEATED"]]
    assert outcome[2][0].facts == {"row": 2}


async def test_a_trial_says_the_same_and_writes_nothing() -> None:
    rows = [AB, FAULTY, AB]
    with recording() as events:
        tried = await imported(rows, is_trial=True)
    assert await customer_count(CustomerFilter()) == 0
    assert [type(event) for event in events] == [CustomerImportRequested]
    assert codes(tried) == codes(await imported(rows))


async def ended(rows: list[dict[str, str]]) -> JobId:
    job_id = await request_import(rows, is_trial=False)
    await begin_job(job_id)
    await settle_items(
        job_id, await import_rows(JobKind.CUSTOMER_IMPORT, await items(job_id, limit=9))
    )
    await end_job(job_id, JobState.DONE)
    return job_id


async def test_what_stood_in_the_rows_is_not_kept() -> None:
    job_id = await ended([AB, FAULTY])
    assert [item.given for item in await items(job_id, limit=9)] == [{}, {}]


async def test_refusals_are_counted_by_reason_and_some_left_out() -> None:
    await ended([AB])
    job_id = await ended([AB, FAULTY, {**FAULTY, "name": "Ingen annan"}])
    assert await refused_for([job_id]) == {job_id: [("EMAIL_INVALID", 2), ("CUSTOMER_KNOWN", 1)]}


async def test_how_it_went_is_forgotten_after_a_season() -> None:
    job_id = await ended([AB])
    await forget_imports()
    assert await job(job_id) is not None
    with stopped_at(now() + timedelta(days=91)):
        await forget_imports()
    assert await job(job_id) is None
