"""The report of numbers, through the API."""

from reskontra.tenancy.scope import TenantScope
from tests.support.shop import Shop


async def test_each_series_is_whole(shop: Shop) -> None:
    await shop.issued()
    await shop.issued()
    (check,) = [
        each for each in (await shop.ask("NumberReport"))["checks"] if each["first"] is not None
    ]
    assert (check["first"], check["last"], check["count"]) == (1001, 1002, 2)
    assert (check["isWhole"], check["gaps"]) == (True, [])


async def test_another_firm_has_no_numbers_to_report(shop: Shop, other_scope: TenantScope) -> None:
    await shop.issued()
    report = await (await shop.elsewhere(other_scope)).ask("NumberReport")
    assert [each for each in report["checks"] if each["count"]] == []
    assert "1001" not in report["csv"]
