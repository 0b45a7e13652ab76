"""The register in order."""

import pytest

from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.customers.queries import (
    cards,
    contacts_of,
    customer_count,
    customers,
    heads,
)
from reskontra.domain.customers.views import (
    CustomerFilter,
    CustomerKind,
    CustomerOrder,
    CustomerPageRequest,
)
from tests.factories import varied
from tests.factories.customers import make_customer

pytestmark = pytest.mark.usefixtures("company")


async def names(
    order: CustomerOrder = CustomerOrder.NAME, *, is_descending: bool = False, **where: object
) -> list[str]:
    asked = CustomerPageRequest(
        where=varied(CustomerFilter(), **where), order=order, is_descending=is_descending
    )
    return [card.name for card in (await customers(asked)).rows]


async def test_the_register_is_sorted_by_name_whatever_the_case() -> None:
    for name in ("beta", "Alfa", "Gamma"):
        await make_customer(name=name)
    assert await names() == ["Alfa", "beta", "Gamma"]
    assert await names(is_descending=True) == ["Gamma", "beta", "Alfa"]
    assert await names(order=CustomerOrder.NUMBER) == ["beta", "Alfa", "Gamma"]


async def test_text_is_looked_for_in_name_number_and_address() -> None:
    await make_customer(name="100 % Kaffe", org_number="556703-7485")
    await make_customer(name="100 Kaffe", email="te@x.example")
    assert await names(text="kaffe") == ["100 % Kaffe", "100 Kaffe"]
    assert await names(text="0 %") == ["100 % Kaffe"]
    assert await names(text="556703") == ["100 % Kaffe"]
    assert await names(text="TE@X") == ["100 Kaffe"]
    assert await names(text="1002") == ["100 Kaffe"]
    assert await names(text="'; --") == []


async def test_text_is_found_without_case_accents_and_hyphens() -> None:
    await make_customer(name="Nord-Syds Åkeri AB", org_number="556703-7485", email=None)
    await make_customer(name="Ålands Café", email="fak-tura@aland.example")
    assert await names(text="AKERI") == ["Nord-Syds Åkeri AB"]
    assert await names(text="nordsyd") == await names(text="nord-syd") == ["Nord-Syds Åkeri AB"]
    assert await names(text="5567037485") == await names(text="556703-7485") != []
    assert await names(text="556703 7485") == ["Nord-Syds Åkeri AB"]
    assert await names(text="åland cafe") == []
    assert await names(text="ålands cafe") == await names(text="faktura@") == ["Ålands Café"]


async def test_the_register_is_sorted_as_swedes_sort() -> None:
    for name in ("öl", "Ärla", "zeta", "Åby", "ödla", "Edit", "Élan", "Elin", "ånga"):
        await make_customer(name=name)
    in_order = ["Edit", "Élan", "Elin", "zeta", "Åby", "ånga", "Ärla", "ödla", "öl"]
    assert await names() == in_order
    assert await names(is_descending=True) == in_order[::-1]


async def test_kinds_are_told_apart() -> None:
    await make_customer(name="Kim", kind=CustomerKind.PERSON)
    await make_customer(name="Bolaget")
    assert await names(kind=CustomerKind.PERSON) == ["Kim"]


@pytest.mark.parametrize("order", CustomerOrder)
@pytest.mark.parametrize("is_descending", [True, False])
async def test_paging_neither_skips_nor_repeats(order: CustomerOrder, is_descending: bool) -> None:
    made = {await make_customer(name=name) for name in ("a", "İ", "I", "z", "Å", "ö")}
    seen: list[CustomerId] = []
    after = None
    for _ in range(3):
        page = await customers(
            CustomerPageRequest(
                where=CustomerFilter(),
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


async def test_many_cards_come_in_one_question() -> None:
    made = [await make_customer(name=name) for name in ("a", "b")]
    found = await cards([*made, CustomerId.new()])
    assert set(found) == set(made)


async def test_a_head_is_a_card_without_contacts() -> None:
    customer_id = await make_customer(org_number="556703-7485")
    head, card = (
        (await heads([customer_id]))[customer_id],
        (await cards([customer_id]))[customer_id],
    )
    assert (head.id, head.address, head.kind) == (card.id, card.address, card.kind)
    assert (head.org_number, head.email, head.number) == (
        card.org_number,
        card.email,
        card.number,
    )
    assert await contacts_of([customer_id]) == {customer_id: card.contacts}


async def test_customers_are_counted_by_the_filter_of_the_list() -> None:
    for name in ("Ek", "Ekbacken", "Lind"):
        await make_customer(name=name, email=None)

    assert await customer_count(CustomerFilter()) == 3
    assert await customer_count(CustomerFilter(text="EK")) == 2
    assert await customer_count(CustomerFilter(text="ek"), at_most=1) == 1
