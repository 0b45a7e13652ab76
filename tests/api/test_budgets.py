"""What each document of the treaty may cost: a rise is a decision, not an accident.

The questions to a firm stand in `test_treaty`, the platform's documents in `platform`.
"""

import hashlib
from collections.abc import Awaitable, Callable

import httpx
import pytest

from reskontra.api.doors.documents import Documents, Operation
from reskontra.api.doors.schemas import tenant_schema
from tests.api import test_treaty
from tests.api.agreements import budgets as agreements
from tests.api.assignments import budgets as assignments
from tests.api.assignments import offer_budgets
from tests.api.catalogue import budgets as catalogue
from tests.api.company import test_budgets as company
from tests.api.consultants import budgets as consultants
from tests.api.delivery import budgets as delivery
from tests.api.invoicing import budgets as invoicing
from tests.api.platform import test_budgets as platform
from tests.api.portal import test_own
from tests.api.saved_filters import budgets as saved_filters
from tests.api.templates import budgets as templates
from tests.support import letters, rates, sheets
from tests.support.api import Api, Json
from tests.support.homes import a_claim_to_decide, a_decision_to_read, a_paid_deduction
from tests.support.shop import LINES, Shop, a_page_to_see, document, new_key
from tests.support.spending import (
    a_card,
    a_changed_card,
    a_consent,
    a_consent_to_take_back,
    a_contact_to_shut_out,
    a_new_invoice,
    a_number_to_look_up,
    a_question,
    an_order,
    spending,
)
from tests.support.treaty import OPERATIONS
from tests.workers.rendering.invoices import png

PNG = png(30, 8)
PICTURE = {
    "filename": "logo.png",
    "contentType": "image/png",
    "size": len(PNG),
    "sha256": hashlib.sha256(PNG).hexdigest(),
}


async def a_changed_company(shop: Shop) -> Json:
    return {"expectedVersion": (await shop.ask("Company"))["version"], "name": "Nya bolaget AB"}


async def a_picture(shop: Shop) -> Json:
    return dict(PICTURE)


async def a_picture_that_was_sent(shop: Shop) -> Json:
    upload = (await shop.do("UploadCreate", **PICTURE))["upload"]
    await shop.api.client.put(upload["url"], content=PNG)
    return {"uploadId": upload["id"]}


async def a_picture_to_take_away(shop: Shop) -> Json:
    await shop.do("CompanyLogoSet", **await a_picture_that_was_sent(shop))
    return {}


async def an_invoice_in_one_act(shop: Shop) -> Json:
    return await a_new_invoice(shop) | {"issue": True}


async def a_changed_draft(shop: Shop) -> Json:
    draft = await shop.draft(customerId=await shop.customer())
    return {"id": draft["id"], "expectedVersion": draft["version"], "lines": LINES[:2]}


async def an_issued_invoice(shop: Shop) -> Json:
    return {"id": (await shop.issued(customerId=await shop.customer()))["id"]}


async def an_invoice_to_credit(shop: Shop) -> Json:
    invoice = await shop.issued(customerId=await shop.customer())
    return {"id": invoice["id"], "reason": "Fel pris", "anew": True, "issue": True}


async def a_draft(shop: Shop) -> Json:
    return {"id": (await shop.draft(customerId=await shop.customer()))["id"]}


async def an_invoice_to_send(shop: Shop) -> Json:
    consent = await a_consent_to_take_back(shop)
    return {"id": (await shop.issued(customerId=consent["customerId"]))["id"]}


async def a_number_to_try(shop: Shop) -> Json:
    return {"to": "070-174 06 05"}


async def a_payment(shop: Shop) -> Json:
    return {"invoiceId": (await shop.issued())["id"], "amount": {"amount": "310"}}


async def an_allocation(shop: Shop) -> Json:
    payment = await a_payment(shop)
    await shop.do("PaymentRegister", **payment)
    (allocation,) = await shop.ask("Allocations", invoiceId=payment["invoiceId"])
    return {"id": allocation["id"]}


async def a_refund(shop: Shop) -> Json:
    payment = await a_payment(shop)
    await shop.do("PaymentRegister", **payment)
    credit = {"id": payment["invoiceId"], "reason": "Fel pris", "issue": True}
    await shop.do("InvoiceCredit", **credit)
    return payment


async def a_refund_to_undo(shop: Shop) -> Json:
    given = await a_refund(shop)
    return {"id": (await shop.do("RefundRegister", **given))["refund"]["id"]}


async def many_drafts(shop: Shop) -> Json:
    drafts = [await a_draft(shop) for _ in range(3)]
    return {"ids": [each["id"] for each in drafts], "idempotencyKey": new_key()}


async def a_job_to_stop(shop: Shop) -> Json:
    job = (await shop.do("InvoicePreview", **await a_draft(shop)))["job"]
    return {"id": job["id"]}


async def an_article(shop: Shop) -> Json:
    return {"number": "A1", "name": "Arbete", "unit": "tim", "price": "1000"}


async def a_changed_article(shop: Shop) -> Json:
    return {"id": await shop.article(), "expectedVersion": 1, "price": "1100"}


async def an_article_to_put_away(shop: Shop) -> Json:
    return {"id": await shop.article(), "expectedVersion": 1}


async def a_price_list(shop: Shop) -> Json:
    return {"name": "Ordinarie", "isStandard": True}


async def a_list_that_was_seen(shop: Shop) -> Json:
    return {"id": (await shop.price_list())["id"], "expectedVersion": 1}


async def a_changed_price_list(shop: Shop) -> Json:
    return await a_list_that_was_seen(shop) | {"validTo": "2027-12-31"}


async def many_prices(shop: Shop) -> list[Json]:
    prices = [{"unitPrice": "900", "validFrom": "2026-01-01"}]
    return [{"articleId": await shop.article(), "prices": prices} for _ in range(3)]


async def prices_of_a_list(shop: Shop) -> Json:
    return await a_list_that_was_seen(shop) | {"articles": await many_prices(shop)}


async def prices_of_a_customer(shop: Shop) -> Json:
    about = {"customerId": await shop.customer(), "priceListId": (await shop.price_list())["id"]}
    return about | {"expectedVersion": 0, "articles": await many_prices(shop)}


# Statements besides BEGIN and COMMIT, points, and what is asked for.
BUDGETS: dict[str, tuple[int, int, Callable[[Shop], Awaitable[Json]]]] = {
    **assignments.BUDGETS,
    **offer_budgets.BUDGETS,
    **agreements.BUDGETS,
    **catalogue.BUDGETS,
    **consultants.BUDGETS,
    **delivery.BUDGETS,
    **invoicing.BUDGETS,
    **letters.BUDGETS,
    "AllocationUndo": (10, 12, an_allocation),
    "ArticleArchive": (5, 13, an_article_to_put_away),
    "ArticleCreate": (6, 13, an_article),
    "AccountImport": (6, 12, sheets.a_chart),
    "ArticleExport": (7, 12, sheets.articles_to_write),
    "ArticleImport": (6, 12, sheets.a_table_of_articles),
    "ArticleUpdate": (8, 13, a_changed_article),
    "CompanyLogoRemove": (4, 12, a_picture_to_take_away),
    "CompanyLogoSet": (4, 12, a_picture_that_was_sent),
    "CompanyUpdate": (5, 12, a_changed_company),
    "ClaimImport": (6, 12, sheets.a_ledger),
    "ConsentAsk": (10, 13, a_question),
    "ConsentRecord": (6, 13, a_consent),
    "ConsentWithdraw": (7, 13, a_consent_to_take_back),
    "CustomerCreate": (5, 13, a_card),
    "CustomerExport": (7, 12, sheets.customers_to_write),
    "CustomerImport": (6, 12, sheets.a_table_of_customers),
    "ContactLinksEnd": (8, 13, a_contact_to_shut_out),
    "CustomerUpdate": (7, 13, a_changed_card),
    "CustomerVatCheck": (8, 13, a_number_to_look_up),
    "CustomerPricesSet": (10, 12, prices_of_a_customer),
    "DecisionRead": (12, 12, a_decision_to_read),
    "DeductionDecide": (14, 14, a_claim_to_decide),
    "DeductionsClaim": (14, 14, a_paid_deduction),
    "DeliveryOrderChoose": (8, 12, an_order),
    "ExchangeRateEnter": (4, 12, rates.a_rate),
    "InvoiceBulkDiscard": (6, 18, many_drafts),
    "InvoiceBulkIssue": (6, 18, many_drafts),
    "InvoiceBulkSend": (6, 18, many_drafts),
    "InvoiceCopyPage": (8, 18, an_issued_invoice),
    "InvoiceCreate": (19, 13, an_invoice_in_one_act),
    "InvoiceCredit": (30, 20, an_invoice_to_credit),
    "InvoiceDiscard": (3, 12, a_draft),
    "InvoiceExport": (7, 12, sheets.invoices_to_write),
    "InvoiceIssue": (14, 13, a_draft),
    "InvoicePreview": (8, 18, a_draft),
    "InvoiceProForma": (8, 18, a_draft),
    "InvoiceSend": (19, 14, an_invoice_to_send),
    "InvoiceUpdate": (16, 13, a_changed_draft),
    "JobCancel": (5, 18, a_job_to_stop),
    "PagePreview": (6, 18, a_page_to_see),
    "PaymentRegister": (10, 12, a_payment),
    "PriceListCreate": (6, 13, a_price_list),
    "PriceListUpdate": (7, 13, a_changed_price_list),
    "PricesSet": (7, 13, prices_of_a_list),
    "RefundRegister": (14, 12, a_refund),
    "RefundUndo": (10, 12, a_refund_to_undo),
    **saved_filters.BUDGETS,
    **templates.BUDGETS,
    "SmsTestSend": (7, 12, a_number_to_try),
    "UploadCreate": (0, 12, a_picture),
}
# The same for a stream up to its first item; it looks once or twice how far the log has come.
STREAMS = {"DashboardChanged": (10, 13), "InvoiceChanged": (4, 1), "JobProgress": (5, 7)}
STREAMS |= offer_budgets.STREAMS


@pytest.mark.parametrize("name", sorted(BUDGETS))
async def test_a_mutation_keeps_its_budget(
    shop: Shop, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    most_statements, most_points, prepare = BUDGETS[name]
    given = await prepare(shop)
    with spending(caplog) as spent:
        reply = await shop.reply(name, input=given)

    (payload,) = reply.data.values()
    assert payload["userErrors"] == []
    assert spent.statements <= most_statements
    assert reply.json["extensions"]["cost"]["requested"] <= most_points


@pytest.mark.parametrize("name", sorted(STREAMS))
async def test_a_stream_keeps_its_budget(
    shop: Shop, api: Api, served: str, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    (beginning,) = (await shop.ask("Events", first=1))["nodes"]
    await shop.issued(customerId=await shop.customer())
    job = await a_job_to_stop(shop)
    await shop.do("JobCancel", **job)
    watched = document(name)
    about = job if "$id: ID!" in watched else await offer_budgets.what_is_watched(shop, watched)
    body = {"query": watched, "variables": about | {"after": beginning["cursor"]}}
    headers = {"accept": "text/event-stream", **shop.api.headers}
    with spending(caplog) as spent:
        async with (
            httpx.AsyncClient(base_url=served, timeout=10) as client,
            client.stream("POST", "/t/acme/graphql", json=body, headers=headers) as response,
        ):
            item = await anext(line async for line in response.aiter_lines() if '"data"' in line)

    schema = tenant_schema()._schema  # noqa: SLF001 - the schema of the library below
    operation = Documents(schema).read(document(name), hide_suggestions=True)
    found = operation.operation(name)
    most_statements, most_points = STREAMS[name]
    assert '"errors"' not in item
    assert isinstance(found, Operation)
    assert spent.statements <= most_statements
    assert found.cost.asked({}) <= most_points


def test_every_document_has_its_budget() -> None:
    others = {
        *test_treaty.BUDGETS,
        *platform.BUDGETS,
        *company.BUDGETS,
        "PortalInvoice",
        *test_own.OWN_DOCUMENTS,
    }
    budgets = {*BUDGETS, *STREAMS, *others}

    assert budgets == {path.stem for path in OPERATIONS.rglob("*.graphql")}
