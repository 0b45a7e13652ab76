"""Hour types in order, and found as Swedes look for them."""

import pytest

from reskontra.domain.catalogue.commands import archive_hour_type
from reskontra.domain.catalogue.hour_type_views import (
    HourTypeFilter,
    HourTypeOrder,
    HourTypePageRequest,
)
from reskontra.domain.catalogue.ids import HourTypeId
from reskontra.domain.catalogue.queries import hour_type_cards, hour_type_count, hour_types
from tests.factories import varied
from tests.factories.catalogue import make_hour_type, window

pytestmark = pytest.mark.usefixtures("company")


async def numbers(order: HourTypeOrder = HourTypeOrder.NUMBER, **where: object) -> list[str]:
    asked = HourTypePageRequest(order=order, where=varied(HourTypeFilter(), **where))
    return [card.number for card in (await hour_types(asked)).rows]


async def test_hour_types_are_found_and_told_apart() -> None:
    await make_hour_type(number="10", name="Jour, kväll")
    await make_hour_type(number="9", name="Åkeri", name_en="Haulage")
    put_away = await make_hour_type(number="A1", name="Gammal")
    await archive_hour_type(put_away)
    assert await numbers() == ["9", "10", "A1"]
    for text in ("akeri", "haul", "ÅKERI"):
        assert await numbers(text=text) == ["9"]
    assert await numbers(text="'; --") == []
    assert await numbers(is_archived=False) == ["9", "10"]
    assert await numbers(excluded=HourTypeFilter(is_archived=False)) == ["A1"]
    assert await numbers(any_of=(HourTypeFilter(text="9"), HourTypeFilter(text="jour"))) == [
        "9",
        "10",
    ]
    assert await hour_type_count(HourTypeFilter(is_archived=True)) == 1


@pytest.mark.parametrize("order", HourTypeOrder)
@pytest.mark.parametrize("is_descending", [True, False])
async def test_paging_neither_skips_nor_repeats(order: HourTypeOrder, is_descending: bool) -> None:
    made = {await make_hour_type(number=each, name=each) for each in ("9", "10", "I", "Å", "ö")}
    seen: list[HourTypeId] = []
    after = None
    for _ in range(3):
        page = await hour_types(
            HourTypePageRequest(
                where=HourTypeFilter(),
                limit=2,
                after=after,
                order=order,
                is_descending=is_descending,
            )
        )
        seen += [card.id for card in page.rows]
        after = (page.keys[-1], page.rows[-1].id.uuid)
    assert set(seen) == made
    assert len(seen) == len(made)
    assert not page.has_more


async def test_each_has_its_own_windows() -> None:
    bare = await make_hour_type(number="1", windows=())
    one = await make_hour_type(number="2", windows=(window(name="Natt"),))
    cards = await hour_type_cards([bare, one, HourTypeId.new()])
    assert {key: [each.name for each in card.windows] for key, card in cards.items()} == {
        bare: [],
        one: ["Natt"],
    }
    assert await hour_type_cards([]) == {}
