"""VAT numbers looked up through the API."""

from reskontra.tenancy.scope import TenantScope
from tests.support.shop import Shop

BERLIN = {"line1": "Hauptstraße 1", "postalCode": "10115", "city": "Berlin", "country": "DE"}


async def test_a_number_is_looked_up_when_somebody_asks(shop: Shop) -> None:
    customer_id = await shop.customer(vatNumber="SE556703748501")
    card = await shop.ask("Customer", id=customer_id)
    assert (card["vatCheck"], card["vatCheckAskedAt"]) == (None, None)

    told = await shop.do("CustomerVatCheck", id=customer_id)
    assert told["userErrors"] == []
    assert told["customer"]["vatCheckAskedAt"] is not None


async def test_who_has_no_number_cannot_be_looked_up(shop: Shop) -> None:
    customer_id = await shop.customer()
    assert await shop.codes("CustomerVatCheck", id=customer_id) == [
        ("VAT_NUMBER_NOT_IN_REGISTER", "id")
    ]
    assert (await shop.ask("Customer", id=customer_id))["vatCheckAskedAt"] is None


async def test_another_firm_cannot_have_it_looked_up(shop: Shop, other_scope: TenantScope) -> None:
    customer_id = await shop.customer(vatNumber="SE556703748501")
    stranger = await shop.elsewhere(other_scope)
    assert await stranger.codes("CustomerVatCheck", id=customer_id) == [("NOT_FOUND", "id")]
    assert (await shop.ask("Customer", id=customer_id))["vatCheckAskedAt"] is None
