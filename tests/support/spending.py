"""What a document costs: the statements that it makes the database run, and its points."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests.support.api import Json
from tests.support.shop import ADDRESS, LINES, Shop, new_key

_STATEMENTS = "tortoise.db_client"
CARD = {"name": "Kunden AB", "email": "faktura@kunden.example", "address": ADDRESS}


class Spending:
    """The statements of one act, besides BEGIN and COMMIT."""

    def __init__(self, caplog: pytest.LogCaptureFixture) -> None:
        self._caplog = caplog

    @property
    def statements(self) -> int:
        return len([each for each in self._caplog.records if each.name == _STATEMENTS])


@contextmanager
def spending(caplog: pytest.LogCaptureFixture) -> Iterator[Spending]:
    """Count from here on."""
    with caplog.at_level(logging.DEBUG, _STATEMENTS):
        caplog.clear()
        yield Spending(caplog)


async def a_question(shop: Shop) -> Json:
    """A customer to be asked whether mail is fine."""
    return {"customerId": await shop.customer(), "channel": "EMAIL"}


async def a_consent(shop: Shop) -> Json:
    """A yes by telephone."""
    return {"customerId": await shop.customer(), "channel": "EMAIL", "source": "PHONE"}


async def a_consent_to_take_back(shop: Shop) -> Json:
    """A yes that was given."""
    given = await a_consent(shop)
    await shop.do("ConsentRecord", **given)
    return given


async def an_order(shop: Shop) -> Json:
    """Text messages before mail, to one customer."""
    return {"customerId": await shop.customer(), "channels": ["SMS", "EMAIL"]}


async def a_new_invoice(shop: Shop) -> Json:
    """A draft to write."""
    return {"customerId": await shop.customer(), "lines": LINES, "idempotencyKey": new_key()}


async def a_card(_: Shop) -> Json:
    """A customer of whom all is known that must be."""
    return dict(CARD)


async def a_contact_to_shut_out(shop: Shop) -> Json:
    """Whoever orders for a customer."""
    customer_id = await shop.customer(contacts=[{"name": "Anna", "roles": ["ORDERS"]}])
    (contact,) = (await shop.ask("CustomerContacts", id=customer_id))["contacts"]
    return {"id": contact["id"]}


async def a_changed_card(shop: Shop) -> Json:
    """A customer by another name."""
    return {"id": await shop.customer(), "expectedVersion": 1, "name": "Den nya kunden AB"}


async def a_number_to_look_up(shop: Shop) -> Json:
    """A customer whose VAT number VIES is to be asked of."""
    return {"id": await shop.customer(vatNumber="SE556703748501")}
