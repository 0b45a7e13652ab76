"""What can be done to customers."""

from reskontra.domain.customers.commands.cards import (
    change_customer,
    create_customer,
    record_consent,
    withdraw_consent,
)
from reskontra.domain.customers.commands.imports import (
    forget_imports,
    import_rows,
    request_import,
)

__all__ = [
    "change_customer",
    "create_customer",
    "forget_imports",
    "import_rows",
    "record_consent",
    "request_import",
    "withdraw_consent",
]
