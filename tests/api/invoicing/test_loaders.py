from reskontra.domain.catalogue.ids import ArticleId
from tests.support.shop import ADDRESS, Shop

BUYER = {"buyer": {"name": "Köparen", "address": ADDRESS}}


async def test_an_article_fills_in_its_line(shop: Shop) -> None:
    article = await shop.article(name="Buffé", unit="st", vatClass="FOOD", price="85.50")
    draft = await shop.draft(
        lines=[{"articleId": article, "quantity": "2"}], invoiceDate="2026-11-26"
    )
    (line,) = (await shop.ask("Invoice", id=draft["id"]))["lines"]
    (told,) = (await shop.ask("InvoiceReasons", id=draft["id"]))["lines"]
    why = told["why"]

    assert (line["description"], line["unit"], line["unitPrice"]) == ("Buffé", "st", "85.5")
    assert (line["vatRate"], line["articleId"]) == ("6", article)
    assert (why["beforeDiscount"]["amount"], why["discount"]["amount"]) == ("171.00", "0.00")
    assert (why["isPriceByHand"], why["isVatByHand"]) == (False, False)
    assert (why["price"]["source"], why["price"]["vatClass"]) == ("ARTICLE", "FOOD")


async def test_a_line_without_an_article_was_written_by_hand(shop: Shop) -> None:
    draft = await shop.draft()
    lines = (await shop.ask("InvoiceReasons", id=draft["id"]))["lines"]

    assert [each["why"]["price"] for each in lines] == [None] * 3
    assert all(each["why"]["isPriceByHand"] for each in lines)


async def test_an_article_that_is_not_sold_is_refused_on_its_line(shop: Shop) -> None:
    put_away = await shop.article()
    await shop.do("ArticleArchive", id=put_away)
    lines = [{"articleId": put_away}, {"articleId": str(ArticleId.new())}]

    assert await shop.codes("InvoiceCreate", **BUYER, lines=lines) == [
        ("ARTICLE_ARCHIVED", "lines.0.articleId"),
        ("ARTICLE_NOT_FOUND", "lines.1.articleId"),
    ]
    assert (await shop.ask("Invoices", first=1))["nodes"] == []


async def test_a_line_without_article_needs_words_and_a_price(shop: Shop) -> None:
    assert await shop.codes("InvoiceCreate", **BUYER, lines=[{"quantity": "1"}]) == [
        ("REQUIRED", "lines.0.description"),
        ("REQUIRED", "lines.0.unitPrice"),
    ]


async def test_lines_of_articles_are_counted_before_anything_is_kept(shop: Shop) -> None:
    article, customer = await shop.article(), await shop.customer()
    own = [{"articleId": article, "prices": [{"unitPrice": "7", "validFrom": "2026-01-01"}]}]
    await shop.do("CustomerPricesSet", customerId=customer, expectedVersion=0, articles=own)
    lines = [{"articleId": article, "quantity": "3"}, {"description": "Utan pris"}]
    totals = await shop.ask("DraftTotals", input={"lines": lines, "customerId": customer})

    assert [each["amount"]["amount"] for each in totals["lines"]] == ["21.00"]
    assert [each["code"] for each in totals["problems"]] == ["REQUIRED"]
