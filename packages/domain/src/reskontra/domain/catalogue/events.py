"""What has happened in the catalogue."""

from dataclasses import dataclass

from reskontra.domain.catalogue.ids import ArticleId, HourTypeId, PriceListId
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.jobs.ids import JobId
from reskontra.domain.kernel.events import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleCreated(Event):
    """An article was written into the catalogue."""

    article_id: ArticleId


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleChanged(Event):
    """An article was changed."""

    article_id: ArticleId
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleArchived(Event):
    """An article was put away: it is sold no more, and stands where it was sold."""

    article_id: ArticleId


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleRestored(Event):
    """An article that was put away is sold again."""

    article_id: ArticleId


@dataclass(frozen=True, slots=True, kw_only=True)
class HourTypeCreated(Event):
    """An hour type, the ``subject``, was written into the catalogue."""

    subject: HourTypeId


@dataclass(frozen=True, slots=True, kw_only=True)
class HourTypeChanged(Event):
    """An hour type was changed."""

    subject: HourTypeId
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HourTypeArchived(Event):
    """An hour type was put away: no work is begun by it any more."""

    subject: HourTypeId


@dataclass(frozen=True, slots=True, kw_only=True)
class HourTypeRestored(Event):
    """An hour type that was put away is worked by again."""

    subject: HourTypeId


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceListCreated(Event):
    """A price list was begun."""

    price_list_id: PriceListId


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceListChanged(Event):
    """A price list got another name or other days."""

    price_list_id: PriceListId
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PricesSet(Event):
    """Prices of some articles were set in a list."""

    price_list_id: PriceListId
    version: int
    articles: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerPricesSet(Event):
    """A customer got a list, or prices of its own."""

    customer_id: CustomerId
    version: int
    articles: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountsTaken(Event):
    """Accounts came into the firm's chart."""

    accounts: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountImportRequested(Event):
    """Somebody asked for a chart of accounts to be taken, or to be told what would happen."""

    job_id: JobId
    job_kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleImportRequested(Event):
    """Somebody asked for articles to be taken from a table, or to be told what would happen."""

    job_id: JobId
    job_kind: str
