"""A customer is looked up in the Peppol network from their card."""

from dataclasses import replace

from reskontra.api.app import create_app
from tests.support.api import Api, client_of, running
from tests.support.shop import Shop


async def test_a_customer_is_looked_up_under_their_number(shop: Shop) -> None:
    customer = await shop.customer(orgNumber="556703-7485")
    before = await shop.ask("PeppolReceiver", customerId=customer)
    assert (before["participantId"], before["isProposed"]) == ("0007:5567037485", True)
    assert (before["state"], before["isAwaited"]) == ("UNKNOWN", False)
    payload = await shop.do("PeppolLookUp", customerId=customer)
    assert payload["userErrors"] == []
    assert (await shop.ask("PeppolReceiver", customerId=customer))["isAwaited"] is True


async def test_who_has_no_address_is_not_looked_up(shop: Shop) -> None:
    customer = await shop.customer()
    assert await shop.ask("PeppolReceiver", customerId=customer) is None
    codes = await shop.codes("PeppolLookUp", customerId=customer)
    assert codes == [("RECEIVER_WITHOUT_ADDRESS", "customerId")]


async def test_without_an_access_point_nobody_is_asked(api: Api, shop: Shop) -> None:
    customer = await shop.customer(orgNumber="556703-7485")
    app = create_app(replace(api.settings, peppol_url=""), connects=False)
    async with running(app), client_of(app) as client:
        there = Shop(replace(shop.api, app=app, client=client), shop.scope)
        codes = await there.codes("PeppolLookUp", customerId=customer)
    assert codes == [("NO_ACCESS_POINT", "")]
