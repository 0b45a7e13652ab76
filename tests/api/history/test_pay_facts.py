"""What somebody earns is told to those alone who may see pay, wherever events are read."""

from dataclasses import fields
from typing import get_type_hints

import pytest

from reskontra.api.history.types import OF_PAY
from reskontra.domain.assignments import events as of_work
from reskontra.domain.assignments.commands import make_pay_lines
from reskontra.domain.consultants import events as of_consultants
from reskontra.domain.kernel.events import Event
from reskontra.domain.kernel.money import Money
from reskontra.tenancy.access import Permission, Role, permissions_of
from reskontra.tenancy.scope import within
from reskontra.tenancy.transaction import tenant_transaction
from tests.factories.billing import make_approved, make_order
from tests.support.shop import Shop

READS = [role for role in Role if Permission.EVENT_READ in permissions_of(role)]


async def released(shop: Shop) -> None:
    with within(shop.scope):
        async with tenant_transaction():
            await make_pay_lines([await make_approved(await make_order())])


async def told(shop: Shop) -> set[str]:
    """The facts of pay that somebody is told."""
    events = await shop.ask("Events", first=100)
    (event,) = [each for each in events["nodes"] if each["kind"] == "PayReleased"]
    return {fact["key"] for fact in event["facts"]}


@pytest.mark.parametrize("role", READS)
async def test_a_role_that_may_see_no_pay_is_told_none(shop: Shop, role: Role) -> None:
    await released(shop)
    may = Permission.PAY_READ in permissions_of(role)
    facts = await told(await shop.seen_by(role))
    assert ("amount.minor" in facts, "consultant_id" in facts) == (may, True)


@pytest.mark.parametrize("may", [True, False])
async def test_a_key_that_may_see_no_pay_is_told_none(shop: Shop, *, may: bool) -> None:
    await released(shop)
    scopes = [Permission.EVENT_READ, *([Permission.PAY_READ] * may)]
    facts = await told(await shop.seen_by_program(*scopes))
    assert ("amount.minor" in facts, "consultant_id" in facts) == (may, True)


def test_every_sum_that_work_and_its_pay_tell_is_known_to_be_pay_or_not() -> None:
    sums = {
        (kind.__name__, field.name)
        for module in (of_work, of_consultants)
        for kind in vars(module).values()
        if isinstance(kind, type) and issubclass(kind, Event) and kind is not Event
        for field in fields(kind)
        if get_type_hints(kind)[field.name] is Money
    }
    assert sums == {(kind, name) for kind, names in OF_PAY.items() for name in names}
