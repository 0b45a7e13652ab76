"""The code to scan on a buyer's page."""

import segno

from reskontra.api.pages.codes import picture_of
from tests.support.api import Api
from tests.support.shop import Shop


def test_the_picture_has_a_quiet_zone_and_its_own_colours() -> None:
    size = len(segno.make_qr("kod", error="m").matrix) + 8
    assert f'viewBox="0 0 {size} {size}"' in picture_of("kod")
    assert "#fff" in picture_of("kod")
    assert "style=" not in picture_of("kod")


async def test_it_is_there_while_all_of_it_is_to_be_paid(shop: Shop, api: Api) -> None:
    whole = await shop.ask("Invoice", id=(await shop.issued())["id"])
    assert "Skanna i bankappen" in (await api.client.get(whole["portalUrl"])).text
    part = {"invoiceId": whole["id"], "amount": {"amount": "10.00"}}
    await shop.do("PaymentRegister", **part)
    page = (await api.client.get(whole["portalUrl"])).text
    assert "Skanna" not in page
    assert "10,00\N{NO-BREAK SPACE}kr är betalt, resten återstår." in page
