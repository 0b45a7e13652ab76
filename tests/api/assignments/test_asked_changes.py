"""Changes that whoever ordered asks for, at the firm's door."""

from datetime import timedelta

import pytest

from reskontra.domain.assignments.commands import change_oneself
from reskontra.domain.assignments.ids import AssignmentId
from reskontra.domain.assignments.own_orders import OwnChange
from reskontra.domain.customers.ids import ContactId
from reskontra.domain.kernel.clock import now
from reskontra.tenancy.access import Role
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import tenant_transaction
from tests.support.api import Json
from tests.support.shop import Shop

DAY = timedelta(days=1)
NOON = (now() + 5 * DAY).replace(minute=0, second=0, microsecond=0)


async def card(shop: Shop, assignment_id: str) -> Json:
    found: Json = await shop.ask("Assignment", id=assignment_id)
    return found


@pytest.fixture
async def task(shop: Shop) -> str:
    """What a contact ordered, is booked, and is asked to be a day later."""
    contact = {"name": "Beata", "email": "beata@kunden.example", "roles": ["ORDERS"]}
    customer = await shop.customer(contacts=[contact])
    (found,) = (await shop.ask("Customer", id=customer))["contacts"]
    hours = {"beginsAt": NOON.isoformat(), "endsAt": (NOON + DAY / 24).isoformat()}
    task_id = await shop.assignment(customerId=customer, ordererId=found["id"], **hours)
    change = OwnChange(begins_at=NOON + DAY, ends_at=NOON + DAY + DAY / 24, place="Sal 3")
    with within(shop.scope):
        async with tenant_transaction():
            about = ContactId.parse(found["id"]), AssignmentId.parse(task_id)
            await change_oneself(*about, change, 1)
    return task_id


async def test_the_firm_sees_what_is_asked_for_and_makes_the_change(shop: Shop, task: str) -> None:
    before = await card(shop, task)
    asked = before["askedChange"]
    marked = [
        each["id"]
        for column in await shop.ask("AssignmentBoard")
        for each in column["assignments"]
        if each["askedChange"]
    ]
    done = await shop.do("AssignmentChangeAnswer", id=asked["id"], isAccepted=True)
    after = await card(shop, task)

    assert marked == [task]
    assert (asked["place"], asked["description"]) == ("Sal 3", None)
    assert asked["beginsAt"] > before["beginsAt"]
    assert done["userErrors"] == []
    assert (after["beginsAt"], after["place"]) == (asked["beginsAt"], "Sal 3")
    assert after["askedChange"] is None


async def test_a_no_needs_a_word(shop: Shop, task: str) -> None:
    asked_id = (await card(shop, task))["askedChange"]["id"]
    about = {"id": asked_id, "isAccepted": False}
    wordless = await shop.codes("AssignmentChangeAnswer", **about)
    await shop.do("AssignmentChangeAnswer", **about, answer="Fullbokat.")
    again = await shop.codes("AssignmentChangeAnswer", **about, answer="Fullbokat.")

    assert wordless == [("REQUIRED", "answer")]
    assert again == [("ASKED_CHANGE_ANSWERED", "id")]
    assert (await card(shop, task))["place"] == ""


async def test_only_those_who_write_assignments_answer(shop: Shop, task: str) -> None:
    before = await card(shop, task)
    about = {"id": before["askedChange"]["id"], "isAccepted": True}
    accountant = await shop.seen_by(Role.ACCOUNTANT)

    assert (await accountant.reply("AssignmentChangeAnswer", input=about)).codes == ["FORBIDDEN"]
    assert await card(shop, task) == before


async def test_another_firm_sees_and_answers_none_of_it(
    shop: Shop, other_scope: TenantScope, task: str
) -> None:
    before = await card(shop, task)
    stranger = await shop.elsewhere(other_scope)
    about = {"id": before["askedChange"]["id"], "isAccepted": True}

    assert await card(stranger, task) is None
    assert await stranger.codes("AssignmentChangeAnswer", **about) == [("NOT_FOUND", "id")]
    assert await card(shop, task) == before
