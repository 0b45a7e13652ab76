"""Kept filters are read by those who may use them."""

import pytest

from reskontra.domain.kernel.actors import Actor, ActorKind, acting_as
from reskontra.domain.saved_filters.queries import saved_filter
from tests.factories.saved_filters import make_saved_filter

OTHER = Actor(ActorKind.TOKEN, "tok_other")


@pytest.mark.usefixtures("in_firm")
async def test_one_filter_is_read_by_those_who_may_use_it() -> None:
    own, shared = await make_saved_filter(), await make_saved_filter(name="Allas", is_shared=True)
    found = await saved_filter(own)

    assert found is not None
    assert (found.meant, found.is_own, found.is_shared) == ('{"isOverdue":true}', True, False)
    with acting_as(OTHER):
        assert await saved_filter(own) is None
        assert await saved_filter(shared) is not None
