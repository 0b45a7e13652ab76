"""What may be done to the catalogue."""

from reskontra.api.catalogue.inputs import (
    ArticleArchiveInput,
    ArticleCreateInput,
    ArticleUpdateInput,
    CustomerPricesSetInput,
    PriceListCreateInput,
    PriceListUpdateInput,
    PricesSetInput,
)
from reskontra.api.catalogue.payloads import (
    ArticleArchivePayload,
    ArticleCreatePayload,
    ArticleUpdatePayload,
    CustomerPricesSetPayload,
    PriceListCreatePayload,
    PriceListUpdatePayload,
    PricesSetPayload,
)
from reskontra.api.catalogue.types import (
    Article,
    CustomerPricing,
    PriceList,
    load_articles,
    load_price_lists,
)
from reskontra.api.context import Info
from reskontra.api.operation import mutation
from reskontra.domain.catalogue import commands, queries
from reskontra.domain.catalogue.ids import ArticleId, PriceListId
from reskontra.tenancy.access import Permission


@mutation(Permission.CATALOGUE_WRITE)
async def article_create(info: Info, input: ArticleCreateInput) -> ArticleCreatePayload:
    """Write an article into the catalogue (lägg upp artikel)."""
    article_id = await commands.create_article(input.entry())
    return ArticleCreatePayload(article=await _article_now(article_id), user_errors=[])


@mutation(Permission.CATALOGUE_WRITE)
async def article_update(info: Info, input: ArticleUpdateInput) -> ArticleUpdatePayload:
    """Change an article (ändra artikel); what was sold before stands as it was sold."""
    await commands.change_article(input.id, input.change(), input.expected_version)
    return ArticleUpdatePayload(article=await _article_now(input.id), user_errors=[])


@mutation(Permission.CATALOGUE_WRITE)
async def article_archive(info: Info, input: ArticleArchiveInput) -> ArticleArchivePayload:
    """Put an article away (arkivera), or sell it again; it is never removed."""
    await commands.archive_article(input.id, input.expected_version, archived=input.archived)
    return ArticleArchivePayload(article=await _article_now(input.id), user_errors=[])


@mutation(Permission.CATALOGUE_WRITE)
async def price_list_create(info: Info, input: PriceListCreateInput) -> PriceListCreatePayload:
    """Begin a price list (ny prislista)."""
    price_list_id = await commands.create_price_list(input.entry())
    return PriceListCreatePayload(price_list=await _list_now(price_list_id), user_errors=[])


@mutation(Permission.CATALOGUE_WRITE)
async def price_list_update(info: Info, input: PriceListUpdateInput) -> PriceListUpdatePayload:
    """Change a price list's name, days or standing (ändra prislista)."""
    await commands.change_price_list(input.id, input.change(), input.expected_version)
    return PriceListUpdatePayload(price_list=await _list_now(input.id), user_errors=[])


@mutation(Permission.CATALOGUE_WRITE)
async def prices_set(info: Info, input: PricesSetInput) -> PricesSetPayload:
    """Let the articles that are named have exactly these prices in a list (sätt priser)."""
    await commands.set_prices(input.id, input.value(), input.expected_version)
    return PricesSetPayload(price_list=await _list_now(input.id), user_errors=[])


@mutation(Permission.CATALOGUE_WRITE)
async def customer_prices_set(
    info: Info, input: CustomerPricesSetInput
) -> CustomerPricesSetPayload:
    """Give a customer a list, or prices of its own (sätt kundpriser)."""
    await commands.price_customer(input.customer_id, input.change(), input.expected_version)
    pricing = await queries.customer_pricing(input.customer_id)
    return CustomerPricesSetPayload(pricing=CustomerPricing(pricing=pricing), user_errors=[])


async def _article_now(id: ArticleId) -> Article | None:
    """As it is after the deed, whatever was loaded before it."""
    found: Article | None = (await load_articles([id]))[0]
    return found


async def _list_now(id: PriceListId) -> PriceList | None:
    found: PriceList | None = (await load_price_lists([id]))[0]
    return found
