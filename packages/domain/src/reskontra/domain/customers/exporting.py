"""Customers as rows of a table that ``importing`` reads again."""

from collections.abc import Mapping
from typing import Final

from reskontra.domain.customers import importing
from reskontra.domain.customers.views import CustomerHead, CustomerKind
from reskontra.domain.sheets.views import SWEDISH, Cell, Column

COLUMNS: Final = (
    Column(field="number", sv="Kundnummer", en="Customer number"),
    *importing.COLUMNS,
)
_KINDS: Final[Mapping[str, tuple[str, str]]] = {
    CustomerKind.PERSON: ("Privatperson", "Consumer"),
    CustomerKind.COMPANY: ("Företag", "Company"),
    CustomerKind.AUTHORITY: ("Myndighet", "Authority"),
}
_LANGUAGES: Final = {"sv": ("svenska", "Swedish"), "en": ("engelska", "English")}
_YES: Final = ("ja", "yes")
_NO: Final = ("nej", "no")


def cells_of(head: CustomerHead, locale: str) -> tuple[Cell, ...]:
    """What stands in the row of a customer, in the order of ``COLUMNS``."""
    which = 0 if locale == SWEDISH else 1
    said: dict[str, Cell] = {
        "number": head.number,
        "name": head.name,
        "kind": _KINDS[head.kind][which],
        "orgNumber": head.org_number,
        "vatNumber": head.vat_number,
        "email": head.email,
        "phone": head.phone,
        "line1": head.address_line1,
        "line2": head.address_line2,
        "postalCode": head.postal_code,
        "city": head.city,
        "country": head.country,
        "locale": _LANGUAGES[head.locale][which] if head.locale in _LANGUAGES else head.locale,
        "isConstructionBusiness": (_YES if head.is_construction_business else _NO)[which],
        "buyerReference": head.buyer_reference,
        "paymentTermsDays": head.payment_terms_days,
        "peppolId": head.peppol_id,
        "gln": head.gln,
    }
    return tuple(said[column.field] for column in COLUMNS)
