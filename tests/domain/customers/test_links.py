"""A contact's links end, and there are new ones at once."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from reskontra.domain.customers.commands import change_customer, end_contact_links
from reskontra.domain.customers.events import ContactLinksEnded
from reskontra.domain.customers.ids import ContactId
from reskontra.domain.customers.queries import contact_card, customer
from reskontra.domain.customers.views import Contact, CustomerChange
from reskontra.domain.kernel.events import Event, recording
from reskontra.domain.kernel.refusals import Refused
from tests.factories.customers import make_customer

ANNA = Contact(name="Anna", email="anna@kunden.example")
BERT = Contact(name="Bert", phone="070-174 06 05")

pytestmark = pytest.mark.usefixtures("company")


@pytest.fixture
def facts() -> Iterator[list[Event]]:
    with recording() as recorded:
        yield recorded


async def versions(*contacts: ContactId) -> list[int]:
    cards = [await contact_card(each) for each in contacts]
    return [card.link_version for card in cards if card]


async def test_links_of_one_contact_end_and_stay_ended_when_the_card_is_changed(
    facts: list[Event],
) -> None:
    customer_id = await make_customer(contacts=(ANNA, BERT))
    card = await customer(customer_id)
    assert card is not None
    anna, bert = [one.id for one in card.contacts if one.id]
    assert await end_contact_links(anna) == customer_id
    assert facts[-1] == ContactLinksEnded(customer_id=customer_id, contact_id=anna, link_version=1)
    assert await versions(anna, bert) == [1, 0]
    await change_customer(
        customer_id, CustomerChange(contacts=(replace(ANNA, name="Anna Berg"), BERT))
    )
    assert await versions(anna, bert) == [1, 0]


async def test_nobody_has_no_links(facts: list[Event]) -> None:
    with pytest.raises(Refused, match="NOT_FOUND"):
        await end_contact_links(ContactId.new())
    assert facts == []
