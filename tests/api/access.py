"""Who may do and ask what at a firm's door: by each mutation and each document, the roles."""

from typing import Final

from reskontra.domain.agreements.ids import AgreementId, InstalmentId
from reskontra.domain.assignments.ids import (
    AskedChangeId,
    AssignmentId,
    AssignmentSeriesId,
    EntryId,
    OfferId,
    OfferRoundId,
)
from reskontra.domain.catalogue.ids import ArticleId, HourTypeId, PriceListId
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.customers.ids import ContactId, CustomerId
from reskontra.domain.deductions.ids import ClaimFileId, ClaimId
from reskontra.domain.delivery.ids import AddressId, LetterBatchId, ParcelId, SendingDomainId
from reskontra.domain.invoicing.ids import BuyerMessageId, InvoiceId
from reskontra.domain.jobs.ids import JobId
from reskontra.domain.payments.ids import AllocationId, RefundId
from reskontra.domain.saved_filters.ids import SavedFilterId
from reskontra.tenancy.access import Role
from tests.support.api import Json
from tests.support.shop import LINES

EVERYBODY = frozenset(Role)
LEADING = frozenset({Role.OWNER, Role.ADMIN, Role.ECONOMY})
SELLING = LEADING | {Role.SELLER}
READING = EVERYBODY - {Role.CONSULTANT}

NO_INVOICE, NO_CUSTOMER = str(InvoiceId.new()), str(CustomerId.new())
NO_BATCH, NO_DOMAIN = str(LetterBatchId.new()), str(SendingDomainId.new())
NO_CLAIM, NO_AGREEMENT = str(ClaimId.new()), str(AgreementId.new())
A_PAGE = {
    "page": {"design": "CLASSIC", "colour": "#0b5563", "code": "NONE", "texts": []},
    "locale": "sv",
}
A_DOMAIN = {"domain": "gmail.com", "localPart": "a"}
AN_ANSWER = {"id": str(AskedChangeId.new()), "isAccepted": False, "answer": "Nej"}
NO_JOB = str(JobId.new())
NO_ARTICLE, NO_LIST = str(ArticleId.new()), str(PriceListId.new())
NO_HOURS, NO_ROUND = str(HourTypeId.new()), str(OfferRoundId.new())
A_YEAR: Json = {"by": "MONTH", "fromDate": "2026-01-01", "toDate": "2026-12-31"}
NO_ORDER, NO_ENTRY = str(AssignmentId.new()), str(EntryId.new())
NO_SERIES, NO_CONSULTANT = str(AssignmentSeriesId.new()), str(ConsultantId.new())
A_TIME: Json = {"beginsAt": "2026-11-02T08:00:00Z", "endsAt": "2026-11-02T09:00:00Z"}
A_WORK: Json = A_TIME | {"customerId": NO_CUSTOMER, "hourTypeId": NO_HOURS}
AN_ORDER: Json = A_WORK | {"title": "Tolkning"}
A_RULE: Json = {
    "customerId": NO_CUSTOMER,
    "hourTypeId": NO_HOURS,
    "title": "Veckomöte",
    "weekdays": ["MONDAY"],
    "beginsAt": "08:00",
    "endsAt": "09:00",
    "firstDate": "2026-11-01",
    "lastDate": "2026-11-30",
}
_DAYS = A_RULE.keys() - {"customerId", "hourTypeId", "title"}
RULE_DAYS: Json = {name: A_RULE[name] for name in _DAYS}
NO_FILTER = str(SavedFilterId.new())
MONEY = {"amount": "1"}
A_TEMPLATE: Json = {"purpose": "INVOICE_MAIL", "locale": "sv"}
WORDS: Json = {"subject": "Faktura", "body": "Hej"}
MUTATIONS: Final[dict[str, tuple[str, Json, frozenset[Role]]]] = {
    "companyUpdate": ("CompanyUpdate", {"expectedVersion": 1}, LEADING),
    "companyLogoSet": ("CompanyLogoSet", {"uploadId": "x"}, LEADING),
    "companyLogoRemove": ("CompanyLogoRemove", {}, LEADING),
    "uploadCreate": (
        "UploadCreate",
        {"filename": "a.png", "contentType": "image/png", "size": 1, "sha256": "0" * 64},
        LEADING,
    ),
    "buyerMessageAnswer": (
        "BuyerMessageAnswer",
        {"id": str(BuyerMessageId.new()), "answer": "Nej"},
        SELLING,
    ),
    "customerCreate": ("CustomerCreate", {"name": "Kund"}, SELLING),
    "customerVatCheck": ("CustomerVatCheck", {"id": NO_CUSTOMER}, SELLING),
    "contactLinksEnd": ("ContactLinksEnd", {"id": str(ContactId.new())}, SELLING),
    "customerUpdate": ("CustomerUpdate", {"id": NO_CUSTOMER, "expectedVersion": 1}, SELLING),
    "consentRecord": (
        "ConsentRecord",
        {"customerId": NO_CUSTOMER, "channel": "EMAIL", "source": "PHONE"},
        SELLING,
    ),
    "consentWithdraw": (
        "ConsentWithdraw",
        {"customerId": NO_CUSTOMER, "channel": "EMAIL"},
        SELLING,
    ),
    "consentAsk": ("ConsentAsk", {"customerId": NO_CUSTOMER, "channel": "EMAIL"}, SELLING),
    "deliveryOrderChoose": ("DeliveryOrderChoose", {"channels": []}, SELLING),
    "customerExport": ("CustomerExport", {}, READING),
    "customerImport": ("CustomerImport", {"uploadId": "x"}, SELLING),
    "agreementCreate": (
        "AgreementCreate",
        {"customerId": NO_CUSTOMER, "name": "A", "validFrom": "2026-01-01"},
        SELLING,
    ),
    "agreementUpdate": ("AgreementUpdate", {"id": NO_AGREEMENT, "expectedVersion": 1}, SELLING),
    "agreementPlan": ("AgreementPlan", {"id": NO_AGREEMENT, "instalments": []}, SELLING),
    "agreementEnd": ("AgreementEnd", {"id": NO_AGREEMENT}, SELLING),
    "articleCreate": ("ArticleCreate", {"number": "1", "name": "A", "price": "1"}, LEADING),
    "accountImport": ("AccountImport", {"uploadId": "x"}, LEADING),
    "articleExport": ("ArticleExport", {}, READING),
    "articleImport": ("ArticleImport", {"uploadId": "x"}, LEADING),
    "articleUpdate": ("ArticleUpdate", {"id": NO_ARTICLE, "expectedVersion": 1}, LEADING),
    "articleArchive": ("ArticleArchive", {"id": NO_ARTICLE}, LEADING),
    "hourTypeCreate": (
        "HourTypeCreate",
        {"number": "1", "name": "A", "price": "1", "pay": "1"},
        LEADING,
    ),
    "hourTypeUpdate": ("HourTypeUpdate", {"id": NO_HOURS, "expectedVersion": 1}, LEADING),
    "hourTypeArchive": ("HourTypeArchive", {"id": NO_HOURS}, LEADING),
    "consultantCreate": ("ConsultantCreate", {"name": "A", "kind": "HOURLY"}, LEADING),
    "consultantUpdate": ("ConsultantUpdate", {"id": NO_CONSULTANT, "expectedVersion": 1}, LEADING),
    "consultantPaySet": (
        "ConsultantPaySet",
        {"id": NO_CONSULTANT, "expectedVersion": 1, "pay": []},
        LEADING,
    ),
    "consultantArchive": ("ConsultantArchive", {"id": NO_CONSULTANT}, LEADING),
    "consultantLogInSet": ("ConsultantLogInSet", {"id": NO_CONSULTANT}, LEADING),
    "consultantLinksEnd": ("ConsultantLinksEnd", {"id": NO_CONSULTANT}, LEADING),
    "instalmentBill": ("InstalmentBill", {"id": str(InstalmentId.new())}, LEADING),
    "assignmentRequest": ("AssignmentRequest", AN_ORDER, SELLING),
    "assignmentUpdate": ("AssignmentUpdate", {"id": NO_ORDER, "expectedVersion": 1}, SELLING),
    "assignmentConfirm": (
        "AssignmentConfirm",
        {"id": NO_ORDER, "consultantId": NO_CONSULTANT},
        SELLING,
    ),
    "assignmentChangeAnswer": ("AssignmentChangeAnswer", AN_ANSWER, SELLING),
    "assignmentCancel": ("AssignmentCancel", {"id": NO_ORDER}, SELLING),
    "assignmentRepeat": ("AssignmentRepeat", A_RULE, SELLING),
    "assignmentSeriesEnd": ("AssignmentSeriesEnd", {"id": NO_SERIES}, SELLING),
    "assignmentReject": ("AssignmentReject", {"id": NO_ORDER, "reason": "Nej"}, SELLING),
    "timeReport": ("TimeReport", {"assignmentId": NO_ORDER} | A_TIME, SELLING),
    "timeApprove": ("TimeApprove", {"id": NO_ENTRY}, SELLING),
    "timeReject": ("TimeReject", {"id": NO_ENTRY, "reason": "Nej"}, SELLING),
    "timeTakeBack": ("TimeTakeBack", {"id": NO_ENTRY, "reason": "Fel"}, SELLING),
    "timeBill": ("TimeBill", {"entryIds": [NO_ENTRY]}, LEADING),
    "payRelease": ("PayRelease", {"entryIds": [NO_ENTRY]}, LEADING),
    "selfBillDraft": ("SelfBillDraft", {"consultantId": NO_CONSULTANT}, LEADING),
    "offerAnswer": ("OfferAnswer", {"id": str(OfferId.new()), "isAccepted": True}, SELLING),
    "offerRoundHurry": ("OfferRoundHurry", {"id": NO_ROUND}, SELLING),
    "offerRoundStart": ("OfferRoundStart", {"assignmentId": str(AssignmentId.new())}, SELLING),
    "offerRoundWithdraw": ("OfferRoundWithdraw", {"id": NO_ROUND}, SELLING),
    "priceListCreate": ("PriceListCreate", {"name": "Lista"}, LEADING),
    "priceListUpdate": ("PriceListUpdate", {"id": NO_LIST, "expectedVersion": 1}, LEADING),
    "pricesSet": ("PricesSet", {"id": NO_LIST, "expectedVersion": 1, "articles": []}, LEADING),
    "customerPricesSet": (
        "CustomerPricesSet",
        {"customerId": NO_CUSTOMER, "expectedVersion": 0},
        LEADING,
    ),
    "claimImport": ("ClaimImport", {"uploadId": "x"}, LEADING),
    "invoiceCredit": ("InvoiceCredit", {"id": NO_INVOICE, "reason": "Fel"}, SELLING),
    "invoiceExport": ("InvoiceExport", {}, READING),
    "invoiceCopyPage": ("InvoiceCopyPage", {"id": NO_INVOICE}, READING),
    "invoiceCreate": ("InvoiceCreate", {"lines": LINES}, SELLING),
    "invoiceUpdate": ("InvoiceUpdate", {"id": NO_INVOICE, "expectedVersion": 1}, SELLING),
    "invoiceDiscard": ("InvoiceDiscard", {"id": NO_INVOICE}, SELLING),
    "invoiceIssue": ("InvoiceIssue", {"id": NO_INVOICE}, LEADING),
    "invoiceProForma": ("InvoiceProForma", {"id": NO_INVOICE}, READING),
    "invoiceProFormaSend": ("InvoiceProFormaSend", {"jobId": NO_JOB}, LEADING),
    "invoiceCollect": ("InvoiceCollect", {"ids": [NO_INVOICE]}, SELLING),
    "invoiceTakeApart": ("InvoiceTakeApart", {"id": NO_INVOICE}, SELLING),
    "invoiceSend": ("InvoiceSend", {"id": NO_INVOICE}, LEADING),
    "invoicePreview": ("InvoicePreview", {"id": NO_INVOICE}, READING),
    "pagePreview": ("PagePreview", A_PAGE, READING),
    "invoiceBulkIssue": ("InvoiceBulkIssue", {"ids": [NO_INVOICE]}, LEADING),
    "invoiceBulkSend": ("InvoiceBulkSend", {"ids": [NO_INVOICE]}, LEADING),
    "invoiceBulkDiscard": ("InvoiceBulkDiscard", {"ids": [NO_INVOICE]}, SELLING),
    "jobCancel": ("JobCancel", {"id": NO_JOB}, READING),
    "exchangeRateEnter": (
        "ExchangeRateEnter",
        {"currency": "EUR", "day": "2026-11-20", "kronor": "11", "reason": "Avtal"},
        LEADING,
    ),
    "deliveryAddressLift": (
        "DeliveryAddressLift",
        {"id": str(AddressId.new()), "reason": "Lagat"},
        LEADING,
    ),
    "deliveryCancel": ("DeliveryCancel", {"id": str(ParcelId.new())}, LEADING),
    "letterBatchCreate": ("LetterBatchCreate", {}, LEADING),
    "letterBatchHandOver": ("LetterBatchHandOver", {"id": NO_BATCH}, LEADING),
    "letterRoutineChoose": ("LetterRoutineChoose", {"isDaily": False}, LEADING),
    "letterBatchMarkPosted": ("LetterBatchMarkPosted", {"id": NO_BATCH}, LEADING),
    "letterBatchMarkUnposted": ("LetterBatchMarkUnposted", {"id": NO_BATCH}, LEADING),
    "letterBatchTakeApart": ("LetterBatchTakeApart", {"id": NO_BATCH}, LEADING),
    "mailTestSend": ("MailTestSend", {**A_TEMPLATE, "words": WORDS}, LEADING),
    "templateChange": (
        "TemplateChange",
        {**A_TEMPLATE, "expectedVersion": 0, "words": WORDS},
        LEADING,
    ),
    "templateReset": ("TemplateReset", {**A_TEMPLATE, "expectedVersion": 0}, LEADING),
    "templateRestore": (
        "TemplateRestore",
        {**A_TEMPLATE, "expectedVersion": 0, "version": 0},
        LEADING,
    ),
    "peppolConnect": ("PeppolConnect", {"code": "x"}, LEADING),
    "peppolDisconnect": ("PeppolDisconnect", {}, LEADING),
    "peppolLookUp": ("PeppolLookUp", {"customerId": NO_CUSTOMER}, SELLING),
    "sendingDomainCheck": ("SendingDomainCheck", {"id": NO_DOMAIN}, LEADING),
    "sendingDomainChoose": ("SendingDomainChoose", A_DOMAIN, LEADING),
    "sendingDomainRemove": ("SendingDomainRemove", {"id": NO_DOMAIN}, LEADING),
    "smsTestSend": ("SmsTestSend", {"to": "0"}, LEADING),
    "paymentRegister": ("PaymentRegister", {"invoiceId": NO_INVOICE, "amount": MONEY}, LEADING),
    "refundRegister": ("RefundRegister", {"invoiceId": NO_INVOICE, "amount": MONEY}, LEADING),
    "refundUndo": ("RefundUndo", {"id": str(RefundId.new())}, LEADING),
    "seriesCreate": ("SeriesCreate", {"title": ""}, LEADING),
    "seriesUpdate": ("SeriesUpdate", {"id": NO_SERIES, "expectedVersion": 1}, LEADING),
    "seriesClose": (
        "SeriesClose",
        {"id": NO_SERIES, "expectedVersion": 1, "reason": "Slut"},
        LEADING,
    ),
    "seriesReopen": ("SeriesReopen", {"id": NO_SERIES, "expectedVersion": 1}, LEADING),
    "deductionsClaim": ("DeductionsClaim", {"invoiceIds": [NO_INVOICE]}, LEADING),
    "deductionDecide": ("DeductionDecide", {"claimId": NO_CLAIM, "approved": "0"}, LEADING),
    "decisionRead": ("DecisionRead", {"text": "{}"}, LEADING),
    "savedFilterCreate": (
        "SavedFilterCreate",
        {"name": "Sena", "where": {"invoices": {"isOverdue": True}}},
        READING,
    ),
    "savedFilterDelete": ("SavedFilterDelete", {"id": NO_FILTER}, EVERYBODY),
    "allocationUndo": ("AllocationUndo", {"id": str(AllocationId.new())}, LEADING),
}
QUESTIONS: Final[dict[str, tuple[Json, frozenset[Role]]]] = {
    "Company": ({}, EVERYBODY),
    "DocumentSeries": ({}, EVERYBODY),
    "UsualSeries": ({}, EVERYBODY),
    "NumberReport": ({}, READING),
    "Customers": ({"first": 1}, READING),
    "Invoices": ({"first": 1}, READING),
    "Allocations": ({"invoiceId": NO_INVOICE}, READING),
    "Dashboard": ({}, READING),
    "Job": ({"id": NO_JOB}, READING),
    "Onboarding": ({}, READING),
    "CustomerFigures": ({"customerId": NO_CUSTOMER}, READING),
    "Letters": ({"first": 1}, READING),
    "LetterBatches": ({"first": 1}, READING),
    "LetterBatch": ({"id": NO_BATCH}, READING),
    "LetterRoutine": ({}, READING),
    "Payments": ({"first": 1}, READING),
    "Refunds": ({"invoiceId": NO_INVOICE}, READING),
    "Claimable": ({}, READING),
    "LastHousehold": ({"customerId": NO_CUSTOMER}, SELLING),
    "ClaimFiles": ({}, READING),
    "ClaimFileXml": ({"id": str(ClaimFileId.new())}, LEADING | {Role.ACCOUNTANT}),
    "InvoiceSums": ({}, READING),
    "Currencies": ({}, EVERYBODY),
    "ExchangeRates": ({}, EVERYBODY),
    "PaymentSums": ({}, READING),
    "SendingDomain": ({}, EVERYBODY),
    "Search": ({"text": "a"}, EVERYBODY),
    "SavedFilters": ({"list": "INVOICES"}, READING),
    "DraftTotals": ({"input": {"lines": LINES}}, SELLING),
    "Agreements": ({"first": 1}, READING),
    "Articles": ({"first": 1}, READING),
    "PriceLists": ({}, READING),
    "HourTypes": ({"first": 1}, READING),
    "HourTypeTry": (
        {
            "terms": {"price": "1"},
            "beginsAt": "2026-11-25T15:30:00Z",
            "endsAt": "2026-11-25T17:30:00Z",
        },
        READING,
    ),
    "VatChoices": ({}, EVERYBODY),
    "MessageTemplates": ({}, EVERYBODY),
    "MessageTemplate": (A_TEMPLATE, EVERYBODY),
    "TemplatePreview": ({**A_TEMPLATE, "words": WORDS}, EVERYBODY),
    "Consultant": ({"id": NO_CONSULTANT}, READING),
    "AgreementChoices": ({"first": 1}, READING),
    "Assignment": ({"id": NO_ORDER}, READING),
    "AssignmentCalendarFeed": ({}, READING),
    "AssignmentCancellation": ({"id": NO_ORDER}, READING),
    "Occurrences": ({"rule": RULE_DAYS}, READING),
    "AssignmentBoard": ({}, READING),
    "AssignmentCalendar": ({"begins": A_TIME["beginsAt"], "ends": A_TIME["endsAt"]}, READING),
    "AssignmentTry": ({"order": A_WORK}, READING),
    "Assignments": ({"first": 1}, READING),
    "CustomerContacts": ({"id": NO_CUSTOMER}, READING),
    "Consultants": ({"first": 1}, READING),
    "ConsultantQualifications": ({}, READING),
    "MyPage": ({}, EVERYBODY),
    "Margins": (A_YEAR, LEADING | {Role.ACCOUNTANT}),
    "Events": ({"first": 1}, LEADING | {Role.ACCOUNTANT}),
}
