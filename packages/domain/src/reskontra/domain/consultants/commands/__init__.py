"""What can be done to the register of consultants."""

from reskontra.domain.consultants.commands.doors import end_links, let_log_in
from reskontra.domain.consultants.commands.pay import set_pay
from reskontra.domain.consultants.commands.register import (
    archive_consultant,
    change_consultant,
    create_consultant,
)

__all__ = [
    "archive_consultant",
    "change_consultant",
    "create_consultant",
    "end_links",
    "let_log_in",
    "set_pay",
]
