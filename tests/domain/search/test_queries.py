"""One question finds customers and invoices, the likest first."""

import pytest

from reskontra.domain.catalogue.commands import archive_article
from reskontra.domain.invoicing.views import InvoiceState
from reskontra.domain.search.queries import search
from reskontra.domain.search.views import SearchHitKind
from tests.factories import varied
from tests.factories.assignments import EIGHT, HOUR, keep_assignment
from tests.factories.catalogue import make_article, make_hour_type
from tests.factories.customers import make_customer
from tests.factories.invoicing import BUYER, kr, make_draft, make_issued

pytestmark = pytest.mark.usefixtures("company")


async def titles(text: str, limit: int = 8) -> list[str]:
    return [hit.title for hit in await search(text, limit)]


async def test_whole_names_come_before_beginnings_and_beginnings_before_the_rest() -> None:
    for name in ("Stora Ekens Bygg", "Eken AB", "Ekens", "Eken", "Björken"):
        await make_customer(name=name)

    assert await titles("eken") == ["Eken", "Eken AB", "Ekens", "Stora Ekens Bygg"]


async def test_accents_are_left_out_but_come_first_where_they_are_typed() -> None:
    for name in ("Alm", "Åkeri", "Blåbär", "Bengt"):
        await make_customer(name=name, email=None)

    assert await titles("akeri") == ["Åkeri"]
    assert await titles("å") == ["Åkeri", "Blåbär", "Alm"]
    assert await titles("a") == ["Alm", "Åkeri", "Blåbär"]


async def test_customers_that_are_equally_like_come_as_swedes_sort() -> None:
    for name in ("Eken Ö", "Eken Ä", "Eken Å", "Eken Z"):
        await make_customer(name=name)

    assert await titles("eken") == ["Eken Z", "Eken Å", "Eken Ä", "Eken Ö"]


async def test_customers_are_found_by_what_they_are_told_by() -> None:
    await make_customer(name="Kunden", org_number="556703-7485", email="info@kunden.example")

    for text in ("1001", "556703-7485", "5567037485", "556703 7485", "INFO@kunden", "703-74"):
        assert await titles(text) == ["Kunden"], text
    (hit,) = await search("kund", 8)
    assert (hit.kind, hit.number, hit.detail) == (SearchHitKind.CUSTOMER, 1001, "556703-7485")


async def test_invoices_are_found_by_number_reference_buyer_and_amount() -> None:
    invoice_id = await make_issued()

    for text in ("1001", "100164", "köparen", "KOPAREN", "1 250", "1250,00", "1 250 kr"):
        assert [hit.id for hit in await search(text, 8)] == [invoice_id], text
    (hit,) = await search("1001", 8)
    assert (hit.state, hit.amount, hit.detail) == (InvoiceState.ISSUED, kr("1250"), "100164")
    assert await titles("1251") == []


async def test_the_newest_of_equal_invoices_comes_first() -> None:
    older, newer = await make_issued(), await make_draft()

    assert [hit.id for hit in await search("köparen ab", 8)] == [newer, older]


async def test_kinds_that_are_equally_like_take_turns() -> None:
    for name in ("Eken 1", "Eken 2", "Eken 3"):
        await make_customer(name=name)
        await make_draft(buyer=varied(BUYER, name=name))
    kinds = [hit.kind for hit in await search("eken", 4)]

    assert kinds == [
        SearchHitKind.CUSTOMER,
        SearchHitKind.INVOICE,
        SearchHitKind.CUSTOMER,
        SearchHitKind.INVOICE,
    ]


async def test_only_the_kinds_that_are_asked_for_are_found() -> None:
    await make_customer(name="Köparen")
    await make_draft()

    assert {hit.kind for hit in await search("köparen", 8, {SearchHitKind.INVOICE})} == {
        SearchHitKind.INVOICE
    }
    assert await search("köparen", 8, set()) == ()


@pytest.mark.parametrize("text", ["", " ", "-", "\n"])
async def test_nothing_is_found_by_nothing(text: str) -> None:
    await make_customer()

    assert await search(text, 8) == ()


async def test_what_people_type_never_becomes_sql() -> None:
    await make_draft()

    assert await titles("'; DROP TABLE invoice; --{0}%_\\") == []
    assert await titles("%") == await titles("_") == []


async def test_articles_that_are_sold_are_found_by_number_and_name() -> None:
    await make_article(number="ÅK-1", name="Åkgräsklippare")
    await archive_article(await make_article(number="ÅK-2", name="Gammal klippare"))

    for text in ("ak1", "åk-1", "klippare"):
        (hit,) = await search(text, 8)
        assert (hit.kind, hit.title, hit.detail) == (
            SearchHitKind.ARTICLE,
            "Åkgräsklippare",
            "ÅK-1",
        )
    assert await search("klippare", 8, {SearchHitKind.CUSTOMER}) == ()


async def test_assignments_are_found_by_number_title_and_place_and_told_by_their_customer() -> None:
    customer, hour_type = await make_customer(name="Kunden AB"), await make_hour_type()
    about = {"title": "Översättning", "place": "Östersund"}
    assignment = await keep_assignment(customer, hour_type, number=7001, **about)

    for text in ("7001", "oversättning", "ostersund"):
        assert [hit.id for hit in await search(text, 8)] == [assignment], text
    (hit,) = await search("7001", 8)
    assert (hit.kind, hit.number) == (SearchHitKind.ASSIGNMENT, 7001)
    assert (hit.title, hit.detail) == ("Översättning", "Kunden AB")
    assert await search("7001", 8, {SearchHitKind.CUSTOMER}) == ()


async def test_of_assignments_that_are_equally_like_the_latest_comes_first() -> None:
    customer, hour_type = await make_customer(name="Kunden AB"), await make_hour_type()
    times = [
        {"begins_at": EIGHT + day * 24 * HOUR, "ends_at": EIGHT + (day * 24 + 1) * HOUR}
        for day in (1, 3, 2)
    ]
    first, third, second = [
        await keep_assignment(customer, hour_type, title="Tolkning", **time) for time in times
    ]

    assert [hit.id for hit in await search("tolkning", 8)] == [third, second, first]
