"""Agreements as they are made, changed and ended."""

from datetime import date
from decimal import Decimal

import pytest
from tortoise.exceptions import IntegrityError

from reskontra.domain.agreements.commands import (
    change_agreement,
    create_agreement,
    end_agreement,
)
from reskontra.domain.agreements.events import (
    AgreementChanged,
    AgreementCreated,
    AgreementEnded,
    AgreementResumed,
)
from reskontra.domain.agreements.ids import AgreementId
from reskontra.domain.agreements.models import Agreement, AgreementPrice
from reskontra.domain.agreements.queries import agreement, agreements_of
from reskontra.domain.agreements.views import (
    AgreementCard,
    AgreementChange,
    AgreementEntry,
    AgreementForm,
    AgreementState,
    BillingPolicy,
)
from reskontra.domain.kernel.events import recording
from reskontra.domain.kernel.refusals import Refused
from reskontra.tenancy.scope import TenantScope
from reskontra.tenancy.transaction import savepoint
from tests.factories.agreements import agreed_price, agreement_entry, make_agreement
from tests.factories.catalogue import make_hour_type
from tests.factories.customers import make_customer
from tests.support.elsewhere import seen_in

pytestmark = pytest.mark.usefixtures("company")


async def kept(agreement_id: AgreementId) -> AgreementCard:
    card = await agreement(agreement_id)
    assert card is not None
    return card


async def test_an_agreement_is_kept_as_it_was_written() -> None:
    customer_id, hours = await make_customer(), await make_hour_type()
    entry = agreement_entry(
        customer_id=customer_id,
        policy=BillingPolicy.SILENT_APPROVAL,
        silent_days=5,
        valid_to=date(2026, 12, 31),
        cancellation_hours=36,
        cancellation_pay_percent=Decimal("50.5"),
        rush_hours=24,
        rush_price_percent=Decimal(30),
        mileage_price=Decimal("6.50"),
        mileage_pay=Decimal("2.50"),
        order_number="PO 77",
        buyer_reference="Anna",
        needs_order_number=True,
        our_reference="Nils",
        note="Efter\nkontorstid",
        prices=(
            agreed_price(hour_type_id=hours),
            agreed_price(hour_type_id=hours, valid_from=date(2026, 7, 1), price=Decimal("950.25")),
        ),
    )
    with recording() as events:
        agreement_id = await create_agreement(entry)
    card = await kept(agreement_id)
    assert {name: getattr(card, name) for name in AgreementEntry.__dataclass_fields__} == {
        name: getattr(entry, name) for name in AgreementEntry.__dataclass_fields__
    }
    assert (card.version, card.number, card.ended_at) == (1, 1001, None)
    assert events == [AgreementCreated(subject=agreement_id, customer_id=customer_id)]


async def test_agreements_are_numbered_in_a_row() -> None:
    customer_id = await make_customer()
    for _ in range(3):
        await make_agreement(customer_id)
    assert [card.number for card in await agreements_of(customer_id)] == [1003, 1002, 1001]


async def test_what_is_refused_keeps_nothing() -> None:
    with recording() as events, pytest.raises(Refused) as refused:
        await create_agreement(agreement_entry(name="", prices=(agreed_price(),)))
    assert [(each.code, each.path) for each in refused.value.reasons] == [
        ("AGREEMENT_CUSTOMER_NOT_FOUND", ("customerId",)),
        ("REQUIRED", ("name",)),
        ("AGREED_HOUR_TYPE_NOT_FOUND", ("prices", "0", "hourTypeId")),
    ]
    assert events == []
    assert not await Agreement.exists()
    assert not await AgreementPrice.exists()


async def test_a_change_keeps_what_it_does_not_speak_of() -> None:
    customer_id, hours = await make_customer(), await make_hour_type()
    price = agreed_price(hour_type_id=hours)
    agreement_id = await make_agreement(customer_id, prices=(price,), order_number="PO 77")
    with recording() as events:
        await change_agreement(agreement_id, AgreementChange(form=AgreementForm.FIXED_PRICE), 1)
    card = await kept(agreement_id)
    assert (card.form, card.order_number, card.prices) == (
        AgreementForm.FIXED_PRICE,
        "PO 77",
        (price,),
    )
    assert events == [AgreementChanged(subject=agreement_id, customer_id=customer_id, version=2)]
    await change_agreement(agreement_id, AgreementChange(prices=(), order_number=None))
    assert ((await kept(agreement_id)).prices, (await kept(agreement_id)).order_number) == (
        (),
        None,
    )


async def test_a_change_made_on_an_old_version_is_refused() -> None:
    agreement_id = await make_agreement()
    await change_agreement(agreement_id, AgreementChange(name="Ny"))
    with recording() as events, pytest.raises(Refused, match="CONFLICT"):
        await change_agreement(agreement_id, AgreementChange(name="Gammal"), 1)
    assert ((await kept(agreement_id)).name, events) == ("Ny", [])


async def test_an_agreement_is_ended_and_resumed() -> None:
    customer_id = await make_customer()
    agreement_id = await make_agreement(customer_id)
    with recording() as events:
        await end_agreement(agreement_id, 1)
        await end_agreement(agreement_id)
    assert (await kept(agreement_id)).state_on(date(2026, 6, 1)) is AgreementState.ENDED
    with recording() as resumed:
        await end_agreement(agreement_id, 2, ended=False)
    assert events == [AgreementEnded(subject=agreement_id, customer_id=customer_id)]
    assert resumed == [AgreementResumed(subject=agreement_id, customer_id=customer_id)]
    for refusing in (end_agreement(agreement_id, 1), end_agreement(AgreementId.new())):
        with pytest.raises(Refused):
            await refusing


@pytest.mark.parametrize(
    ("day", "state"),
    [
        (date(2025, 12, 31), AgreementState.COMING),
        (date(2026, 1, 1), AgreementState.RUNNING),
        (date(2026, 12, 31), AgreementState.RUNNING),
        (date(2027, 1, 1), AgreementState.ENDED),
    ],
)
async def test_an_agreement_holds_from_its_first_day_to_its_last(
    day: date, state: AgreementState
) -> None:
    agreement_id = await make_agreement(valid_to=date(2026, 12, 31))
    assert (await kept(agreement_id)).state_on(day) is state


@pytest.mark.parametrize(
    "about",
    [
        {"form": "GIFT"},
        {"policy": "MONTHLY"},
        {"policy": "SILENT_APPROVAL"},
        {"valid_to": date(2025, 1, 1)},
        {"cancellation_price_percent": 101},
        {"number": 0},
    ],
    ids=str,
)
async def test_the_database_too_knows_what_an_agreement_may_be(about: dict[str, object]) -> None:
    agreement_id = await make_agreement()
    with pytest.raises(IntegrityError):
        async with savepoint():
            await Agreement.filter(id=agreement_id.uuid).update(**about)


async def test_another_firm_sees_none_of_it(other_scope: TenantScope) -> None:
    customer_id = await make_customer()
    agreement_id = await make_agreement(customer_id)
    assert await seen_in(other_scope, lambda: agreement(agreement_id)) is None
    assert await seen_in(other_scope, lambda: agreements_of(customer_id)) == ()
