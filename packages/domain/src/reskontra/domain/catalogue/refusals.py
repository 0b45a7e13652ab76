"""Why the catalogue says no."""

from reskontra.domain.kernel.refusals import Refusal


class ArticleNumberTaken(Refusal):
    """Another article has that number; the facts tell its ``name``."""

    code = "ARTICLE_NUMBER_TAKEN"


class AccountInvalid(Refusal):
    """No account of sales: four digits, as in the BAS chart."""

    code = "ACCOUNT_INVALID"


class AccountNotInChart(Refusal):
    """The firm has brought its chart of accounts, and the account is not in it."""

    code = "ACCOUNT_NOT_IN_CHART"


class AccountKnown(Refusal):
    """The chart has the account of that ``number`` already; it stays as it is."""

    code = "ACCOUNT_KNOWN"


class PriceUnusable(Refusal):
    """No price: negative, too large, or with more decimals than the ``maximum_decimals``."""

    code = "PRICE_UNUSABLE"


class ArticleKnown(Refusal):
    """The catalogue holds an article of that ``number``; it stays as it is."""

    code = "ARTICLE_KNOWN"


class PriceUnreadable(Refusal):
    """What stands in the place of a price is no amount."""

    code = "PRICE_UNREADABLE"


class VatClassUnclear(Refusal):
    """Nothing tells which VAT class it is, and a rate alone may be that of several."""

    code = "VAT_CLASS_UNCLEAR"


class KindOfSaleUnclear(Refusal):
    """Nothing tells whether it is goods, a service or something of its own."""

    code = "KIND_OF_SALE_UNCLEAR"


class QuantityUnusable(Refusal):
    """No quantity to have a price from: negative, too large, or with too many decimals."""

    code = "QUANTITY_UNUSABLE"


class PriceListNameTaken(Refusal):
    """Another price list has that name."""

    code = "PRICE_LIST_NAME_TAKEN"


class PriceListUnknown(Refusal):
    """There is no such price list."""

    code = "PRICE_LIST_NOT_FOUND"


class ValidityReversed(Refusal):
    """The last day lies before the first."""

    code = "VALIDITY_REVERSED"


class PriceTwice(Refusal):
    """One article has two prices from the same day and quantity."""

    code = "PRICE_TWICE"


class TooManyPrices(Refusal):
    """More prices at once than the ``maximum``."""

    code = "TOO_MANY_PRICES"


class ArticleUnknown(Refusal):
    """The catalogue holds no such article."""

    code = "ARTICLE_NOT_FOUND"


class ArticleIsArchived(Refusal):
    """The article is put away and sold no more; the facts tell its ``number``."""

    code = "ARTICLE_ARCHIVED"


class VatClassWithoutRate(Refusal):
    """The law gives what the article is no rate on that day; the facts tell the day, ``on``."""

    code = "VAT_CLASS_WITHOUT_RATE"


class HourTypeNumberTaken(Refusal):
    """Another hour type has that number; the facts tell its ``name``."""

    code = "HOUR_TYPE_NUMBER_TAKEN"


class PayUnusable(Refusal):
    """No pay: negative, too large, or with more decimals than the ``maximum_decimals``."""

    code = "PAY_UNUSABLE"


class PercentUnusable(Refusal):
    """No surcharge: negative, ``maximum`` percent or more, or with too many decimals."""

    code = "PERCENT_UNUSABLE"


class TooManyWindows(Refusal):
    """More windows than the ``maximum``."""

    code = "TOO_MANY_WINDOWS"


class WindowTwice(Refusal):
    """Two windows of an hour type have the same name."""

    code = "WINDOW_TWICE"


class WorkReversed(Refusal):
    """The work ends before it has begun."""

    code = "WORK_REVERSED"


class WorkTooLong(Refusal):
    """The work goes on for more than the ``maximum_days``."""

    code = "WORK_TOO_LONG"


class PricedCustomerUnknown(Refusal):
    """The register holds no customer to have prices of its own."""

    code = "PRICED_CUSTOMER_NOT_FOUND"
