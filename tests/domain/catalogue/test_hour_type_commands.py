"""Hour types as they are written, changed and put away."""

from datetime import UTC, datetime, time
from decimal import Decimal

import pytest
from tortoise.exceptions import IntegrityError

from reskontra.domain.catalogue.commands import (
    archive_hour_type,
    change_hour_type,
    create_hour_type,
)
from reskontra.domain.catalogue.events import (
    HourTypeArchived,
    HourTypeChanged,
    HourTypeCreated,
    HourTypeRestored,
)
from reskontra.domain.catalogue.hour_type_views import (
    HourTypeCard,
    HourTypeChange,
    HourTypeEntry,
    HourTypeFilter,
)
from reskontra.domain.catalogue.ids import HourTypeId
from reskontra.domain.catalogue.minimum_debit import DebitTerms
from reskontra.domain.catalogue.models import HourType, HourTypeWindow
from reskontra.domain.catalogue.queries import hour_type, hour_type_count
from reskontra.domain.catalogue.surcharges import DayKind
from reskontra.domain.countries.vat import VatClass
from reskontra.domain.kernel.clock import stopped_at
from reskontra.domain.kernel.events import recording
from reskontra.domain.kernel.refusals import Refused
from reskontra.tenancy.transaction import savepoint
from tests.factories.catalogue import (
    hour_type_entry,
    make_account,
    make_article,
    make_hour_type,
    window,
)

pytestmark = pytest.mark.usefixtures("company")
NIGHT = window(
    name="Natt",
    days=frozenset({DayKind.SUNDAY, DayKind.RED_DAY}),
    begins=time(22),
    ends=time(5, 30),
    price_percent=Decimal("50.125"),
    pay_percent=Decimal(0),
)


def codes(refused: pytest.ExceptionInfo[Refused]) -> list[str]:
    return [reason.code for reason in refused.value.reasons]


async def kept(hour_type_id: HourTypeId) -> HourTypeCard:
    card = await hour_type(hour_type_id)
    assert card is not None
    return card


async def test_an_hour_type_is_kept_as_it_was_written() -> None:
    entry = hour_type_entry(
        name_en="Consultant",
        price=Decimal("1050.50"),
        pay=Decimal("410.25"),
        vat_class=VatClass.EXEMPT,
        exemption="10:15",
        account="3001",
        pay_code="110",
        price_debit=DebitTerms(60, 30),
        pay_debit=DebitTerms(30, 15),
        windows=(NIGHT, window()),
    )
    with recording() as events:
        hour_type_id = await create_hour_type(entry)
    card = await kept(hour_type_id)
    assert {name: getattr(card, name) for name in HourTypeEntry.__dataclass_fields__} == {
        name: getattr(entry, name) for name in HourTypeEntry.__dataclass_fields__
    }
    assert (card.version, card.is_archived) == (1, False)
    assert events == [HourTypeCreated(subject=hour_type_id)]


async def test_a_number_is_taken_whatever_its_case_and_articles_have_their_own() -> None:
    await make_article(number="t1")
    await make_hour_type(number="t1", name="Första")
    with pytest.raises(Refused) as refused:
        await create_hour_type(hour_type_entry(number=" T1 "))
    assert codes(refused) == ["HOUR_TYPE_NUMBER_TAKEN"]
    assert refused.value.reasons[0].facts == {"name": "Första"}
    assert await hour_type_count(HourTypeFilter()) == 1


async def test_what_is_refused_keeps_nothing() -> None:
    with recording() as events, pytest.raises(Refused) as refused:
        await create_hour_type(hour_type_entry(number="", windows=(window(name=""),)))
    assert [(each.code, each.path) for each in refused.value.reasons] == [
        ("REQUIRED", ("number",)),
        ("REQUIRED", ("windows", "0", "name")),
    ]
    assert events == []
    assert not await HourType.exists()
    assert not await HourTypeWindow.exists()


async def test_a_change_keeps_what_it_does_not_speak_of() -> None:
    hour_type_id = await make_hour_type(pay_code="110")
    with recording() as events:
        await change_hour_type(hour_type_id, HourTypeChange(pay=Decimal(450), number="t1"), 1)
    card = await kept(hour_type_id)
    assert (card.pay, card.price, card.number, card.pay_code) == (
        Decimal(450),
        Decimal(1000),
        "t1",
        "110",
    )
    assert (card.version, card.windows) == (2, (window(),))
    assert events == [HourTypeChanged(subject=hour_type_id, version=2)]


async def test_windows_take_the_place_of_those_before_in_their_order() -> None:
    hour_type_id, other = await make_hour_type(), await make_hour_type(number="T2")
    await change_hour_type(hour_type_id, HourTypeChange(windows=(NIGHT, window())))
    assert (await kept(hour_type_id)).windows == (NIGHT, window())
    await change_hour_type(hour_type_id, HourTypeChange(windows=(window(), NIGHT)))
    assert (await kept(hour_type_id)).windows == (window(), NIGHT)
    await change_hour_type(hour_type_id, HourTypeChange(windows=()))
    assert (await kept(hour_type_id)).windows == ()
    assert (await kept(other)).windows == (window(),)


async def test_a_change_made_on_an_old_version_is_refused() -> None:
    hour_type_id = await make_hour_type()
    await change_hour_type(hour_type_id, HourTypeChange(name="Ny"))
    with recording() as events, pytest.raises(Refused) as refused:
        await change_hour_type(hour_type_id, HourTypeChange(name="Gammal", windows=()), 1)
    assert codes(refused) == ["CONFLICT"]
    card = await kept(hour_type_id)
    assert (card.name, card.windows, events) == ("Ny", (window(),), [])


async def test_a_class_that_lost_its_rate_and_an_account_off_the_chart_may_stay() -> None:
    with stopped_at(datetime(2026, 6, 30, 12, tzinfo=UTC)):
        hour_type_id = await make_hour_type(vat_class=VatClass.DANCE, account="3999")
    with stopped_at(datetime(2026, 7, 1, 12, tzinfo=UTC)):
        await make_account("3001")
        await change_hour_type(hour_type_id, HourTypeChange(name="Danskväll"))
        with pytest.raises(Refused) as refused:
            await create_hour_type(
                hour_type_entry(number="2", vat_class=VatClass.DANCE, account="3999")
            )
    assert (await kept(hour_type_id)).name == "Danskväll"
    assert codes(refused) == ["VAT_CLASS_WITHOUT_RATE", "ACCOUNT_NOT_IN_CHART"]


async def test_an_hour_type_is_put_away_and_taken_back() -> None:
    hour_type_id = await make_hour_type()
    with recording() as events:
        await archive_hour_type(hour_type_id, 1)
        await archive_hour_type(hour_type_id)
        await archive_hour_type(hour_type_id, archived=False)
    assert events == [
        HourTypeArchived(subject=hour_type_id),
        HourTypeRestored(subject=hour_type_id),
    ]
    for refusing in (archive_hour_type(hour_type_id, 1), archive_hour_type(HourTypeId.new())):
        with pytest.raises(Refused):
            await refusing
    assert (await kept(hour_type_id)).version == 3


@pytest.mark.parametrize(
    "about",
    [{"pay": -1}, {"price": -1}, {"price_started": 0}, {"pay_minimum": 1441}, {"number": ""}],
    ids=str,
)
async def test_the_database_too_knows_what_an_hour_type_may_be(about: dict[str, object]) -> None:
    hour_type_id = await make_hour_type()
    with pytest.raises(IntegrityError):
        async with savepoint():
            await HourType.filter(id=hour_type_id.uuid).update(**about)


@pytest.mark.parametrize(
    "about", [{"begins": 1440}, {"days": []}, {"days": ["FESTIVAL"]}, {"pay_percent": -1}], ids=str
)
async def test_the_database_too_knows_what_a_window_may_be(about: dict[str, object]) -> None:
    hour_type_id = await make_hour_type()
    with pytest.raises(IntegrityError):
        async with savepoint():
            await HourTypeWindow.filter(hour_type_id=hour_type_id.uuid).update(**about)
