"""People keep filters for themselves or for everybody."""

import pytest

from reskontra.domain.kernel.actors import Actor, ActorKind, acting_as
from reskontra.domain.kernel.refusals import Refused
from reskontra.domain.saved_filters.commands import delete_filter
from reskontra.domain.saved_filters.ids import SavedFilterId
from reskontra.domain.saved_filters.queries import own_filters, saved_filters
from reskontra.domain.saved_filters.views import SavedFilterList
from tests.factories.saved_filters import make_saved_filter

pytestmark = pytest.mark.usefixtures("in_firm")
ANNA, BO = Actor(ActorKind.USER, "usr_anna"), Actor(ActorKind.USER, "usr_bo")


async def names(of: SavedFilterList = SavedFilterList.INVOICES) -> list[str]:
    return [view.name for view in await saved_filters(of)]


async def test_a_filter_is_ones_own_unless_it_is_shared() -> None:
    with acting_as(ANNA):
        await make_saved_filter(name="Mina")
        await make_saved_filter(name="Allas", is_shared=True)
    with acting_as(BO):
        (shared,) = await saved_filters(SavedFilterList.INVOICES)
        assert (shared.name, shared.is_own, await own_filters()) == ("Allas", False, ())


async def test_each_list_has_its_own_in_order() -> None:
    for name in ("Ärenden", "alla", "Å"):
        await make_saved_filter(name=name)
    await make_saved_filter(name="Kunder", list=SavedFilterList.CUSTOMERS)

    assert await names() == ["alla", "Å", "Ärenden"]
    assert await names(SavedFilterList.CUSTOMERS) == ["Kunder"]


async def test_two_people_may_use_one_name_but_nobody_twice() -> None:
    with acting_as(ANNA):
        await make_saved_filter()
    with acting_as(BO):
        await make_saved_filter()
        with pytest.raises(Refused, match="SAVED_FILTER_NAME_TAKEN"):
            await make_saved_filter(name="SENA")
        assert await names() == ["Sena"]


async def test_ones_own_filter_can_be_thrown_away() -> None:
    await delete_filter(await make_saved_filter())

    assert await names() == []


async def test_a_filter_of_another_is_not_there_to_throw_away() -> None:
    with acting_as(ANNA):
        filter_id = await make_saved_filter()
    with acting_as(BO), pytest.raises(Refused, match="NOT_FOUND"):
        await delete_filter(filter_id, may_take_from_others=True)
    with acting_as(ANNA):
        assert await names() == ["Sena"]


async def test_a_shared_filter_is_thrown_away_by_those_who_may() -> None:
    with acting_as(ANNA):
        filter_id = await make_saved_filter(is_shared=True)
    with acting_as(BO):
        with pytest.raises(Refused, match="SAVED_FILTER_OF_ANOTHER"):
            await delete_filter(filter_id)
        assert await names() == ["Sena"]
        await delete_filter(filter_id, may_take_from_others=True)
    with acting_as(ANNA):
        assert await names() == []


async def test_what_is_not_there_cannot_be_thrown_away() -> None:
    with pytest.raises(Refused, match="NOT_FOUND"):
        await delete_filter(SavedFilterId.new())
