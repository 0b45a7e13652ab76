"""The variables of each kind of message, and where each may stand.

A subject and what mail programs show beside it are seen on locked screens: they name no customer,
no reference and no link (GDPR, article 5.1 c). A text message leads to a page where what remains
is said, and where text messages can be declined; so its link may not be left out. An answer about
electronic invoices (ML 17 kap. 20 §) counts for the words that were asked, which are ours.
"""

from collections.abc import Mapping
from typing import Final

from reskontra.domain.templates.views import Purpose, WordsField

_OF_A_CLAIM: Final = ("invoice_number", "amount", "due_date", "invoice_date", "ocr")
_OF_A_CREDIT: Final = ("credit_note_number", "invoice_number", "amount")
_BOTH: Final = ("firm_name", "customer_name")
_OF_WORK: Final = ("assignment", "assignment_number", "time", "place")
_OF_AN_OFFER: Final = (*_OF_WORK, "answer_by", "consultant_name", *_BOTH)
_OF_A_BOOKING: Final = (*_OF_WORK, "consultant_name", "orderer_name", "orderer_phone", *_BOTH)
_OF_A_CALL_OFF: Final = (*_OF_WORK, "consultant_name", *_BOTH)
_OF_A_CONFIRMATION: Final = (
    *_OF_WORK,
    "orderer_name",
    "consultant_name",
    "consultant_phone",
    *_BOTH,
)
_OF_A_REJECTION: Final = (*_OF_A_CALL_OFF, "hours", "reason")
_OF_AN_ANSWER: Final = (*_OF_WORK, "answer", "orderer_name", *_BOTH)
_OF_A_REPORT: Final = (*_OF_WORK, "hours", "orderer_name", "consultant_name", *_BOTH)
_MAILED: Final = ("firm_email", "link", "details")
# What of them concerns assignments: each is known to a parcel by the same name.
OF_ASSIGNMENTS: Final = tuple(
    dict.fromkeys(
        name
        for name in (
            *_OF_AN_OFFER,
            *_OF_A_BOOKING,
            *_OF_A_CONFIRMATION,
            *_OF_AN_ANSWER,
            *_OF_A_REPORT,
        )
        if name not in _BOTH
    )
)

VARIABLES: Final[Mapping[Purpose, tuple[str, ...]]] = {
    Purpose.INVOICE_MAIL: (
        *_OF_A_CLAIM,
        *_BOTH,
        "firm_email",
        "bankgiro",
        "plusgiro",
        "iban",
        "link",
        "details",
    ),
    Purpose.CREDIT_NOTE_MAIL: (*_OF_A_CREDIT, "reason", *_BOTH, "firm_email", "link", "details"),
    Purpose.PRO_FORMA_MAIL: ("amount", *_BOTH, "firm_email", "details"),
    Purpose.CONSENT_MAIL: (*_BOTH, "firm_email", "consent_question", "link"),
    Purpose.OFFER_MAIL: (*_OF_AN_OFFER, *_MAILED),
    Purpose.BOOKING_MAIL: (*_OF_A_BOOKING, *_MAILED),
    Purpose.MOVED_BOOKING_MAIL: (*_OF_A_BOOKING, *_MAILED),
    Purpose.HAND_OVER_MAIL: (*_OF_A_CALL_OFF, *_MAILED),
    Purpose.SERIES_BOOKING_MAIL: (*_OF_A_BOOKING, *_MAILED),
    Purpose.CALL_OFF_MAIL: (*_OF_A_CALL_OFF, *_MAILED),
    Purpose.REPORT_REMINDER_MAIL: (*_OF_A_CALL_OFF, *_MAILED),
    Purpose.REJECTION_MAIL: (*_OF_A_REJECTION, *_MAILED),
    Purpose.APPROVAL_TAKEN_BACK_MAIL: (*_OF_A_REJECTION, *_MAILED),
    Purpose.CONFIRMATION_MAIL: (*_OF_A_CONFIRMATION, *_MAILED),
    Purpose.MOVED_CONFIRMATION_MAIL: (*_OF_A_CONFIRMATION, *_MAILED),
    Purpose.SERIES_CONFIRMATION_MAIL: (*_OF_A_CONFIRMATION, *_MAILED),
    Purpose.CHANGE_ANSWER_MAIL: (*_OF_AN_ANSWER, *_MAILED),
    Purpose.APPROVAL_MAIL: (*_OF_A_REPORT, *_MAILED),
    Purpose.APPROVAL_REMINDER_MAIL: (*_OF_A_REPORT, *_MAILED),
    Purpose.INVOICE_SMS: (*_OF_A_CLAIM, *_BOTH, "link"),
    Purpose.CREDIT_NOTE_SMS: (*_OF_A_CREDIT, *_BOTH, "link"),
    Purpose.OFFER_SMS: (*_OF_AN_OFFER, "link"),
    Purpose.BOOKING_SMS: (*_OF_A_BOOKING, "link"),
    Purpose.MOVED_BOOKING_SMS: (*_OF_A_BOOKING, "link"),
    Purpose.HAND_OVER_SMS: (*_OF_A_CALL_OFF, "link"),
    Purpose.SERIES_BOOKING_SMS: (*_OF_A_BOOKING, "link"),
    Purpose.CALL_OFF_SMS: (*_OF_A_CALL_OFF, "link"),
    Purpose.REPORT_REMINDER_SMS: (*_OF_A_CALL_OFF, "link"),
    Purpose.REJECTION_SMS: (*_OF_A_REJECTION, "link"),
    Purpose.APPROVAL_TAKEN_BACK_SMS: (*_OF_A_REJECTION, "link"),
    Purpose.CONFIRMATION_SMS: (*_OF_A_CONFIRMATION, "link"),
    Purpose.MOVED_CONFIRMATION_SMS: (*_OF_A_CONFIRMATION, "link"),
    Purpose.SERIES_CONFIRMATION_SMS: (*_OF_A_CONFIRMATION, "link"),
    Purpose.CHANGE_ANSWER_SMS: (*_OF_AN_ANSWER, "link"),
    Purpose.APPROVAL_SMS: (*_OF_A_REPORT, "link"),
    Purpose.APPROVAL_REMINDER_SMS: (*_OF_A_REPORT, "link"),
}
# What cannot be answered or approved without its page, and every text message.
_ANSWERED_ON_A_PAGE: Final = {
    Purpose.OFFER_MAIL,
    Purpose.REPORT_REMINDER_MAIL,
    Purpose.REJECTION_MAIL,
    Purpose.APPROVAL_TAKEN_BACK_MAIL,
    Purpose.APPROVAL_MAIL,
    Purpose.APPROVAL_REMINDER_MAIL,
}
OBLIGATORY: Final[Mapping[Purpose, tuple[str, ...]]] = {
    purpose: ("link",) if purpose.endswith("_SMS") or purpose in _ANSWERED_ON_A_PAGE else ()
    for purpose in Purpose
} | {Purpose.CONSENT_MAIL: ("consent_question", "link")}
# They bring several lines of their own.
BLOCKS: Final = frozenset({"details", "consent_question"})
FIELDS: Final[Mapping[bool, tuple[WordsField, ...]]] = {
    True: (WordsField.SUBJECT, WordsField.PREVIEW, WordsField.HEADING, WordsField.BODY),
    False: (WordsField.BODY,),
}
_SEEN_BY_ALL: Final = frozenset(
    {
        "firm_name",
        "invoice_number",
        "credit_note_number",
        "due_date",
        "assignment_number",
        "time",
        "answer_by",
        "hours",
    }
)
_ALLOWED: Final[Mapping[WordsField, frozenset[str]]] = {
    WordsField.SUBJECT: _SEEN_BY_ALL,
    WordsField.PREVIEW: _SEEN_BY_ALL | {"amount"},
    WordsField.HEADING: _SEEN_BY_ALL | {"amount"},
}
# What people may write for them, so that the nearest one is found.
ALSO_CALLED: Final[Mapping[str, str]] = {
    "fakturanummer": "invoice_number",
    "fakturanr": "invoice_number",
    "kreditfakturanummer": "credit_note_number",
    "belopp": "amount",
    "summa": "amount",
    "total": "amount",
    "förfallodatum": "due_date",
    "förfallodag": "due_date",
    "fakturadatum": "invoice_date",
    "ocr_nummer": "ocr",
    "payment_reference": "ocr",
    "kund": "customer_name",
    "kundnamn": "customer_name",
    "företag": "firm_name",
    "företagsnamn": "firm_name",
    "company_name": "firm_name",
    "epost": "firm_email",
    "länk": "link",
    "url": "link",
    "orsak": "reason",
    "betalningsuppgifter": "details",
    "payment_details": "details",
    "uppdrag": "assignment",
    "uppdragsnummer": "assignment_number",
    "tid": "time",
    "datum": "time",
    "plats": "place",
    "adress": "place",
    "svara_senast": "answer_by",
    "svar": "answer",
    "konsult": "consultant_name",
    "konsultens_telefon": "consultant_phone",
    "beställare": "orderer_name",
    "beställarens_telefon": "orderer_phone",
    "timmar": "hours",
}


def fields_of(purpose: Purpose) -> tuple[WordsField, ...]:
    """The parts that a kind of message is written in."""
    return FIELDS[purpose.endswith("_MAIL")]


def may_stand_in(name: str, field: WordsField) -> bool:
    """Whether a variable may stand in that part of a message."""
    return field is WordsField.BODY or name in _ALLOWED[field]
