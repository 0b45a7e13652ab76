"""What the mutations of the number series may cost."""

from collections.abc import Awaitable, Callable

import pytest

from tests.support.api import Json
from tests.support.shop import Shop
from tests.support.spending import spending


async def a_series(shop: Shop) -> Json:
    return {"title": "Nord", "yearDigits": 4, "defaultFor": ["CREDIT_NOTE"]}


async def a_series_that_was_seen(shop: Shop) -> Json:
    made = await shop.do("SeriesCreate", title="Nord", firstNumber=500_001)
    return {"id": made["series"]["id"], "expectedVersion": 1}


async def a_changed_series(shop: Shop) -> Json:
    return await a_series_that_was_seen(shop) | {"title": "Syd", "defaultFor": ["INVOICE"]}


async def a_series_to_close(shop: Shop) -> Json:
    return await a_series_that_was_seen(shop) | {"reason": "Enheten är såld."}


async def a_series_to_reopen(shop: Shop) -> Json:
    closed = await shop.do("SeriesClose", **await a_series_to_close(shop))
    return {"id": closed["series"]["id"], "expectedVersion": 2}


# Statements besides BEGIN and COMMIT, points, and what is asked for.
BUDGETS: dict[str, tuple[int, int, Callable[[Shop], Awaitable[Json]]]] = {
    "SeriesClose": (12, 12, a_series_to_close),
    "SeriesCreate": (14, 12, a_series),
    "SeriesReopen": (12, 12, a_series_to_reopen),
    "SeriesUpdate": (12, 12, a_changed_series),
}


@pytest.mark.parametrize("name", sorted(BUDGETS))
async def test_a_mutation_of_the_series_keeps_its_budget(
    shop: Shop, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    most_statements, most_points, prepare = BUDGETS[name]
    given = await prepare(shop)
    with spending(caplog) as spent:
        reply = await shop.reply(name, input=given)

    (payload,) = reply.data.values()
    assert payload["userErrors"] == []
    assert spent.statements <= most_statements
    assert reply.json["extensions"]["cost"]["requested"] <= most_points
