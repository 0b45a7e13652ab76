"""What may be done to the catalogue."""

from reskontra.api.catalogue.inputs import (
    ArticleArchiveInput,
    ArticleCreateInput,
    ArticleExportInput,
    ArticleUpdateInput,
    ArticleWhere,
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
from reskontra.api.company.table_uploads import SheetImportInput, SheetImportPayload, sent_table
from reskontra.api.context import Info
from reskontra.api.jobs.export_payloads import ExportPayload
from reskontra.api.jobs.queries import job_now
from reskontra.api.operation import mutation
from reskontra.domain.catalogue import chart, commands, importing, queries
from reskontra.domain.catalogue.ids import ArticleId, PriceListId
from reskontra.domain.jobs.commands import request_export
from reskontra.domain.jobs.exporting import MOST_EXPORTED
from reskontra.domain.jobs.views import JobKind
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
async def article_import(info: Info, input: SheetImportInput) -> SheetImportPayload:
    """Take articles from a table (importera artiklar), or try what would become of each row.

    Articles that the catalogue has already stay as they are, so the same table twice changes
    nothing. The job's items are the rows below the headings, in order.
    """
    table = await sent_table(info.context, input.upload_id, importing.COLUMNS)
    job_id = await commands.request_import(table.rows, is_trial=input.is_trial)
    return table.asked(await job_now(job_id))


@mutation(Permission.CATALOGUE_WRITE)
async def account_import(info: Info, input: SheetImportInput) -> SheetImportPayload:
    """Take a chart of accounts (importera kontoplan) from an SIE file or a table, or try it.

    From then on articles are booked on accounts of the chart alone. Accounts that are there already
    stay as they are.
    """
    table = await sent_table(info.context, input.upload_id, chart.COLUMNS)
    job_id = await commands.request_accounts(table.rows, is_trial=input.is_trial)
    return table.asked(await job_now(job_id))


@mutation(Permission.CATALOGUE_READ)
async def article_export(info: Info, input: ArticleExportInput) -> ExportPayload:
    """Have the articles of a list as a file (exportera artiklar), by number."""
    meant = (input.where or ArticleWhere()).value()
    ids = await queries.article_ids(meant, MOST_EXPORTED + 1)
    job_id = await request_export(JobKind.ARTICLE_EXPORT, ids, input.format, info.context.locale)
    return ExportPayload(job=await job_now(job_id), user_errors=[])


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
