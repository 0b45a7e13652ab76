"""The page of one report: answered once, passed on, opened twice, spent, too old, another's."""

import asyncio
from datetime import timedelta
from uuid import uuid4

import pytest

from reskontra.domain.assignments.commands import report_time
from reskontra.domain.assignments.models import Assignment
from reskontra.domain.customers.commands import change_customer
from reskontra.domain.customers.views import CustomerChange
from reskontra.domain.history.queries import last_seq
from reskontra.domain.kernel.clock import now, stopped_at
from reskontra.tenancy.links import ATTEST, report_edition
from tests.factories.assignments import time_report
from tests.support.own_pages import Own

YES = {"name": "Vikarien Vera", "answer": "approve"}
NO = {"name": "Vikarien Vera", "answer": "reject", "reason": "Det var <i>en</i> halvtimme."}


async def test_whoever_was_sent_it_on_approves_by_name_and_is_seen(own: Own) -> None:
    entry = await own.reported()
    path = await own.attest(entry)
    page = await own.page(path)
    assert "Beata" not in page
    assert "1\N{NO-BREAK SPACE}000,00" in page
    assert "400,00" not in page
    answer = await own.sent(path, **YES)
    assert answer.headers["location"] == f"{path}?told=approved"
    approval = (await own.entry(entry)).approval
    assert approval is not None
    assert (approval.by.name, approval.by.id, approval.by.address) == (
        "Vikarien Vera",
        str(own.orderer_id),
        "beata@kunden.example",
    )
    again = await own.page(path)
    assert "Godkänd av Vikarien Vera" in again
    assert 'name="answer"' not in again


async def test_where_nobody_is_named_the_customers_own_address_was_asked(own: Own) -> None:
    entry = await own.reported()
    async with own.inside():
        await Assignment.filter(id=own.task_id.uuid).update(orderer_id=None)
    card = await own.entry(entry)
    path = own.path(ATTEST, entry.uuid, report_edition(card.reported_at))
    answer = await own.sent(path, **YES)
    assert answer.headers["location"] == f"{path}?told=approved"
    approval = (await own.entry(entry)).approval
    assert approval is not None
    assert (approval.by.name, approval.by.id) == ("Vikarien Vera", str(own.customer_id))


async def test_looking_uses_nothing_up(own: Own) -> None:
    path = await own.attest(await own.reported())
    async with own.inside():
        before = await last_seq()
    for method in ("GET", "HEAD", "GET"):
        assert (await own.api.client.request(method, path)).status_code == 200
    async with own.inside():
        assert await last_seq() == before
    assert (await own.sent(path, **YES)).status_code == 303


async def test_of_two_who_answer_at_once_the_second_is_shown_what_the_first_one_said(
    own: Own,
) -> None:
    entry = await own.reported()
    path = await own.attest(entry)
    seen = {"version": str((await own.entry(entry)).version)}
    answers = await asyncio.gather(
        *(own.api.client.post(path, data={**seen, **each}) for each in (YES, NO, YES, NO))
    )
    assert sorted(each.status_code for each in answers) == [303, 422, 422, 422]
    state = (await own.entry(entry)).state
    told = {"APPROVED": "Godkänd av Vikarien Vera", "REJECTED": "en&lt;/i&gt; halvtimme"}[state]
    for late in (each for each in answers if each.status_code == 422):
        assert told in late.text
        assert 'role="alert"' in late.text


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({**YES, "name": " "}, 'aria-describedby="name-wrong"'),
        ({**NO, "reason": ""}, 'aria-describedby="reason-wrong"'),
        ({**NO, "name": " "}, "<details open>"),
        ({**NO, "version": "0"}, "<details open>"),
        ({"name": "Vera"}, 'role="alert"'),
        ({**YES, "version": "0"}, 'role="alert"'),
        ({**YES, "version": "x"}, 'role="alert"'),
        ({**YES, "version": "9" * 5000}, 'role="alert"'),
    ],
)
async def test_an_answer_that_is_none_changes_nothing(
    own: Own, fields: dict[str, str], told: str
) -> None:
    entry = await own.reported()
    answer = await own.sent(await own.attest(entry), **fields)
    assert (answer.status_code, told in answer.text) == (422, True)
    assert (await own.entry(entry)).state == "REPORTED"


async def test_the_link_ends_when_the_report_is_written_anew(own: Own) -> None:
    entry = await own.reported()
    path = await own.attest(entry)
    assert (await own.sent(path, **NO)).status_code == 303
    assert "en&lt;/i&gt; halvtimme" in await own.page(path)
    async with own.inside():
        await report_time(own.task_id, time_report(), entry_id=entry)
    old = await own.api.client.get(path)
    assert (old.status_code, "Övningsbolaget AB" in old.text) == (410, True)
    assert (await own.sent(path, **YES)).status_code == 410
    assert (await own.entry(entry)).state == "REPORTED"
    assert (await own.sent(await own.attest(entry), **YES)).status_code == 303


async def test_the_link_of_a_contact_who_was_removed_opens_nothing(own: Own) -> None:
    entry = await own.reported()
    path, handed_on = await own.attest(entry), await own.attest(entry, uuid4())
    async with own.inside():
        await change_customer(own.customer_id, CustomerChange(contacts=()))
    for each in (path, handed_on):
        assert (await own.api.client.get(each)).status_code == 410
        assert (await own.api.client.post(each, data=YES)).status_code == 410
    assert (await own.entry(entry)).state == "REPORTED"


async def test_it_expires_and_says_whom_to_ask(own: Own) -> None:
    entry = await own.reported()
    path = await own.attest(entry)
    with stopped_at(now() + timedelta(days=47)):
        answer = await own.api.client.get(path)
        sent = await own.api.client.post(path, data=YES)
    assert (answer.status_code, sent.status_code) == (410, 410)
    assert "Be Övningsbolaget AB om en ny" in answer.text
    assert "Kunden" not in answer.text
    assert (await own.entry(entry)).state == "REPORTED"


async def test_a_report_of_another_firm_is_not_there(own: Own, others: Own) -> None:
    entry = await own.reported()
    edition = report_edition((await own.entry(entry)).reported_at)
    strange = others.path(ATTEST, entry.uuid, edition, own.orderer_id.uuid)
    answer = await own.api.client.get(strange)
    assert (answer.status_code, "Kunden" in answer.text) == (410, False)
    assert (await own.api.client.post(strange, data=YES)).status_code == 410
    assert (await own.entry(entry)).state == "REPORTED"


async def test_a_form_from_elsewhere_is_not_taken(own: Own) -> None:
    entry = await own.reported()
    afar = {"origin": "https://evil.example", "sec-fetch-site": "cross-site"}
    path = await own.attest(entry)
    answer = await own.api.client.post(path, data={**YES, "version": "1"}, headers=afar)
    assert answer.status_code == 403
    assert (await own.entry(entry)).state == "REPORTED"
