"""Questions to the figures over everything, each answered by a few set-based statements."""

from reskontra.domain.dashboards.queries.beginnings import onboarding
from reskontra.domain.dashboards.queries.customers import customer_figures
from reskontra.domain.dashboards.queries.figures import dashboard
from reskontra.domain.dashboards.queries.happenings import (
    latest_events,
    subjects_of_customer,
    timeline,
    timeline_count,
)

__all__ = [
    "customer_figures",
    "dashboard",
    "latest_events",
    "onboarding",
    "subjects_of_customer",
    "timeline",
    "timeline_count",
]
