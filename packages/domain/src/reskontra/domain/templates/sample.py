"""A made-up document and a made-up assignment, to see words with something filled in."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Final

from reskontra.domain.company.views import CompanyProfile
from reskontra.domain.delivery.views import Fact
from reskontra.domain.kernel.clock import today

_CUSTOMERS: Final = {"sv": "Lindbergs Måleri AB", "en": "Harbour Joinery Ltd"}
_REASONS: Final = {"sv": "Fel antal timmar", "en": "Wrong number of hours"}
_OF_WORK: Final[Mapping[str, Mapping[str, Fact]]] = {
    "sv": {
        "assignment": "Konferens om trafiksäkerhet",
        "time": "tors 14 jan 2027 13:00–16:30",
        "place": "Storgatan 12, Uppsala",
        "answer_by": "tis 12 jan 2027 15:00",
        "answer": "Ändringen är gjord.",
        "hours": "3 tim 30 min",
    },
    "en": {
        "assignment": "Conference on road safety",
        "time": "Thu 14 Jan 2027 13:00–16:30",
        "place": "12 Harbour Street, Uppsala",
        "answer_by": "Tue 12 Jan 2027 15:00",
        "answer": "The change is made.",
        "hours": "3 h 30 min",
    },
}
# Numbers that belong to nobody (PTS, numbers for use in fiction).
_PEOPLE: Final[Mapping[str, Fact]] = {
    "assignment_number": "318",
    "consultant_name": "Amina Haddad",
    "consultant_phone": "070-174 06 05",
    "orderer_name": "Erik Lindberg",
    "orderer_phone": "070-174 06 06",
}
# As long as those that are sent.
_NOWHERE: Final = "https://reskontra.example/p/" + "x" * 22


def sample_facts(
    company: CompanyProfile, locale: str, page_url: str = _NOWHERE
) -> Mapping[str, Fact]:
    """What a parcel about a document of the company's, or about an assignment, could know."""
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
        **_OF_WORK.get(locale, _OF_WORK["en"]),
        **_PEOPLE,
    }
