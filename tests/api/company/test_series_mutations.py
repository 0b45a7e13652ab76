"""Series of invoice numbers, asked for by the documents of the treaty."""

import pytest

from reskontra.tenancy.access import Role
from reskontra.tenancy.scope import TenantScope
from tests.support.shop import Shop


async def series(shop: Shop, **about: object) -> str:
    payload = await shop.do("SeriesCreate", **{"title": "Nord", "firstNumber": 500_001} | about)
    assert payload["userErrors"] == []
    return str(payload["series"]["id"])


async def titles(shop: Shop) -> list[str]:
    return [each["title"] for each in await shop.ask("DocumentSeries")]


async def test_a_draft_takes_its_number_from_the_series_that_was_chosen(shop: Shop) -> None:
    north = await series(shop)
    draft = await shop.draft(seriesId=north)
    assert (await shop.ask("Invoice", id=draft["id"]))["seriesId"] == north
    issued = await shop.do("InvoiceIssue", id=draft["id"])
    assert issued["invoice"]["number"] == 500_001

    other = await shop.draft(seriesId=north)
    changed = {"id": other["id"], "expectedVersion": other["version"], "seriesId": None}
    assert (await shop.do("InvoiceUpdate", **changed))["userErrors"] == []
    usual = (await shop.do("InvoiceIssue", id=other["id"]))["invoice"]["number"]
    assert usual < 500_000


async def test_a_series_that_is_not_there_is_refused_on_its_field(shop: Shop) -> None:
    elsewhere = "ser_00000000000000000000000000"
    draft = await shop.draft()
    given = {"id": draft["id"], "expectedVersion": draft["version"], "seriesId": elsewhere}
    assert await shop.codes("InvoiceUpdate", **given) == [("SERIES_UNKNOWN", "seriesId")]


async def test_a_closed_series_gives_no_number_and_the_draft_stays(shop: Shop) -> None:
    north = await series(shop)
    draft = await shop.draft(seriesId=north)
    closing = {"id": north, "expectedVersion": 1, "reason": "Enheten är såld."}
    assert (await shop.do("SeriesClose", **closing))["userErrors"] == []
    payload = await shop.do("InvoiceIssue", id=draft["id"])
    (refused,) = payload["userErrors"]
    assert (refused["code"], refused["action"]) == ("SERIES_CLOSED", "OPEN_SETTINGS")
    assert "Enheten är såld." in refused["message"]
    assert (await shop.ask("Invoice", id=draft["id"]))["state"] == "DRAFT"

    assert (await shop.do("SeriesReopen", id=north, expectedVersion=2))["userErrors"] == []
    assert (await shop.do("InvoiceIssue", id=draft["id"]))["invoice"]["number"] == 500_001


async def test_another_firm_sees_and_uses_nothing_of_it(
    shop: Shop, other_scope: TenantScope
) -> None:
    north = await series(shop)
    there = await shop.elsewhere(other_scope)
    assert "Nord" not in await titles(there)
    given = {"id": north, "expectedVersion": 1}
    assert await there.codes("SeriesUpdate", **given, title="Min") == [("NOT_FOUND", "id")]
    assert await there.codes("SeriesClose", **given, reason="Min") == [("NOT_FOUND", "id")]
    closed = await shop.do("SeriesClose", **given, reason="Enheten är såld.")
    again = {"id": north, "expectedVersion": closed["series"]["version"]}
    assert await there.codes("SeriesReopen", **again) == [("NOT_FOUND", "id")]
    assert "Nord" in await titles(shop)


async def test_what_is_usual_is_told_of_the_day(shop: Shop, other_scope: TenantScope) -> None:
    """A series that begins with a year is usual from then on, and not before."""
    next_year = {"yearDigits": 4, "firstYear": 2027, "firstNumber": 1}
    north = await series(shop, **next_year, defaultFor=["INVOICE"])
    now = await shop.ask("UsualSeries", on="2026-12-31")
    then = await shop.ask("UsualSeries", on="2027-01-01")
    assert (now["title"], then["id"]) == ("Fakturor", north)
    issued = await shop.issued(invoiceDate="2027-01-01")
    assert issued["number"] == 20270001

    there = await shop.elsewhere(other_scope)
    assert (await there.ask("UsualSeries", on="2027-01-01")) is None


@pytest.mark.parametrize("role", [Role.SELLER, Role.ACCOUNTANT, Role.CONSULTANT])
async def test_who_may_not_set_the_firm_up_changes_no_series(shop: Shop, role: Role) -> None:
    before = await titles(shop)
    seen = await shop.seen_by(role)
    reply = await seen.reply("SeriesCreate", input={"title": "Nord", "firstNumber": 900_001})
    assert reply.codes == ["FORBIDDEN"]
    assert await titles(shop) == before


async def test_numbers_that_meet_are_refused_with_the_series_they_meet(shop: Shop) -> None:
    await shop.issued(buyer={"name": "Köparen", "address": {"line1": "Gatan 1", "city": "Umeå"}})
    payload = await shop.do("SeriesCreate", title="Nord", firstNumber=1001)
    (refused,) = payload["userErrors"]
    assert (refused["code"], refused["path"]) == ("SERIES_OVERLAPS", ["firstNumber"])
    assert "Fakturor" in refused["message"]
