"""Watching the dashboard."""

from reskontra.api.context import Info
from reskontra.api.dashboards.types import Dashboard
from reskontra.api.streams import Span
from reskontra.api.watching import subscription
from reskontra.domain.dashboards import queries
from reskontra.tenancy.access import Permission


@subscription(Permission.DASHBOARD_READ, newest_only=True)
async def dashboard_changed(info: Info, span: Span) -> list[Dashboard]:
    """The firm at a glance (översikt), again whenever something has happened."""
    return [Dashboard.of(await queries.dashboard())]
