"""Fills the firm's catalogue, as its owner would; a second time changes nothing."""

from collections.abc import Mapping, Sequence

from reskontra.console.demo import catalogue, documents
from reskontra.console.demo.firm import Firm
from reskontra.domain.kernel import clock


def stock(firm: Firm) -> dict[str, str]:
    """Write the articles and hours down that are not there; the articles' ids, by their numbers."""
    found = firm.ask(documents.ARTICLES)["articles"]["nodes"]
    known = {each["number"]: str(each["id"]) for each in found}
    for each in catalogue.ARTICLES:
        if each.number not in known:
            made = firm.tell_once(documents.ARTICLE_CREATE, "article", **each.as_input())
            known[each.number] = str(made["article"]["id"])
    _keep_hours(firm)
    return known


def _keep_hours(firm: Firm) -> None:
    found = firm.ask(documents.HOUR_TYPES)["hourTypes"]["nodes"]
    if catalogue.HOURS["number"] not in {each["number"] for each in found}:
        firm.tell_once(documents.HOUR_TYPE_CREATE, "hours", **catalogue.HOURS)


def price(firm: Firm, articles: Mapping[str, str], customers: Sequence[str]) -> None:
    """A price list that one customer has, and a price that another has agreed on."""
    made = firm.tell_once(documents.PRICE_LIST_CREATE, "list", name=catalogue.LIST_NAME)[
        "priceList"
    ]
    if made["version"] > 1:
        return
    named = [_priced(articles[number], prices) for number, prices in catalogue.LIST_PRICES.items()]
    firm.tell(documents.PRICES_SET, id=made["id"], expectedVersion=1, articles=named)
    number, agreed = catalogue.AGREED
    own = [_priced(articles[number], [(agreed, "0")])]
    _agree(firm, customers[catalogue.LIST_OF_CUSTOMER], priceListId=made["id"])
    _agree(firm, customers[catalogue.AGREED_WITH_CUSTOMER], articles=own)


def _agree(firm: Firm, customer_id: str, **given: object) -> None:
    version = firm.ask(documents.CUSTOMER_PRICING, customerId=customer_id)["customerPricing"][
        "version"
    ]
    firm.tell(
        documents.CUSTOMER_PRICES_SET, customerId=customer_id, expectedVersion=version, **given
    )


def _priced(article_id: str, prices: Sequence[tuple[str, str]]) -> dict[str, object]:
    today = clock.today().isoformat()
    return {
        "articleId": article_id,
        "prices": [
            {"unitPrice": unit_price, "fromQuantity": least, "validFrom": today}
            for unit_price, least in prices
        ],
    }
