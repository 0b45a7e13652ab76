"""A firm sends e-invoices in its own name, or none."""

from dataclasses import replace

import pytest

from reskontra.api.app import create_app
from reskontra.domain.history.queries import last_seq
from reskontra.tenancy.access import Role
from reskontra.tenancy.scope import within
from reskontra.tenancy.transaction import tenant_transaction
from tests.factories.company import connect_to_network
from tests.support.api import Api, client_of, running
from tests.support.elsewhere import seen_in
from tests.support.network import code_of
from tests.support.shop import Shop

IN_NETWORK = {"kind": "AUTHORITY", "orgNumber": "556703-7485", "peppolId": "0007:5567037485"}


async def test_a_firm_asks_for_its_account_with_a_code(shop: Shop) -> None:
    before = await shop.ask("PeppolConnection")
    assert (before["isCarried"], before["state"]) == (True, "NOT_CONNECTED")
    assert before["participantId"] == "0007:5567037485"
    payload = await shop.do("PeppolConnect", code=code_of(shop))
    assert payload["connection"] == {"state": "ASKED", "account": "7"}
    payload = await shop.do("PeppolDisconnect")
    assert payload["connection"] == {"state": "NOT_CONNECTED", "account": None}


@pytest.mark.parametrize("participant", ["0007:5560125790", "0007:5567037486"])
async def test_the_code_of_another_opens_nothing(shop: Shop, participant: str) -> None:
    before = await seen_in(shop.scope, last_seq)
    code = code_of(shop, participant=participant)
    assert await shop.codes("PeppolConnect", code=code) == [("PEPPOL_CODE_INVALID", "code")]
    assert (await shop.ask("PeppolConnection"))["state"] == "NOT_CONNECTED"
    assert await seen_in(shop.scope, last_seq) == before


async def test_who_may_only_look_connects_nothing(shop: Shop) -> None:
    looking = await shop.seen_by(Role.SELLER)
    reply = await looking.reply("PeppolConnect", input={"code": code_of(shop)})
    assert reply.codes == ["FORBIDDEN"]


async def test_without_an_access_point_nobody_connects(api: Api, shop: Shop) -> None:
    app = create_app(replace(api.settings, peppol_url=""), connects=False)
    async with running(app), client_of(app) as client:
        there = Shop(replace(shop.api, app=app, client=client), shop.scope)
        assert (await there.ask("PeppolConnection"))["isCarried"] is False
        assert await there.codes("PeppolConnect", code=code_of(shop)) == [("NO_ACCESS_POINT", "")]


async def test_before_anything_is_sent_a_firm_hears_that_it_is_not_connected(shop: Shop) -> None:
    customer = await shop.customer(**IN_NETWORK)
    invoice = await shop.issued(customerId=customer, buyerReference="Anna Ek")
    payload = await shop.do("InvoiceSend", id=invoice["id"], channel="PEPPOL")
    (reason,) = payload["userErrors"]
    assert (reason["code"], reason["action"]) == ("PEPPOL_NOT_CONNECTED", "CONNECT_PEPPOL")
    assert (await shop.ask("Invoice", id=invoice["id"]))["deliveries"] == []

    with within(shop.scope):
        async with tenant_transaction():
            await connect_to_network()
    payload = await shop.do("InvoiceSend", id=invoice["id"], channel="PEPPOL")
    assert payload["userErrors"] == []


async def test_every_reason_against_an_e_invoice_is_told_and_not_a_fault(shop: Shop) -> None:
    with within(shop.scope):
        async with tenant_transaction():
            await connect_to_network()
    customer = await shop.customer(**IN_NETWORK | {"kind": "COMPANY"})
    invoice = await shop.issued(customerId=customer)
    payload = await shop.do("InvoiceSend", id=invoice["id"], channel="PEPPOL")
    codes = [each["code"] for each in payload["userErrors"]]
    assert codes == ["E_INVOICE_REFERENCE_MISSING", "CONSENT_REQUIRED"]
