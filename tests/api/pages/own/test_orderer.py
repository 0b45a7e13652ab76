"""An orderer's page: what they order, change and approve, and how it goes."""

from datetime import timedelta

import pytest

from reskontra.domain.agreements.commands import change_agreement
from reskontra.domain.agreements.views import AgreementChange
from reskontra.domain.assignments.commands import assign_consultant, cancel_oneself
from reskontra.domain.assignments.ids import AssignmentId
from reskontra.domain.assignments.queries import assignment, orderers_own
from reskontra.domain.assignments.views import AssignmentCard
from reskontra.domain.customers.commands import change_customer
from reskontra.domain.customers.views import CustomerChange
from reskontra.domain.kernel.clock import SWEDEN, today
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.refusals import Refused
from tests.support.own_pages import Own

IN_A_WEEK = (today() + timedelta(days=7)).isoformat()
ORDER = {
    "title": "Möte <b>på</b> plats",
    "day": IN_A_WEEK,
    "begins": "13",
    "ends": "15:30",
    "place": "Storgatan 3",
    "description": "Ring på.",
}


async def ordered(own: Own, **about: str) -> AssignmentId:
    """What Beata ordered on her page."""
    answer = await own.sent(f"{own.orderers}/order", **ORDER | about)
    assert answer.headers["location"] == f"{own.orderers}?told=ordered", answer.text
    async with own.inside():
        tasks = (await orderers_own(own.orderer_id)).tasks
    return max(tasks, key=lambda task: task.number).id


async def kept(own: Own, task_id: AssignmentId) -> AssignmentCard:
    async with own.inside():
        card = await assignment(task_id)
    assert card is not None
    return card


async def test_an_order_by_an_own_agreement_is_kept_once(own: Own) -> None:
    task_id = await ordered(own)
    card = await kept(own, task_id)
    assert (card.title, card.place, card.state) == (ORDER["title"], "Storgatan 3", "REQUESTED")
    assert (card.customer_id, card.orderer_id) == (own.customer_id, own.orderer_id)
    assert card.agreement_id == own.agreement_id
    assert f"{card.begins_at.astimezone(SWEDEN):%Y-%m-%d %H:%M}" == f"{IN_A_WEEK} 13:00"
    page = await own.page(f"{own.orderers}?told=ordered")
    assert "Möte &lt;b&gt;på&lt;/b&gt; plats" in page
    assert "Beställt" in page
    key = "2" * 32
    shown = (await own.api.client.get(f"{own.orderers}/order")).text
    choice = shown.partition('name="choice" value="')[2].partition('"')[0]
    for _ in range(2):
        twice = {**ORDER, "choice": choice, "key": key}
        answer = await own.api.client.post(f"{own.orderers}/order", data=twice)
        assert answer.status_code == 303
    other = {**ORDER, "choice": choice, "key": key, "title": "Ett annat möte"}
    answer = await own.api.client.post(f"{own.orderers}/order", data=other)
    assert answer.status_code == 422
    assert "redan skickat" in answer.text
    assert "Ett annat möte" in answer.text
    assert key not in answer.text
    async with own.inside():
        assert len((await orderers_own(own.orderer_id)).tasks) == 3


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"title": ""}, 'aria-describedby="title-wrong"'),
        ({"title": "x" * 201}, 'aria-describedby="title-wrong"'),
        ({"day": "2026-11-02"}, "som inte har varit"),
        ({"begins": "nu"}, "Skriv en tid"),
        ({"choice": "agr_1 hty_1"}, "Välj"),
        ({"order_number": "x" * 101}, 'aria-describedby="order_number-wrong"'),
    ],
)
async def test_what_is_wrong_with_an_order_is_told_and_what_was_written_stays(
    own: Own, fields: dict[str, str], told: str
) -> None:
    answer = await own.sent(f"{own.orderers}/order", **ORDER | fields)
    assert answer.status_code == 422
    assert told in answer.text
    assert "Ring på." in answer.text
    async with own.inside():
        assert len((await orderers_own(own.orderer_id)).tasks) == 1


async def test_what_nobody_was_asked_to_do_is_changed_and_then_asked_for(own: Own) -> None:
    task_id = await ordered(own)
    path = f"{own.orderers}/tasks/{task_id}"
    change = {"day": IN_A_WEEK, "begins": "14:00", "ends": "15:00", "place": "Kungsgatan 1"}
    answer = await own.sent(path, **change)
    assert answer.headers["location"].endswith("told=changed")
    assert (await kept(own, task_id)).place == "Kungsgatan 1"
    old = await own.api.client.post(path, data={**change, "version": "1"})
    assert (old.status_code, 'role="alert"' in old.text) == (422, True)
    async with own.inside():
        await assign_consultant(task_id, own.consultant_id)
    page = await own.page(path)
    assert "Karin Ek" in page
    assert "Spara ändringen" not in page
    assert "Be om en ändring" in page


@pytest.mark.parametrize(("hours", "cost"), [("300", "2\N{NO-BREAK SPACE}500,00"), ("36", "")])
async def test_what_it_costs_to_call_off_is_read_first(own: Own, hours: str, cost: str) -> None:
    async with own.inside():
        change = AgreementChange(cancellation_hours=int(hours))
        await change_agreement(own.agreement_id, change)
    task_id = await ordered(own)
    async with own.inside():
        await assign_consultant(task_id, own.consultant_id)
    path = f"{own.orderers}/tasks/{task_id}/cancel"
    assert path in await own.page(f"{own.orderers}/tasks/{task_id}")
    page = await own.page(path)
    assert ("kostar det ingenting" in page) is not bool(cost)
    assert cost in page
    moved = await own.sent(path, seen="2 1", reason="Sjuk")
    assert (moved.status_code, "Inget avbokades" in moved.text) == (422, True)
    assert (await kept(own, task_id)).state == "CONFIRMED"
    answer = await own.sent(path, reason="Sjuk")
    assert answer.headers["location"].endswith("told=cancelled")
    assert (await kept(own, task_id)).state == "CANCELLED"
    assert "Avbokat" in await own.page(f"{own.orderers}/tasks/{task_id}")
    for again in (await own.api.client.get(path), await own.api.client.post(path, data={})):
        assert again.headers["location"] == f"{own.orderers}/tasks/{task_id}"


async def test_nobody_calls_off_for_another_price_than_they_read(own: Own) -> None:
    task_id = await ordered(own)
    async with own.inside():
        with pytest.raises(Refused) as refused:
            await cancel_oneself(own.orderer_id, task_id, "", read=Money(1))
        assert [reason.code for reason in refused.value.reasons] == ["CANCELLATION_COST_MOVED"]
    assert (await kept(own, task_id)).state == "REQUESTED"


async def test_reported_time_is_approved_on_the_page_and_shows_no_pay(own: Own) -> None:
    entry = await own.reported()
    page = await own.page(own.orderers)
    path = f"{own.orderers}/reports/{entry}"
    assert path in page
    report = await own.page(path)
    for each in (page, report, await own.page(f"{own.orderers}/tasks/{own.task_id}")):
        assert "1\N{NO-BREAK SPACE}000,00" in each
        assert "400,00" not in each
        assert "Karin Ek" in each
    assert 'value="Beata Beställare"' in report
    answer = await own.sent(path, name="Beata Beställare", answer="approve")
    assert answer.headers["location"].endswith("told=approved")
    approval = (await own.entry(entry)).approval
    assert approval is not None
    assert (approval.by.kind, approval.by.name) == ("ORDERER", "Beata Beställare")
    assert (approval.by.id, approval.by.address) == (
        str(own.orderer_id),
        "beata@kunden.example",
    )


async def test_the_link_ends_when_the_contact_is_removed_and_not_before(own: Own) -> None:
    async with own.inside():
        await change_customer(own.customer_id, CustomerChange(name="Nya Kunden AB"))
    assert "Nya Kunden AB" in await own.page(own.orderers)
    async with own.inside():
        await change_customer(own.customer_id, CustomerChange(contacts=()))
    answer = await own.api.client.get(own.orderers)
    assert (answer.status_code, "Beata" in answer.text) == (410, False)
    sent = await own.api.client.post(f"{own.orderers}/order", data=ORDER)
    assert sent.status_code == 410
