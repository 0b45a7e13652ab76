"""Which facts of the log people are told, and what each of them is about."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from reskontra.domain.agreements.ids import AgreementId
from reskontra.domain.assignments.ids import AssignmentId
from reskontra.domain.catalogue.ids import ArticleId, HourTypeId, PriceListId
from reskontra.domain.company.ids import CompanyId
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.kernel.ids import TypedId


class SubjectKind(StrEnum):
    """The kinds of things that a fact can be about."""

    INVOICE = "INVOICE"
    CUSTOMER = "CUSTOMER"
    COMPANY = "COMPANY"
    ARTICLE = "ARTICLE"
    PRICE_LIST = "PRICE_LIST"
    HOUR_TYPE = "HOUR_TYPE"
    CONSULTANT = "CONSULTANT"
    ASSIGNMENT = "ASSIGNMENT"
    AGREEMENT = "AGREEMENT"


@dataclass(frozen=True, slots=True)
class Telling:
    """Which of a fact's values names what it is about, and where people read of it."""

    subject: str
    on_dashboard: bool
    on_timeline: bool


_INVOICE, _CUSTOMER, _COMPANY = "invoice_id", "customer_id", "company_id"
_ARTICLE, _PRICE_LIST = "article_id", "price_list_id"
_ASSIGNMENT = "assignment_id"

# What is in no row is told nowhere: that a page was rendered or a parcel queued is the house's own
# business, and a sum that moved is told by the payment that moved it. On the dashboard a draft is
# no news, and a sending is told once, not once for each recipient.
TELLINGS: Final[Mapping[str, Telling]] = {
    "InvoiceDrafted": Telling(_INVOICE, on_dashboard=False, on_timeline=True),
    "InvoiceChanged": Telling(_INVOICE, on_dashboard=False, on_timeline=True),
    "ClaimTakenOver": Telling(_INVOICE, on_dashboard=False, on_timeline=True),
    "CreditNoteIssued": Telling(_INVOICE, on_dashboard=True, on_timeline=True),
    "InvoiceCredited": Telling(_INVOICE, on_dashboard=False, on_timeline=True),
    "InvoiceIssued": Telling(_INVOICE, on_dashboard=True, on_timeline=True),
    "InvoiceSendRequested": Telling(_INVOICE, on_dashboard=False, on_timeline=True),
    "InvoiceSent": Telling(_INVOICE, on_dashboard=True, on_timeline=False),
    "InvoiceResponded": Telling(_INVOICE, on_dashboard=True, on_timeline=True),
    "InvoiceSaidPaid": Telling(_INVOICE, on_dashboard=True, on_timeline=True),
    "InvoiceDisputed": Telling(_INVOICE, on_dashboard=True, on_timeline=True),
    "BuyerAnswered": Telling(_INVOICE, on_dashboard=True, on_timeline=True),
    "InvoiceRerouted": Telling(_INVOICE, on_dashboard=True, on_timeline=True),
    "InvoicePartlyLost": Telling(_INVOICE, on_dashboard=True, on_timeline=True),
    "InvoiceStranded": Telling(_INVOICE, on_dashboard=True, on_timeline=True),
    "ParcelSent": Telling("subject", on_dashboard=False, on_timeline=True),
    "ParcelDelivered": Telling("subject", on_dashboard=False, on_timeline=True),
    "ParcelBounced": Telling("subject", on_dashboard=True, on_timeline=True),
    "ParcelFailed": Telling("subject", on_dashboard=True, on_timeline=True),
    "ParcelReturned": Telling("subject", on_dashboard=False, on_timeline=True),
    "ParcelCancelled": Telling("subject", on_dashboard=False, on_timeline=True),
    "PaymentRegistered": Telling(_INVOICE, on_dashboard=True, on_timeline=True),
    "AllocationUndone": Telling(_INVOICE, on_dashboard=True, on_timeline=True),
    "RefundRegistered": Telling(_INVOICE, on_dashboard=True, on_timeline=True),
    "RefundUndone": Telling(_INVOICE, on_dashboard=True, on_timeline=True),
    "InvoicePaid": Telling(_INVOICE, on_dashboard=False, on_timeline=True),
    "CustomerCreated": Telling(_CUSTOMER, on_dashboard=True, on_timeline=True),
    "CustomerChanged": Telling(_CUSTOMER, on_dashboard=False, on_timeline=True),
    "ContactLinksEnded": Telling(_CUSTOMER, on_dashboard=False, on_timeline=True),
    "ConsentAsked": Telling(_CUSTOMER, on_dashboard=False, on_timeline=True),
    "ConsentGiven": Telling(_CUSTOMER, on_dashboard=True, on_timeline=True),
    "ConsentWithdrawn": Telling(_CUSTOMER, on_dashboard=True, on_timeline=True),
    "VatNumberChecked": Telling(_CUSTOMER, on_dashboard=False, on_timeline=True),
    "CustomerPricesSet": Telling(_CUSTOMER, on_dashboard=False, on_timeline=True),
    "ArticleCreated": Telling(_ARTICLE, on_dashboard=False, on_timeline=True),
    "ArticleChanged": Telling(_ARTICLE, on_dashboard=False, on_timeline=True),
    "ArticleArchived": Telling(_ARTICLE, on_dashboard=False, on_timeline=True),
    "ArticleRestored": Telling(_ARTICLE, on_dashboard=False, on_timeline=True),
    "HourTypeCreated": Telling("subject", on_dashboard=False, on_timeline=True),
    "HourTypeChanged": Telling("subject", on_dashboard=False, on_timeline=True),
    "HourTypeArchived": Telling("subject", on_dashboard=False, on_timeline=True),
    "HourTypeRestored": Telling("subject", on_dashboard=False, on_timeline=True),
    "PriceListCreated": Telling(_PRICE_LIST, on_dashboard=False, on_timeline=True),
    "PriceListChanged": Telling(_PRICE_LIST, on_dashboard=False, on_timeline=True),
    "PricesSet": Telling(_PRICE_LIST, on_dashboard=False, on_timeline=True),
    "ConsultantCreated": Telling("subject", on_dashboard=False, on_timeline=True),
    "ConsultantChanged": Telling("subject", on_dashboard=False, on_timeline=True),
    "ConsultantPaySet": Telling("subject", on_dashboard=False, on_timeline=True),
    "ConsultantLogInChanged": Telling("subject", on_dashboard=False, on_timeline=True),
    "ConsultantLinksEnded": Telling("subject", on_dashboard=False, on_timeline=True),
    "ConsultantArchived": Telling("subject", on_dashboard=False, on_timeline=True),
    "ConsultantRestored": Telling("subject", on_dashboard=False, on_timeline=True),
    "AgreementCreated": Telling("subject", on_dashboard=True, on_timeline=True),
    "AgreementChanged": Telling("subject", on_dashboard=False, on_timeline=True),
    "AgreementEnded": Telling("subject", on_dashboard=True, on_timeline=True),
    "AgreementResumed": Telling("subject", on_dashboard=True, on_timeline=True),
    "InstalmentsPlanned": Telling("subject", on_dashboard=False, on_timeline=True),
    "PeriodBegun": Telling("subject", on_dashboard=False, on_timeline=True),
    "InstalmentBilled": Telling("subject", on_dashboard=False, on_timeline=True),
    "InstalmentCredited": Telling("subject", on_dashboard=False, on_timeline=True),
    "InstalmentHeld": Telling("subject", on_dashboard=True, on_timeline=True),
    "HourBankLow": Telling("subject", on_dashboard=True, on_timeline=True),
    "HourBankCredited": Telling("subject", on_dashboard=True, on_timeline=True),
    "AssignmentRequested": Telling(_ASSIGNMENT, on_dashboard=True, on_timeline=True),
    "AssignmentChanged": Telling(_ASSIGNMENT, on_dashboard=False, on_timeline=True),
    "ChangeAsked": Telling(_ASSIGNMENT, on_dashboard=True, on_timeline=True),
    "ChangeAnswered": Telling(_ASSIGNMENT, on_dashboard=False, on_timeline=True),
    "AssignmentOffered": Telling(_ASSIGNMENT, on_dashboard=False, on_timeline=True),
    "AssignmentConfirmed": Telling(_ASSIGNMENT, on_dashboard=False, on_timeline=True),
    "AssignmentPerformed": Telling(_ASSIGNMENT, on_dashboard=False, on_timeline=True),
    "AssignmentCancelled": Telling(_ASSIGNMENT, on_dashboard=True, on_timeline=True),
    "AssignmentRejected": Telling(_ASSIGNMENT, on_dashboard=False, on_timeline=True),
    "TimeReported": Telling(_ASSIGNMENT, on_dashboard=True, on_timeline=True),
    "NothingMoreReported": Telling(_ASSIGNMENT, on_dashboard=True, on_timeline=True),
    "TimeApproved": Telling(_ASSIGNMENT, on_dashboard=False, on_timeline=True),
    "TimeRejected": Telling(_ASSIGNMENT, on_dashboard=True, on_timeline=True),
    "ApprovalTakenBack": Telling(_ASSIGNMENT, on_dashboard=True, on_timeline=True),
    "TimeBilled": Telling(_ASSIGNMENT, on_dashboard=False, on_timeline=True),
    "TimeReturned": Telling(_ASSIGNMENT, on_dashboard=False, on_timeline=True),
    "CompanyOpened": Telling(_COMPANY, on_dashboard=True, on_timeline=False),
    "CompanyChanged": Telling(_COMPANY, on_dashboard=True, on_timeline=False),
    "BooksClosed": Telling(_COMPANY, on_dashboard=True, on_timeline=False),
}
DASHBOARD_KINDS: Final = tuple(kind for kind, told in TELLINGS.items() if told.on_dashboard)
TIMELINE_KINDS: Final = tuple(kind for kind, told in TELLINGS.items() if told.on_timeline)

_ID_TYPES: Final[Mapping[SubjectKind, type[TypedId]]] = {
    SubjectKind.INVOICE: InvoiceId,
    SubjectKind.CUSTOMER: CustomerId,
    SubjectKind.COMPANY: CompanyId,
    SubjectKind.ARTICLE: ArticleId,
    SubjectKind.PRICE_LIST: PriceListId,
    SubjectKind.HOUR_TYPE: HourTypeId,
    SubjectKind.CONSULTANT: ConsultantId,
    SubjectKind.ASSIGNMENT: AssignmentId,
    SubjectKind.AGREEMENT: AgreementId,
}
_KINDS_BY_PREFIX: Final = {each.prefix: kind for kind, each in _ID_TYPES.items()}


def subject_of(kind: str, payload: Mapping[str, object]) -> TypedId | None:
    """What a fact is about, if it is about something that can be looked at."""
    told = TELLINGS.get(kind)
    named = str(payload.get(told.subject, "")) if told else ""
    found = _KINDS_BY_PREFIX.get(named.partition("_")[0])
    return _ID_TYPES[found].parse(named) if found else None


def subject_kind(subject: TypedId) -> SubjectKind:
    """What kind of thing a subject is."""
    return _KINDS_BY_PREFIX[subject.prefix]
