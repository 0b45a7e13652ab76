"""The currencies that may be invoiced: of ISO 4217, those that have rates and two decimals.

Sources: ISO 4217 names a currency and its minor units; the European Central Bank publishes euro
reference rates for the others ("Euro foreign exchange reference rates"). The króna of Iceland, the
yen and the won are among them, but have no decimals, and all sums here have two.
"""

from typing import Final

HOME: Final = "SEK"
PIVOT: Final = "EUR"
# As the ECB lists them; the lev ended with 2025, and the rouble has had no rate since March 2022.
INVOICED: Final = (
    *(HOME, PIVOT, "AUD", "BRL", "CAD", "CHF", "CNY", "CZK", "DKK", "GBP", "HKD", "HUF", "IDR"),
    *("ILS", "INR", "MXN", "MYR", "NOK", "NZD", "PHP", "PLN", "RON", "SGD", "THB", "TRY", "USD"),
    "ZAR",
)


def is_invoiced(code: str) -> bool:
    """Whether an invoice may be written in a currency."""
    return code in INVOICED


def is_foreign(code: str) -> bool:
    """Whether amounts in a currency must be told in kronor too."""
    return code != HOME
