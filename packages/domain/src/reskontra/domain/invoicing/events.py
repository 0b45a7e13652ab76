"""What has happened to invoices."""

from dataclasses import dataclass
from datetime import date

from reskontra.domain.company.ids import CompanyId
from reskontra.domain.customers.ids import CustomerId
from reskontra.domain.invoicing.ids import BuyerMessageId, InvoiceId
from reskontra.domain.jobs.ids import JobId
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.events import Event
from reskontra.domain.kernel.money import Money


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceDrafted(Event):
    """Somebody began an invoice."""

    invoice_id: InvoiceId
    customer_id: CustomerId | None


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceChanged(Event):
    """A draft was changed."""

    invoice_id: InvoiceId
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceDiscarded(Event):
    """A draft was thrown away; it never had a number, so nothing is missing."""

    invoice_id: InvoiceId


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceIssued(Event):
    """A draft became an invoice."""

    invoice_id: InvoiceId
    customer_id: CustomerId | None
    number: int
    total: Money
    due: date


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimTakenOver(Event):
    """An unpaid invoice of another system became a claim here; its sale is in other books."""

    invoice_id: InvoiceId
    customer_id: CustomerId
    remaining: Money
    due: date


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimImportRequested(Event):
    """Somebody asked for unpaid invoices to be taken over, or to be told what would happen."""

    job_id: JobId
    job_kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CreditNoteIssued(Event):
    """A draft became a credit note, which gives ``total`` of the ``credited`` invoice back."""

    invoice_id: InvoiceId
    customer_id: CustomerId | None
    number: int
    total: Money
    credited_id: InvoiceId


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceCredited(Event):
    """A credit note took some of an invoice back; ``refund`` is the buyer's to have back."""

    invoice_id: InvoiceId
    credit_note_id: InvoiceId
    credit_note_number: int | None = None
    amount: Money
    open: Money
    refund: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceRendered(Event):
    """The page exists and lies in the archive; the document that it shows is sealed with it.

    ``document_seal`` is the version of the digest: which columns it was made of.
    """

    invoice_id: InvoiceId
    sha256: str
    size: int
    document_sha256: str | None = None
    document_seal: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoicePreviewRequested(Event):
    """Somebody wants to see the page of a draft."""

    job_id: JobId
    invoice_id: InvoiceId


@dataclass(frozen=True, slots=True, kw_only=True)
class PagePreviewRequested(Event):
    """Somebody wants to see how the firm's invoices would look."""

    job_id: JobId
    company_id: CompanyId


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceCopyRequested(Event):
    """Somebody wants a marked copy of an issued invoice."""

    job_id: JobId
    invoice_id: InvoiceId


@dataclass(frozen=True, slots=True, kw_only=True)
class ProFormaRequested(Event):
    """Somebody wants a draft as a pro forma."""

    job_id: JobId
    invoice_id: InvoiceId


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceBulkRequested(Event):
    """Somebody asked for the same to be done with many invoices."""

    job_id: JobId
    job_kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceSendRequested(Event):
    """Somebody asked for an invoice to be sent."""

    invoice_id: InvoiceId
    channel: Channel
    generation: int


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceSent(Event):
    """The invoice has left the house for the first time."""

    invoice_id: InvoiceId


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceUnsent(Event):
    """That the invoice had left the house is taken back."""

    invoice_id: InvoiceId


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceSettled(Event):
    """What has been paid on an invoice changed, up or down."""

    invoice_id: InvoiceId
    paid: Money
    open: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoicePaid(Event):
    """Nothing remains to be paid."""

    invoice_id: InvoiceId


@dataclass(frozen=True, slots=True, kw_only=True)
class EInvoiceMade(Event):
    """An issued invoice was written in UBL, once and for all."""

    invoice_id: InvoiceId
    sha256: str
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class EInvoiceJudged(Event):
    """A set of rules was applied to an invoice in UBL: these it breaks, if any."""

    invoice_id: InvoiceId
    sha256: str
    rules: str
    broken: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceResponded(Event):
    """The buyer answered an e-invoice; what they wrote stays out of the history."""

    invoice_id: InvoiceId
    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceRerouted(Event):
    """An invoice that was lost by one way is sent by the next."""

    invoice_id: InvoiceId
    lost: Channel
    channel: Channel


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceStranded(Event):
    """An invoice was lost, and no way is left: somebody must enter an address or ask the buyer."""

    invoice_id: InvoiceId
    channel: Channel


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceSaidPaid(Event):
    """The buyer says that an invoice is paid; somebody must look for the money."""

    invoice_id: InvoiceId
    message_id: BuyerMessageId


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceDisputed(Event):
    """The buyer disputes an invoice; what they wrote stays out of the history."""

    invoice_id: InvoiceId
    message_id: BuyerMessageId
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BuyerAnswered(Event):
    """The firm answered what the buyer had said; a dispute is lifted by it."""

    invoice_id: InvoiceId
    message_id: BuyerMessageId
    message_kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoicePartlyLost(Event):
    """One of several did not get an invoice; the others have it, or are about to."""

    invoice_id: InvoiceId
    channel: Channel
