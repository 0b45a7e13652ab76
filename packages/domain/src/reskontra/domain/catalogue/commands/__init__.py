"""What can be done to the catalogue."""

from reskontra.domain.catalogue.commands.accounts import request_accounts, take_accounts
from reskontra.domain.catalogue.commands.articles import (
    archive_article,
    change_article,
    create_article,
)
from reskontra.domain.catalogue.commands.hour_types import (
    archive_hour_type,
    change_hour_type,
    create_hour_type,
)
from reskontra.domain.catalogue.commands.imports import import_rows, request_import
from reskontra.domain.catalogue.commands.prices import (
    change_price_list,
    create_price_list,
    price_customer,
    set_prices,
)

__all__ = [
    "archive_article",
    "archive_hour_type",
    "change_article",
    "change_hour_type",
    "change_price_list",
    "create_article",
    "create_hour_type",
    "create_price_list",
    "import_rows",
    "price_customer",
    "request_accounts",
    "request_import",
    "set_prices",
    "take_accounts",
]
