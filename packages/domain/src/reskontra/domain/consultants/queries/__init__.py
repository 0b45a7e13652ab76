"""Questions to the register of consultants."""

from reskontra.domain.consultants.queries.pay import pay_of, pay_rows
from reskontra.domain.consultants.queries.register import (
    consultant,
    consultant_count,
    consultant_of_user,
    consultant_page,
    consultants,
    qualifications,
)

__all__ = [
    "consultant",
    "consultant_count",
    "consultant_of_user",
    "consultant_page",
    "consultants",
    "pay_of",
    "pay_rows",
    "qualifications",
]
