"""Questions to the dashboard."""

from reskontra.api.context import Info
from reskontra.api.dashboards.types import Dashboard
from reskontra.api.operation import query
from reskontra.domain.dashboards import queries
from reskontra.tenancy.access import Permission


@query(Permission.DASHBOARD_READ)
async def dashboard(info: Info) -> Dashboard | None:
    """The firm at a glance (översikt)."""
    return Dashboard.of(await queries.dashboard())
