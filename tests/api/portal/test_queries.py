from datetime import timedelta

from reskontra.domain.invoicing.commands import keep_rendering
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.kernel.clock import now, stopped_at
from reskontra.tenancy.archive import Archive
from reskontra.tenancy.scope import within
from reskontra.tenancy.transaction import tenant_transaction
from tests.support.api import Api, Reply
from tests.support.shop import Shop, document

PAGE = b"%PDF-1.7 a page"
GONE = ("/p/forged", "/p/forged/pdf", "/files/forged")


async def token_of(shop: Shop, invoice: dict[str, object]) -> str:
    whole = await shop.ask("Invoice", id=invoice["id"])
    return str(whole["portalUrl"]).rpartition("/")[2]


async def ask_with(api: Api, token: str) -> Reply:
    guest = Api(api.app, api.client, api.settings, {"authorization": f"Bearer {token}"})
    return await guest.ask(document("PortalInvoice"), door="/p/graphql")


async def rendered(shop: Shop, invoice: dict[str, object]) -> None:
    with within(shop.scope):
        sha256 = await Archive(shop.api.settings.archive_url).put(PAGE)
        async with tenant_transaction():
            invoice_id = InvoiceId.parse(str(invoice["id"]))
            await keep_rendering(invoice_id, sha256=sha256, size=len(PAGE))


async def test_a_link_opens_its_invoice(shop: Shop, api: Api) -> None:
    invoice = await shop.issued()
    reply = await ask_with(api, await token_of(shop, invoice))

    assert reply.data["invoice"]["number"] == invoice["number"]
    assert reply.data["invoice"]["seller"]["bankgiro"] == "5050-1055"


async def test_a_forged_link_is_nobody(shop: Shop, api: Api) -> None:
    token = await token_of(shop, await shop.issued())
    replies = [
        await ask_with(api, each)
        for each in ("forged", token[:-9] + token[-9:].swapcase(), token[5:])
    ]

    assert {tuple(reply.codes) for reply in replies} == {("UNAUTHENTICATED",)}


async def test_a_link_opens_no_firm(shop: Shop, api: Api) -> None:
    token = await token_of(shop, await shop.issued())
    guest = Api(api.app, api.client, api.settings, {"authorization": f"Bearer {token}"})

    assert (await guest.ask(document("Company"))).codes == ["UNAUTHENTICATED"]


async def test_the_archived_bytes_come_whole(shop: Shop, api: Api) -> None:
    invoice = await shop.issued()
    await rendered(shop, invoice)
    whole = await shop.ask("Invoice", id=invoice["id"])
    by_file = await api.client.get(whole["pdf"]["url"])
    by_page = await api.client.get(f"/p/{await token_of(shop, invoice)}/pdf")

    assert by_file.content == by_page.content == PAGE
    assert "faktura-1001.pdf" in by_file.headers["content-disposition"]
    assert whole["pdf"]["size"] == len(PAGE)


async def test_a_link_to_a_file_is_worth_nothing_as_a_page_or_later(shop: Shop, api: Api) -> None:
    invoice = await shop.issued()
    await rendered(shop, invoice)
    url = (await shop.ask("Invoice", id=invoice["id"]))["pdf"]["url"]
    as_page = await api.client.get(url.replace("/files/", "/p/"))
    with stopped_at(now() + timedelta(minutes=6)):
        late = await api.client.get(url)

    assert (as_page.status_code, late.status_code) == (404, 404)


async def test_wrong_links_look_alike(shop: Shop, api: Api) -> None:
    token = await token_of(shop, await shop.issued())
    with stopped_at(now() + timedelta(days=731)):
        strange = await api.client.get(f"/p/{token[:-4]}AAAA")
    wrong = [await api.client.get(each) for each in GONE]

    assert {(each.status_code, each.text) for each in wrong} == {(404, strange.text)}
