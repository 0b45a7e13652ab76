"""Questions about the company."""

from reskontra.api.company.types import Company, NumberSeries
from reskontra.api.context import Info
from reskontra.api.nodes import node_loader
from reskontra.api.operation import query
from reskontra.domain.company import queries
from reskontra.domain.company.ids import CompanyId
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
