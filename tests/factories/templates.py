"""What a parcel about an invoice knows, and words that may be used."""

from reskontra.domain.delivery.views import Fact
from reskontra.domain.templates.commands import change_template
from reskontra.domain.templates.views import Purpose, Words

FACTS: dict[str, Fact] = {
    "seller_name": "Åkerbloms Konsultbyrå AB",
    "seller_email": "faktura@akerbloms.example",
    "buyer_name": "Karin Öström",
    "number": "1042",
    "total": "2310.00",
    "currency": "SEK",
    "invoice_date": "2026-11-23",
    "due_date": "2026-12-23",
    "ocr": "104265",
    "bankgiro": "5050-1055",
    "plusgiro": None,
    "iban": None,
    "url": "https://faktura.reskontra.example/p/abc",
    "credits_number": None,
    "reason": None,
}
WORK_FACTS: dict[str, Fact] = {
    "assignment": "Konferens",
    "assignment_number": "318",
    "time": "tors 14 jan 13:00–16:30",
    "place": "Storgatan 12",
    "answer_by": "tis 12 jan 15:00",
    "answer": "Ändringen är gjord.",
    "hours": "3 tim 30 min",
    "consultant_name": "Amina Haddad",
    "consultant_phone": "070-174 06 05",
    "orderer_name": "Erik Lindberg",
    "orderer_phone": "070-174 06 06",
}
WORDS = Words(
    subject="Ny faktura {{invoice_number}}",
    preview="{{amount}}",
    heading="Tack!",
    body="Hej {{customer_name}}!\n\n{{details}}\n\nLäs mer på {{link}}",
)


async def make_template() -> None:
    """Mails with invoices in other words than ours."""
    await change_template(Purpose.INVOICE_MAIL, "sv", WORDS)
