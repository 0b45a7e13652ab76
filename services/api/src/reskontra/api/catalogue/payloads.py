"""What changing the catalogue answers, and what asking it for a price does."""

from collections.abc import Sequence
from enum import Enum
from typing import Self

import strawberry

from reskontra.api.catalogue.types import Article, CustomerPricing, PriceList, PriceTrace
from reskontra.api.refusals import UserError, sentence
from reskontra.domain.catalogue import pricing
from reskontra.domain.kernel.refusals import Refusal


@strawberry.enum
class ArticleCreateErrorCode(Enum):
    """Why `articleCreate` says no."""

    REQUIRED = "REQUIRED"
    TOO_LONG = "TOO_LONG"
    ARTICLE_NUMBER_TAKEN = "ARTICLE_NUMBER_TAKEN"
    VAT_CLASS_WITHOUT_RATE = "VAT_CLASS_WITHOUT_RATE"
    EXEMPTION_UNKNOWN = "EXEMPTION_UNKNOWN"
    ACCOUNT_INVALID = "ACCOUNT_INVALID"
    ACCOUNT_NOT_IN_CHART = "ACCOUNT_NOT_IN_CHART"
    PRICE_UNUSABLE = "PRICE_UNUSABLE"
    IDEMPOTENCY_MISMATCH = "IDEMPOTENCY_MISMATCH"


@strawberry.type
class ArticleCreateUserError(UserError):
    """What `articleCreate` was refused for."""

    code: ArticleCreateErrorCode


@strawberry.type
class ArticleCreatePayload:
    """What `articleCreate` answers."""

    user_errors: list[ArticleCreateUserError]
    article: Article | None = None


@strawberry.enum
class ArticleUpdateErrorCode(Enum):
    """Why `articleUpdate` says no."""

    NOT_FOUND = "NOT_FOUND"
    CONFLICT = "CONFLICT"
    REQUIRED = "REQUIRED"
    TOO_LONG = "TOO_LONG"
    ARTICLE_NUMBER_TAKEN = "ARTICLE_NUMBER_TAKEN"
    VAT_CLASS_WITHOUT_RATE = "VAT_CLASS_WITHOUT_RATE"
    EXEMPTION_UNKNOWN = "EXEMPTION_UNKNOWN"
    ACCOUNT_INVALID = "ACCOUNT_INVALID"
    ACCOUNT_NOT_IN_CHART = "ACCOUNT_NOT_IN_CHART"
    PRICE_UNUSABLE = "PRICE_UNUSABLE"


@strawberry.type
class ArticleUpdateUserError(UserError):
    """What `articleUpdate` was refused for."""

    code: ArticleUpdateErrorCode


@strawberry.type
class ArticleUpdatePayload:
    """What `articleUpdate` answers."""

    user_errors: list[ArticleUpdateUserError]
    article: Article | None = None


@strawberry.enum
class ArticleArchiveErrorCode(Enum):
    """Why `articleArchive` says no."""

    NOT_FOUND = "NOT_FOUND"
    CONFLICT = "CONFLICT"


@strawberry.type
class ArticleArchiveUserError(UserError):
    """What `articleArchive` was refused for."""

    code: ArticleArchiveErrorCode


@strawberry.type
class ArticleArchivePayload:
    """What `articleArchive` answers."""

    user_errors: list[ArticleArchiveUserError]
    article: Article | None = None


@strawberry.enum
class PriceListCreateErrorCode(Enum):
    """Why `priceListCreate` says no."""

    REQUIRED = "REQUIRED"
    TOO_LONG = "TOO_LONG"
    CURRENCY_UNKNOWN = "CURRENCY_UNKNOWN"
    OUT_OF_RANGE = "OUT_OF_RANGE"
    VALIDITY_REVERSED = "VALIDITY_REVERSED"
    PRICE_LIST_NAME_TAKEN = "PRICE_LIST_NAME_TAKEN"
    IDEMPOTENCY_MISMATCH = "IDEMPOTENCY_MISMATCH"


@strawberry.type
class PriceListCreateUserError(UserError):
    """What `priceListCreate` was refused for."""

    code: PriceListCreateErrorCode


@strawberry.type
class PriceListCreatePayload:
    """What `priceListCreate` answers."""

    user_errors: list[PriceListCreateUserError]
    price_list: PriceList | None = None


@strawberry.enum
class PriceListUpdateErrorCode(Enum):
    """Why `priceListUpdate` says no."""

    NOT_FOUND = "NOT_FOUND"
    CONFLICT = "CONFLICT"
    REQUIRED = "REQUIRED"
    TOO_LONG = "TOO_LONG"
    CURRENCY_UNKNOWN = "CURRENCY_UNKNOWN"
    OUT_OF_RANGE = "OUT_OF_RANGE"
    VALIDITY_REVERSED = "VALIDITY_REVERSED"
    PRICE_LIST_NAME_TAKEN = "PRICE_LIST_NAME_TAKEN"


@strawberry.type
class PriceListUpdateUserError(UserError):
    """What `priceListUpdate` was refused for."""

    code: PriceListUpdateErrorCode


@strawberry.type
class PriceListUpdatePayload:
    """What `priceListUpdate` answers."""

    user_errors: list[PriceListUpdateUserError]
    price_list: PriceList | None = None


@strawberry.enum
class PricesSetErrorCode(Enum):
    """Why `pricesSet` says no."""

    NOT_FOUND = "NOT_FOUND"
    CONFLICT = "CONFLICT"
    OUT_OF_RANGE = "OUT_OF_RANGE"
    VALIDITY_REVERSED = "VALIDITY_REVERSED"
    PRICE_UNUSABLE = "PRICE_UNUSABLE"
    QUANTITY_UNUSABLE = "QUANTITY_UNUSABLE"
    PRICE_TWICE = "PRICE_TWICE"
    TOO_MANY_PRICES = "TOO_MANY_PRICES"
    ARTICLE_NOT_FOUND = "ARTICLE_NOT_FOUND"


@strawberry.type
class PricesSetUserError(UserError):
    """What `pricesSet` was refused for."""

    code: PricesSetErrorCode


@strawberry.type
class PricesSetPayload:
    """What `pricesSet` answers."""

    user_errors: list[PricesSetUserError]
    price_list: PriceList | None = None
    is_dry_run: bool = False


@strawberry.enum
class CustomerPricesSetErrorCode(Enum):
    """Why `customerPricesSet` says no."""

    CONFLICT = "CONFLICT"
    OUT_OF_RANGE = "OUT_OF_RANGE"
    VALIDITY_REVERSED = "VALIDITY_REVERSED"
    PRICE_UNUSABLE = "PRICE_UNUSABLE"
    QUANTITY_UNUSABLE = "QUANTITY_UNUSABLE"
    PRICE_TWICE = "PRICE_TWICE"
    TOO_MANY_PRICES = "TOO_MANY_PRICES"
    ARTICLE_NOT_FOUND = "ARTICLE_NOT_FOUND"
    PRICE_LIST_NOT_FOUND = "PRICE_LIST_NOT_FOUND"
    PRICED_CUSTOMER_NOT_FOUND = "PRICED_CUSTOMER_NOT_FOUND"


@strawberry.type
class CustomerPricesSetUserError(UserError):
    """What `customerPricesSet` was refused for."""

    code: CustomerPricesSetErrorCode


@strawberry.type
class CustomerPricesSetPayload:
    """What `customerPricesSet` answers."""

    user_errors: list[CustomerPricesSetUserError]
    pricing: CustomerPricing | None = None
    is_dry_run: bool = False


@strawberry.enum
class PriceForProblemCode(Enum):
    """Why an article has no price."""

    ARTICLE_NOT_FOUND = "ARTICLE_NOT_FOUND"
    ARTICLE_ARCHIVED = "ARTICLE_ARCHIVED"
    PRICED_CUSTOMER_NOT_FOUND = "PRICED_CUSTOMER_NOT_FOUND"
    OUT_OF_RANGE = "OUT_OF_RANGE"
    VAT_CLASS_WITHOUT_RATE = "VAT_CLASS_WITHOUT_RATE"


@strawberry.type
class PriceForProblem(UserError):
    """What stands in the way of a price; nothing is guessed."""

    code: PriceForProblemCode


@strawberry.type
class PriceAnswer:
    """A price and the way to it, or why there is none (prissvar)."""

    price: PriceTrace | None = None
    problems: list[PriceForProblem] = strawberry.field(default_factory=list)

    @classmethod
    def found(cls, trace: pricing.PriceTrace) -> Self:
        return cls(price=PriceTrace.of(trace))

    @classmethod
    def refused(cls, reasons: Sequence[Refusal], locale: str) -> Self:
        problems = [
            PriceForProblem(
                code=PriceForProblemCode(each.code),
                message=sentence(each, locale),
                path=list(each.path),
                action=each.action,
            )
            for each in reasons
        ]
        return cls(problems=problems)
