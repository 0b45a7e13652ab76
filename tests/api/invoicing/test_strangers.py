"""What the request names and the firm has not is told, never taken as if nothing was named."""

from reskontra.domain.catalogue.ids import ArticleId
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.invoicing.ids import InvoiceId
from tests.support.shop import LINES, Shop

NO_CUSTOMER, NO_ARTICLE = str(CustomerId.new()), str(ArticleId.new())
NO_INVOICE = str(InvoiceId.new())


def problems(told: list[dict[str, object]]) -> list[tuple[object, object]]:
    return [(each["code"], each["path"]) for each in told]


async def test_totals_tell_an_unknown_customer_and_article(shop: Shop) -> None:
    lines = [LINES[0], {"articleId": NO_ARTICLE}]
    told = await shop.ask("DraftTotals", input={"customerId": NO_CUSTOMER, "lines": lines})
    assert problems(told["problems"]) == [
        ("CUSTOMER_NOT_FOUND", ["customerId"]),
        ("ARTICLE_NOT_FOUND", ["lines", "1", "articleId"]),
    ]
    assert told["net"]["amount"] == "1000.00"


async def test_totals_tell_of_an_advance_that_is_none(shop: Shop) -> None:
    customer_id = await shop.customer()
    advance = await shop.issued(customerId=customer_id, form="ADVANCE", lines=LINES[:1])
    given = {"lines": [{**LINES[0], "quantity": "30"}], "advances": [NO_INVOICE, advance["id"]]}
    told = await shop.ask("DraftTotals", input={"customerId": customer_id} | given)
    assert problems(told["problems"]) == [("ADVANCE_NOT_FOUND", ["advances", "0"])]
    assert told["net"]["amount"] == "2000.00"


async def test_a_price_is_told_to_nobody_unknown(shop: Shop) -> None:
    asked = {"articleId": await shop.article(), "customerId": NO_CUSTOMER}
    told = await shop.ask("PriceFor", **asked)
    assert told["price"] is None
    assert problems(told["problems"]) == [("PRICED_CUSTOMER_NOT_FOUND", ["customerId"])]
    assert await shop.ask("CustomerPricing", customerId=NO_CUSTOMER) is None
