"""The nervous system on one page: which fact wakes which actors."""

from collections.abc import Mapping, Sequence

from reskontra.domain.catalogue.events import (
    AccountImportRequested,
    AccountsTaken,
    ArticleArchived,
    ArticleChanged,
    ArticleCreated,
    ArticleImportRequested,
    ArticleRestored,
    CustomerPricesSet,
    PriceListChanged,
    PriceListCreated,
    PricesSet,
)
from reskontra.domain.company.events import (
    BooksClosed,
    CompanyChanged,
    CompanyOpened,
    SeriesChanged,
    SeriesChosen,
    SeriesCreated,
    SeriesEnded,
    SeriesReopened,
    SeriesYearBegun,
)
from reskontra.domain.customers.events import (
    ConsentAsked,
    ConsentGiven,
    ConsentWithdrawn,
    CustomerChanged,
    CustomerCreated,
    CustomerImportRequested,
    DeliveryOrderChosen,
    VatCheckRequested,
    VatNumberChecked,
)
from reskontra.domain.deductions.events import DeductionDecided, DeductionsClaimed
from reskontra.domain.delivery.events import (
    AddressLifted,
    AddressRefused,
    ParcelBounced,
    ParcelCancelled,
    ParcelDelivered,
    ParcelFailed,
    ParcelQueued,
    ParcelSent,
)
from reskontra.domain.exchange.events import RateEntered
from reskontra.domain.invoicing.events import (
    ClaimImportRequested,
    ClaimTakenOver,
    CreditNoteIssued,
    EInvoiceJudged,
    EInvoiceMade,
    InvoiceBulkRequested,
    InvoiceChanged,
    InvoiceCopyRequested,
    InvoiceCredited,
    InvoiceDiscarded,
    InvoiceDrafted,
    InvoiceIssued,
    InvoicePaid,
    InvoicePreviewRequested,
    InvoiceRendered,
    InvoiceResponded,
    InvoiceSendRequested,
    InvoiceSent,
    InvoiceSettled,
    PagePreviewRequested,
    ProFormaRequested,
)
from reskontra.domain.jobs.events import ExportRequested, JobEnded, JobProgressed, JobStarted
from reskontra.domain.kernel.events import Event
from reskontra.domain.payments.events import (
    AllocationUndone,
    PaymentRegistered,
    RefundRegistered,
    RefundUndone,
)
from reskontra.workers.actor import AnyActor, TenantActor
from reskontra.workers.actors import (
    bulk,
    catalogue,
    claims,
    company,
    customers,
    delivery,
    e_invoices,
    exports,
    invoicing,
    maintenance,
    network,
    network_fates,
    rates,
    tenancy,
    vat_numbers,
)

REACTIONS: Mapping[type[Event], Sequence[TenantActor]] = {
    AccountImportRequested: [catalogue.take_chart],
    ArticleImportRequested: [catalogue.take_articles],
    ClaimImportRequested: [claims.take_over],
    CompanyChanged: [company.tell_platform_its_name],
    ConsentWithdrawn: [invoicing.recall_parcels],
    CreditNoteIssued: [invoicing.render_credit_note, e_invoices.write_e_credit_note],
    EInvoiceMade: [e_invoices.judge_e_invoice, network.pack_when_written],
    ExportRequested: [exports.write_list],
    CustomerImportRequested: [customers.take_customers],
    InvoiceBulkRequested: [bulk.work_off],
    InvoiceCopyRequested: [invoicing.render_copy],
    InvoiceIssued: [invoicing.render_invoice, e_invoices.write_e_invoice],
    InvoicePreviewRequested: [invoicing.render_preview],
    PagePreviewRequested: [invoicing.render_page_preview],
    InvoiceRendered: [network.pack_when_rendered],
    InvoiceSendRequested: [network.pack_when_asked],
    ParcelQueued: [delivery.hand_over_parcel],
    ParcelSent: [invoicing.confirm_sent],
    VatCheckRequested: [vat_numbers.look_up],
    ProFormaRequested: [invoicing.render_pro_forma],
}

# Facts that change a screen or the books of record, and wake nobody.
NOBODY_CARES: frozenset[type[Event]] = frozenset(
    {
        AccountsTaken,
        AddressLifted,
        AddressRefused,
        AllocationUndone,
        ArticleArchived,
        ArticleChanged,
        ArticleCreated,
        ArticleRestored,
        BooksClosed,
        ClaimTakenOver,
        CompanyOpened,
        ConsentAsked,
        ConsentGiven,
        CustomerChanged,
        CustomerCreated,
        CustomerPricesSet,
        DeliveryOrderChosen,
        EInvoiceJudged,
        DeductionDecided,
        DeductionsClaimed,
        InvoiceChanged,
        InvoiceCredited,
        InvoiceDiscarded,
        InvoiceDrafted,
        InvoicePaid,
        InvoiceResponded,
        InvoiceSent,
        InvoiceSettled,
        JobEnded,
        JobProgressed,
        JobStarted,
        ParcelBounced,
        ParcelCancelled,
        ParcelDelivered,
        ParcelFailed,
        PaymentRegistered,
        PriceListChanged,
        PriceListCreated,
        PricesSet,
        RateEntered,
        RefundRegistered,
        RefundUndone,
        VatNumberChecked,
        SeriesChanged,
        SeriesChosen,
        SeriesCreated,
        SeriesEnded,
        SeriesReopened,
        SeriesYearBegun,
    }
)

# Work that time or the platform asks for, where no fact of a tenant does.
ERRANDS: Sequence[AnyActor] = [
    delivery.resend_due,
    maintenance.clean_platform,
    maintenance.forget_old_answers,
    maintenance.forget_old_bulks,
    maintenance.forget_old_exports,
    maintenance.forget_old_previews,
    maintenance.resend_news,
    network_fates.follow_up,
    rates.take_rates,
    tenancy.keep_schemas_parked,
    tenancy.open_waiting_firms,
    tenancy.send_platform_mails,
]

ACTORS: Sequence[AnyActor] = [
    *{actor.name: actor for actors in REACTIONS.values() for actor in actors}.values(),
    *ERRANDS,
]
