"""Questions to the catalogue."""

from datetime import date
from decimal import Decimal

from reskontra.api.catalogue.inputs import ArticleOrder, ArticleWhere, PriceLineInput
from reskontra.api.catalogue.payloads import PriceAnswer
from reskontra.api.catalogue.types import (
    Account,
    Article,
    CustomerPricing,
    PriceList,
    load_articles,
    load_price_lists,
)
from reskontra.api.company.table_uploads import SheetColumn
from reskontra.api.connections import (
    After,
    Before,
    Bounds,
    Connection,
    First,
    Last,
    Listed,
)
from reskontra.api.context import Info
from reskontra.api.operation import query
from reskontra.domain.catalogue import chart, importing, queries
from reskontra.domain.catalogue.ids import ArticleId, PriceListId
from reskontra.domain.catalogue.pricing import price_found, reasons_not_to_price
from reskontra.domain.catalogue.refusals import PricedCustomerUnknown
from reskontra.domain.catalogue.views import ArticleCard
from reskontra.domain.catalogue.views import ArticleOrder as OrderField
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.customers.queries import heads
from reskontra.domain.invoicing.queries import found_with_vat
from reskontra.domain.kernel.clock import today
from reskontra.tenancy.access import Permission


@query(Permission.CATALOGUE_READ)
async def article(info: Info, id: ArticleId) -> Article | None:
    """One article (artikel)."""
    return await info.context.load(load_articles, id)


@query(Permission.CATALOGUE_READ)
async def articles(  # noqa: PLR0913, PLR0917 - the arguments of a connection
    info: Info,
    first: First = None,
    after: After = None,
    last: Last = None,
    before: Before = None,
    where: ArticleWhere | None = None,
    order_by: list[ArticleOrder] | None = None,
) -> Connection[Article] | None:
    """The catalogue (artikelregister), by name unless another order is asked for."""
    return await _ARTICLES.connection(Bounds(first, after, last, before), where, order_by)


@query(Permission.CATALOGUE_READ)
async def accounts(info: Info) -> list[Account] | None:
    """The firm's chart of accounts (kontoplan), by number; empty where it has brought none."""
    return [Account(number=one.number, name=one.name) for one in await queries.accounts()]


@query(Permission.CATALOGUE_READ)
async def account_sheet(info: Info) -> list[SheetColumn] | None:
    """The columns of a chart of accounts (kontotabell), as `accountImport` reads it."""
    return SheetColumn.all_of(chart.COLUMNS, info.context.locale)


@query(Permission.CATALOGUE_READ)
async def article_sheet(info: Info) -> list[SheetColumn] | None:
    """The columns of a table of articles (artikeltabell), as `articleImport` reads it."""
    return SheetColumn.all_of(importing.COLUMNS, info.context.locale)


@query(Permission.CATALOGUE_READ)
async def price_list(info: Info, id: PriceListId) -> PriceList | None:
    """One price list (prislista)."""
    return await info.context.load(load_price_lists, id)


@query(Permission.CATALOGUE_READ)
async def price_lists(info: Info) -> list[PriceList] | None:
    """All price lists (prislistor), the standard ones first."""
    return [PriceList(id=each.id, card=each) for each in await queries.price_lists()]


@query(Permission.CATALOGUE_READ)
async def customer_pricing(info: Info, customer_id: CustomerId) -> CustomerPricing | None:
    """What a customer pays (kundens priser): its list and its own prices."""
    if await _is_unknown(customer_id):
        return None
    return CustomerPricing(pricing=await queries.customer_pricing(customer_id))


@query(Permission.CATALOGUE_READ)
async def price_for(
    info: Info,
    article_id: ArticleId,
    customer_id: CustomerId | None = None,
    day: date | None = None,
    quantity: Decimal = Decimal(1),
    line: PriceLineInput | None = None,
) -> PriceAnswer | None:
    """What an article costs somebody on a day, and why (pris och härledning)."""
    if customer_id is not None and await _is_unknown(customer_id):
        stranger = PricedCustomerUnknown(path=("customerId",))
        return PriceAnswer.refused([stranger], info.context.locale)
    asked = day or today()
    pricing = await queries.pricing([article_id], customer_id)
    if reasons := reasons_not_to_price(pricing, article_id, asked):
        return PriceAnswer.refused(reasons, info.context.locale)
    line = line or PriceLineInput()
    found = price_found(pricing, article_id, asked, quantity, line.currency)
    if line.prices_include_vat:
        found = await found_with_vat(found, customer_id, pricing)
    return PriceAnswer.found(found)


async def _is_unknown(customer_id: CustomerId) -> bool:
    return not await heads([customer_id])


def _article(card: ArticleCard) -> Article:
    return Article(id=card.id, card=card)


_ARTICLES = Listed(
    name="articles",
    id=ArticleId,
    everything=ArticleWhere,
    order=ArticleOrder(field=OrderField.NAME),
    page=queries.articles,
    count=queries.article_count,
    node=_article,
)
