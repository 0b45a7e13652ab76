"""A made-up document, to see words with something filled in."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Final

from reskontra.domain.company.views import CompanyProfile
from reskontra.domain.delivery.views import Fact
from reskontra.domain.kernel.clock import today

_CUSTOMERS: Final = {"sv": "Lindbergs Måleri AB", "en": "Harbour Joinery Ltd"}
_REASONS: Final = {"sv": "Fel antal timmar", "en": "Wrong number of hours"}
# As long as those that are sent.
_NOWHERE: Final = "https://reskontra.example/p/" + "x" * 22


def sample_facts(
    company: CompanyProfile, locale: str, page_url: str = _NOWHERE
) -> Mapping[str, Fact]:
    """What a parcel about a document of the company's could know."""
    return {
        "seller_name": company.name,
        "seller_email": company.email,
        "buyer_name": _CUSTOMERS.get(locale, _CUSTOMERS["en"]),
        "number": "1042",
        "credits_number": "1037",
        "reason": _REASONS.get(locale, _REASONS["en"]),
        "ocr": "104264",
        "total": "12500.00",
        "currency": "SEK",
        "invoice_date": today().isoformat(),
        "due_date": (today() + timedelta(days=company.payment_terms_days)).isoformat(),
        "bankgiro": company.bankgiro,
        "plusgiro": company.plusgiro,
        "iban": company.iban,
        "url": page_url,
    }
