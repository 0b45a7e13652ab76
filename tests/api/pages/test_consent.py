"""A customer answers on their own page how invoices may come."""

import re

import pytest

from reskontra.domain.delivery.models import Parcel
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import tenant_transaction
from tests.support.api import Api, Json
from tests.support.shop import Shop

YES = {"EMAIL": "yes", "SMS": "no"}


async def asked(shop: Shop, firm: TenantScope, customer: str) -> str:
    """The address that came in the mail."""
    answer = await shop.do("ConsentAsk", customerId=customer, channel="EMAIL")
    with within(firm):
        async with tenant_transaction(read_only=True):
            parcel = await Parcel.get(subject=answer["customer"]["consents"][0]["id"])
    assert (parcel.purpose, parcel.channel) == ("CONSENT", "EMAIL")
    return str(parcel.facts["url"])


async def answered(api: Api, url: str, **said: str) -> str:
    page = await api.client.get(url)
    stamp = re.search(r'name="seen" value="(\w+)"', page.text)
    assert stamp is not None
    sent = await api.client.post(url, data={"seen": stamp[1], **said})
    assert sent.status_code == 303
    return (await api.client.get(sent.headers["location"])).text


async def ledger(shop: Shop, customer: str) -> list[Json]:
    return list((await shop.ask("Customer", id=customer))["consents"])


async def test_a_yes_on_the_page_counts_at_once(shop: Shop, api: Api, acme: TenantScope) -> None:
    customer = await shop.customer()
    invoice = await shop.issued(customerId=customer)
    codes = await shop.codes("InvoiceSend", id=invoice["id"], channel="EMAIL")
    assert codes == [("CONSENT_REQUIRED", "channel")]

    page = await answered(api, await asked(shop, acme, customer), **YES)

    assert "Tack!" in page
    lines = await ledger(shop, customer)
    said = [(each["channel"], each["state"], each["source"]) for each in lines]
    assert said == [
        ("SMS", "WITHDRAWN", "PORTAL"),
        ("EMAIL", "GIVEN", "PORTAL"),
        ("EMAIL", "ASKED", "EMAIL"),
    ]
    assert "Övningsbolaget AB" in lines[1]["wording"]
    assert lines[2]["id"] in lines[1]["evidence"]
    await shop.do("InvoiceSend", id=invoice["id"], channel="EMAIL")


async def test_the_same_answer_twice_is_one(shop: Shop, api: Api, acme: TenantScope) -> None:
    customer = await shop.customer()
    url = await asked(shop, acme, customer)
    await answered(api, url, **YES)
    await answered(api, url, **YES)
    assert len(await ledger(shop, customer)) == 3


async def test_a_mind_can_be_changed_on_the_same_page(
    shop: Shop, api: Api, acme: TenantScope
) -> None:
    customer = await shop.customer()
    url = await asked(shop, acme, customer)
    await answered(api, url, EMAIL="yes")
    await answered(api, url, EMAIL="no")
    newest = (await ledger(shop, customer))[0]
    assert (newest["channel"], newest["state"]) == ("EMAIL", "WITHDRAWN")


async def test_each_yes_names_where_invoices_come_and_no_more_than_its_owner_knows(
    shop: Shop, api: Api, acme: TenantScope
) -> None:
    customer = await shop.customer(email="anna.ek@kunden.example", phone="070-174 06 05")
    page = (await api.client.get(await asked(shop, acme, customer))).text
    for shown in ("a***@kunden.example", "070-*** ** 05"):
        assert page.count(shown) == 1
    for hidden in ("anna.ek", "174 06", "17406"):
        assert hidden not in page


async def test_an_address_on_paper_may_end_in_a_slash(
    shop: Shop, api: Api, acme: TenantScope
) -> None:
    url = await asked(shop, acme, await shop.customer())
    sent = await api.client.get(f"{url}/", follow_redirects=True)
    assert (sent.status_code, str(sent.url).endswith(url)) == (200, True)


async def test_an_answer_to_other_words_is_none(shop: Shop, api: Api, acme: TenantScope) -> None:
    customer = await shop.customer()
    url = await asked(shop, acme, customer)
    sent = await api.client.post(url, data={"seen": "0" * 16, "EMAIL": "yes"})
    assert "told=again" in sent.headers["location"]
    assert [each["state"] for each in await ledger(shop, customer)] == ["ASKED"]


async def test_an_answer_with_nothing_chosen_is_told_what_to_choose(
    shop: Shop, api: Api, acme: TenantScope
) -> None:
    customer = await shop.customer()
    url = await asked(shop, acme, customer)
    shown = await answered(api, url)
    assert "Välj Ja eller Nej för minst ett av sätten nedan" in shown
    assert [each["state"] for each in await ledger(shop, customer)] == ["ASKED"]


async def test_asking_again_within_the_day_is_refused_and_nothing_leaves(
    shop: Shop, acme: TenantScope
) -> None:
    customer = await shop.customer()
    await asked(shop, acme, customer)
    codes = await shop.codes("ConsentAsk", customerId=customer, channel="EMAIL")
    assert codes == [("CONSENT_ASKED_TODAY", "channel")]
    with within(acme):
        async with tenant_transaction(read_only=True):
            assert await Parcel.all().count() == 1


async def test_a_link_of_another_kind_opens_no_question(shop: Shop, api: Api) -> None:
    whole = await shop.ask("Invoice", id=(await shop.issued())["id"])
    token = str(whole["portalUrl"]).rsplit("/", 1)[1]
    assert (await api.client.get(f"/p/consent/{token}")).status_code == 404
    assert (await api.client.post(f"/p/consent/{token}", data=YES)).status_code == 404


async def test_a_form_larger_than_ours_is_not_read(shop: Shop, api: Api, acme: TenantScope) -> None:
    url = await asked(shop, acme, await shop.customer())
    sent = await api.client.post(url, content=b"x" * 20_000)
    assert sent.status_code == 404


async def test_the_page_lets_nobody_in_and_takes_the_form_home(
    shop: Shop, api: Api, acme: TenantScope
) -> None:
    page = await api.client.get(await asked(shop, acme, await shop.customer()))
    assert "form-action 'self'" in page.headers["content-security-policy"]
    assert "noindex" in page.headers["x-robots-tag"]


async def test_the_other_firm_stays_empty(
    shop: Shop, api: Api, acme: TenantScope, other_scope: TenantScope
) -> None:
    await answered(api, await asked(shop, acme, await shop.customer()), **YES)
    with within(other_scope):
        async with tenant_transaction(read_only=True):
            assert await Parcel.all().count() == 0


# The firm sends no e-invoices in its own name, so the way by Peppol is shut for another reason.
EVERY = {"EMAIL", "SMS", "PEPPOL"}


@pytest.mark.parametrize(
    ("answers", "needed", "way"),
    [
        ([], EVERY, "LETTER"),
        ([{"EMAIL": "yes"}], EVERY - {"EMAIL"}, "EMAIL"),
        ([{"SMS": "yes"}], EVERY - {"SMS"}, "SMS"),
        ([{"PEPPOL": "yes"}], EVERY - {"PEPPOL"}, "LETTER"),
        ([{"EMAIL": "yes", "SMS": "yes", "PEPPOL": "yes"}], set(), "EMAIL"),
        ([{"EMAIL": "yes"}, {"EMAIL": "no"}], EVERY, "LETTER"),
        ([{"EMAIL": "no"}, {"EMAIL": "yes"}], EVERY - {"EMAIL"}, "EMAIL"),
        ([{"EMAIL": "yes", "SMS": "yes"}, {"EMAIL": "no"}], EVERY - {"SMS"}, "SMS"),
        ([{"LETTER": "no"}], EVERY, "LETTER"),
    ],
)
async def test_what_is_answered_turns_the_way_at_once(
    shop: Shop,
    api: Api,
    acme: TenantScope,
    answers: list[dict[str, str]],
    needed: set[str],
    way: str,
) -> None:
    customer = await shop.customer(phone="070-174 06 05", orgNumber="556703-7485")
    invoice = await shop.issued(customerId=customer, buyerReference="Anna Ek")
    url = await asked(shop, acme, customer)
    for said in answers:
        await answered(api, url, **said)

    route = await shop.ask("InvoiceRoute", invoiceId=invoice["id"])
    told = {
        each["channel"]
        for each in route["ways"]
        if any(one["code"] == "CONSENT_REQUIRED" for one in each["obstacles"])
    }
    assert told == needed
    assert route["channel"] == way
    sent = await shop.do("InvoiceSend", id=invoice["id"])
    assert [each["channel"] for each in sent["invoice"]["deliveries"]] == [way]
