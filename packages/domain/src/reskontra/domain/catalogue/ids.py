"""What the catalogue's things are called."""

from reskontra.domain.kernel.ids import TypedId


class ArticleId(TypedId):
    """Something that is sold again and again."""

    prefix = "art"


class AccountId(TypedId):
    """An account of the firm's chart."""

    prefix = "acc"


class HourTypeId(TypedId):
    """A type of hours that are worked and sold."""

    prefix = "hrt"


class WindowId(TypedId):
    """A window of an hour type."""

    prefix = "hrw"


class PriceListId(TypedId):
    """Prices that belong together."""

    prefix = "prl"


class PriceId(TypedId):
    """A price of one article from a day."""

    prefix = "prc"
