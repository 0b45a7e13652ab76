"""Who of a new card was on the old one."""

from dataclasses import replace

import pytest

from reskontra.domain.customers.commands import change_customer
from reskontra.domain.customers.ids import ContactId
from reskontra.domain.customers.queries import contact_card, customer
from reskontra.domain.customers.same_contact import same_contacts
from reskontra.domain.customers.views import Contact, ContactCard, CustomerChange
from tests.factories.customers import make_customer

ANNA = Contact(name="Anna", email="anna@kunden.example", phone="070-1", id=ContactId.new())
BERT = Contact(name="Bert", phone="070-174 06 05", id=ContactId.new())
CARD = (ANNA, BERT)


@pytest.mark.parametrize(
    ("case", "new", "same"),
    [
        ("nobody has changed", (ANNA, BERT), (ANNA, BERT)),
        ("another order", (BERT, ANNA), (BERT, ANNA)),
        ("a new name", (replace(ANNA, name="Anna B"),), (ANNA,)),
        ("another writing", (Contact(name="A", email="Anna@Kunden.example"),), (ANNA,)),
        ("a new address", (replace(ANNA, email="a@nya.example", phone=None),), (ANNA,)),
        ("the same telephone", (Contact(name="B", phone="0701740605"),), (BERT,)),
        ("a name in capitals", (Contact(name="BERT"),), (BERT,)),
        ("somebody else", (Contact(name="Carl", email="carl@kunden.example"),), (None,)),
        (
            "the address is worth more",
            (Contact(name="Bert"), replace(ANNA, name="Bert")),
            (BERT, ANNA),
        ),
        ("two of one address", (ANNA, replace(ANNA, name="Ann")), (ANNA, None)),
        ("nobody", (), ()),
    ],
)
def test_same_contacts(
    case: str, new: tuple[Contact, ...], same: tuple[Contact | None, ...]
) -> None:
    expected = tuple(one.id if one else None for one in same)
    assert same_contacts(CARD, new) == expected, case


def test_of_two_who_were_the_same_each_is_taken_once() -> None:
    twin = replace(ANNA, id=ContactId.new())
    assert same_contacts((ANNA, twin), (ANNA, twin)) == (ANNA.id, twin.id)


@pytest.mark.usefixtures("company")
async def test_a_contact_keeps_its_id_until_it_is_removed() -> None:
    customer_id = await make_customer(contacts=(ANNA, BERT))
    card = await customer(customer_id)
    assert card is not None
    anna, bert = (one.id for one in card.contacts)
    assert anna is not None
    assert bert is not None
    renamed = replace(ANNA, name="Anna Berg")
    await change_customer(customer_id, CustomerChange(contacts=(renamed,)))
    assert await contact_card(bert) is None
    kept = await contact_card(anna)
    assert kept == ContactCard(renamed, customer_id)
    assert kept.contact.id == anna

    await change_customer(customer_id, CustomerChange(name="Nya namnet AB"))
    assert await contact_card(anna) == ContactCard(renamed, customer_id)
    await change_customer(customer_id, CustomerChange(contacts=()))
    assert await contact_card(anna) is None


@pytest.mark.usefixtures("company")
@pytest.mark.parametrize("order", [(1, 0, 2), (2, 0, 1), (2, 1, 0), (1, 2)])
async def test_contacts_change_places_and_stay_who_they_are(order: tuple[int, ...]) -> None:
    carl = Contact(name="Carl", email="carl@kunden.example")
    customer_id = await make_customer(contacts=(ANNA, BERT, carl))
    card = await customer(customer_id)
    assert card is not None
    moved = tuple(card.contacts[place] for place in order)
    await change_customer(customer_id, CustomerChange(contacts=moved))
    again = await customer(customer_id)
    assert again is not None
    assert again.contacts == moved
    assert [one.id for one in again.contacts] == [one.id for one in moved]
