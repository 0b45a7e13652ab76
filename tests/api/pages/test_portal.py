"""What a buyer sees who follows the link to an invoice."""

from datetime import timedelta

import httpx

from reskontra.domain.delivery.models import Parcel
from reskontra.domain.invoicing.commands import keep_e_invoice
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.kernel.clock import now, stopped_at
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import tenant_transaction
from tests.support.api import Api
from tests.support.shop import LINES, Shop

STRANGE = '🧾 <script>alert("1")</script> {{ 7 * 7 }}'


async def page_of(shop: Shop, **about: object) -> str:
    whole = await shop.ask("Invoice", id=(await shop.issued(**about))["id"])
    return str(whole["portalUrl"])


async def test_the_page_shows_what_to_pay_and_how(shop: Shop, api: Api) -> None:
    answer = await api.client.get(await page_of(shop))

    for text in ("Faktura", "2\N{NO-BREAK SPACE}310,00", "100164", "5050-1055", "Obetald"):
        assert text in answer.text
    assert "noindex" in answer.headers["x-robots-tag"]
    assert "default-src 'none'" in answer.headers["content-security-policy"]


async def test_a_link_that_opens_nothing_is_met_kindly(api: Api) -> None:
    answer = await api.client.get("/p/forged", headers={"accept-language": "sv"})

    assert answer.status_code == 404
    assert "Länken gäller inte längre" in answer.text


async def test_the_page_speaks_the_invoices_language_until_another_is_chosen(
    shop: Shop, api: Api
) -> None:
    url, english = await page_of(shop), await page_of(shop, locale="en")
    usual = await api.client.get(url, headers={"accept-language": "en-GB,en;q=0.9"})
    written = await api.client.get(english, headers={"accept-language": "sv"})
    chosen = await api.client.get(f"{url}?lang=en")

    assert '<html lang="sv">' in usual.text
    assert '<html lang="en">' in written.text
    assert "2,310.00" in chosen.text
    assert "<small>SEK</small>" in chosen.text


async def test_the_page_offers_the_ways_to_pay_that_the_invoice_does(shop: Shop, api: Api) -> None:
    version = (await shop.ask("Company"))["version"]
    account = {"iban": "SE4550000000058398257466", "bic": "ESSESESS"}
    await shop.do("CompanyUpdate", expectedVersion=version, swishNumber="1231234567", **account)
    answer = await api.client.get(await page_of(shop))

    assert "Swish" in answer.text
    assert "123 123 45 67" in answer.text
    assert "SE45 5000 0000 0583 9825 7466" in answer.text


async def test_markup_in_texts_is_shown_and_never_obeyed(shop: Shop, api: Api) -> None:
    lines = [LINES[0] | {"description": STRANGE}]
    answer = await api.client.get(await page_of(shop, note=STRANGE, lines=lines))

    assert "<script>" not in answer.text
    assert answer.text.count("{{ 7 * 7 }}") == 2


async def test_the_link_in_the_mail_opens_the_buyers_page(
    shop: Shop, api: Api, acme: TenantScope
) -> None:
    customer = await shop.customer()
    invoice = await shop.issued(customerId=customer)
    await shop.do(
        "ConsentRecord", customerId=customer, channel="EMAIL", source="PHONE", evidence="Samtal"
    )
    await shop.do("InvoiceSend", id=invoice["id"], channel="EMAIL")
    with within(acme):
        async with tenant_transaction(read_only=True):
            parcel = await Parcel.get(subject=invoice["id"])
    answer = await api.client.get(str(parcel.facts["url"]))

    assert answer.status_code == 200
    assert "100164" in answer.text


async def test_prices_with_vat_are_told_as_such(shop: Shop, api: Api) -> None:
    answer = await api.client.get(await page_of(shop, pricesIncludeVat=True))
    for text in ("Inkl. moms", "Summa inkl. moms", "1\N{NO-BREAK SPACE}859,50", "Varav moms 25"):
        assert text in answer.text
    usual = await api.client.get(await page_of(shop))
    assert "inkl. moms" not in usual.text


async def test_a_link_that_is_too_old_tells_whom_to_ask(shop: Shop, api: Api) -> None:
    invoice = await shop.issued()
    url = str((await shop.ask("Invoice", id=invoice["id"]))["portalUrl"])
    with stopped_at(now() + timedelta(days=731)):
        for path in ("", "/pdf", "/ubl", "/no-sms"):
            answer = await api.client.get(url + path)
            assert answer.status_code == 410
            assert "Länken har gått ut" in answer.text
            assert "100164" not in answer.text
        answer = await api.client.post(f"{url}/dispute", data={"reason": "DEFECTIVE"})
        assert answer.status_code == 410
        forged = await api.client.get(url[:-3])
        assert (forged.status_code, "Övningsbolaget" in forged.text) == (404, False)


async def test_files_are_named_as_what_they_are_and_run_nothing(
    shop: Shop, api: Api, acme: TenantScope
) -> None:
    invoice = await shop.issued(locale="en")
    with within(acme):
        async with tenant_transaction():
            sha256 = await api.app.state.house.archive.put(b"<Invoice/>")
            await keep_e_invoice(InvoiceId.parse(invoice["id"]), sha256=sha256, size=10)
    url = str((await shop.ask("Invoice", id=invoice["id"]))["portalUrl"])
    file = await api.client.get(f"{url}/ubl")

    name = f'attachment; filename="invoice-{invoice["number"]}.xml"'
    assert (file.content, file.headers["content-disposition"]) == (b"<Invoice/>", name)
    assert file.headers["content-security-policy"] == "default-src 'none'; sandbox"
    assert file.headers["cache-control"] == "private, no-store"
    assert f'href="{httpx.URL(url).path}/ubl"' in (await api.client.get(url)).text
