"""A firm's own domain, from the settings."""

import pytest

from reskontra.tenancy.scope import TenantScope
from tests.support.shop import Shop

CHOSEN = {"domain": "Åkeri.se", "localPart": "faktura"}


async def test_a_domain_is_chosen_and_its_records_are_told(
    shop: Shop, other_scope: TenantScope
) -> None:
    assert await shop.ask("SendingDomain") is None
    payload = await shop.do("SendingDomainChoose", **CHOSEN)
    assert payload["userErrors"] == []
    found = payload["sendingDomain"]
    assert (found["domain"], found["state"]) == ("xn--keri-poa.se", "PENDING")
    assert (found["address"], found["checkedAt"]) == ("faktura@xn--keri-poa.se", None)

    key, exchange, senders, policy = found["records"]
    assert (key["name"], key["type"]) == ("reskontra._domainkey", "TXT")
    assert key["host"] == "reskontra._domainkey.xn--keri-poa.se"
    assert key["value"].startswith("v=DKIM1; k=rsa; p=MII")
    assert "".join(key["strings"]) == key["value"]
    assert [len(one) <= 255 for one in key["strings"]] == [True, True]
    assert (exchange["name"], exchange["value"]) == ("reskontra", "10 mx.reskontra.example")
    assert senders["value"] == "v=spf1 include:bounces.reskontra.example ~all"
    assert (policy["name"], policy["isRequired"]) == ("_dmarc", False)
    assert {one["state"] for one in found["records"]} == {None}

    assert await shop.ask("SendingDomain") == found
    assert await (await shop.elsewhere(other_scope)).ask("SendingDomain") is None


async def test_it_is_looked_at_again_and_let_go(shop: Shop) -> None:
    found = (await shop.do("SendingDomainChoose", **CHOSEN))["sendingDomain"]
    checked = await shop.do("SendingDomainCheck", id=found["id"])
    assert (checked["sendingDomain"]["id"], checked["userErrors"]) == (found["id"], [])
    assert (await shop.do("SendingDomainRemove", id=found["id"]))["userErrors"] == []
    assert await shop.ask("SendingDomain") is None
    assert await shop.codes("SendingDomainRemove", id=found["id"]) == [("NOT_FOUND", "id")]
    assert await shop.codes("SendingDomainCheck", id=found["id"]) == [("NOT_FOUND", "id")]


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"domain": "firman"}, ("SENDING_DOMAIN_INVALID", "domain")),
        ({"domain": "gmail.com"}, ("SENDING_DOMAIN_PUBLIC", "domain")),
        ({"domain": "reskontra.localhost"}, ("SENDING_DOMAIN_OURS", "domain")),
        ({"domain": "x.bounces.reskontra.example"}, ("SENDING_DOMAIN_OURS", "domain")),
        ({"localPart": "å"}, ("LOCAL_PART_INVALID", "localPart")),
    ],
)
async def test_what_cannot_be_is_refused_and_nothing_is_chosen(
    shop: Shop, changed: dict[str, str], code: tuple[str, str]
) -> None:
    assert await shop.codes("SendingDomainChoose", **(CHOSEN | changed)) == [code]
    assert await shop.ask("SendingDomain") is None


async def test_the_key_is_told_to_nobody(shop: Shop) -> None:
    reply = await shop.reply("SendingDomainChoose", input=CHOSEN)
    assert "PRIVATE" not in str(reply)
    assert "sealed" not in str(reply)
