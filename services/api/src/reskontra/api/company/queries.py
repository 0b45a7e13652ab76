"""Questions about the company."""

from datetime import date

from reskontra.api.company.series_types import DocumentSeries
from reskontra.api.company.types import Company, NumberSeries
from reskontra.api.context import Info
from reskontra.api.nodes import node_loader
from reskontra.api.operation import query
from reskontra.domain.company import queries
from reskontra.domain.company.ids import CompanyId, SeriesId
from reskontra.domain.company.views import Numbered
from reskontra.domain.kernel.clock import today
from reskontra.tenancy.access import Permission


@node_loader(CompanyId, Permission.COMPANY_READ)
async def load_companies(ids: list[CompanyId]) -> list[Company | None]:
    """There is one company; other ids name none."""
    profile = await queries.profile()
    return [Company.of(profile) if profile.id == each else None for each in ids]


@query(Permission.COMPANY_READ)
async def company(info: Info) -> Company | None:
    """The firm that invoices (företag): profile, accounts, terms."""
    return Company.of(await queries.profile())


@query(Permission.COMPANY_READ)
async def number_series(info: Info) -> list[NumberSeries] | None:
    """Where every number series stands (nummerserier)."""
    return [NumberSeries.of(each) for each in await queries.series()]


@node_loader(SeriesId, Permission.COMPANY_READ)
async def load_series(ids: list[SeriesId]) -> list[DocumentSeries | None]:
    """Series of document numbers by their ids."""
    found = {each.id: each for each in await queries.all_document_series()}
    return [DocumentSeries.of(found[each]) if each in found else None for each in ids]


@query(Permission.COMPANY_READ)
async def document_series(info: Info) -> list[DocumentSeries] | None:
    """The series that documents take their numbers from (fakturanummerserier)."""
    return [DocumentSeries.of(each) for each in await queries.all_document_series()]


@query(Permission.COMPANY_READ)
async def usual_series(info: Info, on: date | None = None) -> DocumentSeries | None:
    """The series that an invoice of that day, or of today, takes its number from."""
    found = await queries.usual_series(Numbered.INVOICE, on or today())
    return DocumentSeries.of(found) if found else None
