"""The nervous system on one page: which fact wakes which actors."""

from collections.abc import Mapping, Sequence

from reskontra.domain.assignments.events import (
    AssignmentCancelled,
    AssignmentConfirmed,
    OfferMade,
    PayReleased,
    TimeApproved,
    TimeRejected,
    TimeReported,
)
from reskontra.domain.catalogue.events import AccountImportRequested, ArticleImportRequested
from reskontra.domain.company.events import CompanyChanged, PeppolConnectionAsked
from reskontra.domain.consultants.events import ConsultantChanged
from reskontra.domain.customers.events import (
    ConsentGiven,
    ConsentWithdrawn,
    CustomerChanged,
    CustomerImportRequested,
    DeliveryOrderChosen,
    VatCheckRequested,
)
from reskontra.domain.delivery.events import (
    LetterBatchHandoverAsked,
    LetterBatchMade,
    ParcelBounced,
    ParcelFailed,
    ParcelQueued,
    ParcelReturned,
    ParcelSent,
    ParticipantAsked,
    SendingDomainCheckRequested,
    SendingDomainChosen,
)
from reskontra.domain.invoicing.events import (
    ClaimImportRequested,
    CreditNoteIssued,
    EInvoiceMade,
    InvoiceBulkRequested,
    InvoiceCopyRequested,
    InvoiceIssued,
    InvoicePreviewRequested,
    InvoiceRendered,
    InvoiceSendRequested,
    InvoiceSettled,
    PagePreviewRequested,
    ProFormaRequested,
)
from reskontra.domain.jobs.events import ExportRequested
from reskontra.domain.kernel.events import Event
from reskontra.workers.actor import AnyActor, TenantActor
from reskontra.workers.actors import (
    assignments,
    billing,
    bulk,
    catalogue,
    claims,
    company,
    customers,
    delivery,
    e_invoices,
    exports,
    invoicing,
    letters,
    maintenance,
    network,
    network_fates,
    network_receivers,
    network_senders,
    offers,
    printing,
    rates,
    rerouting,
    sending_domains,
    tenancy,
    vat_numbers,
    work_messages,
)

REACTIONS: Mapping[type[Event], Sequence[TenantActor]] = {
    AccountImportRequested: [catalogue.take_chart],
    ArticleImportRequested: [catalogue.take_articles],
    AssignmentCancelled: [work_messages.call_off],
    AssignmentConfirmed: [work_messages.tell_both],
    ClaimImportRequested: [claims.take_over],
    CompanyChanged: [company.tell_platform_its_name, billing.bill_of_changed_company],
    ConsentGiven: [billing.bill_consenting_customer],
    ConsentWithdrawn: [invoicing.recall_parcels],
    ConsultantChanged: [billing.draft_agreed_self_bill],
    CreditNoteIssued: [invoicing.render_credit_note, e_invoices.write_e_credit_note],
    CustomerChanged: [billing.bill_changed_customer],
    DeliveryOrderChosen: [billing.bill_by_new_ways],
    EInvoiceMade: [e_invoices.judge_e_invoice, network.pack_when_written],
    ExportRequested: [exports.write_list],
    CustomerImportRequested: [customers.take_customers],
    InvoiceBulkRequested: [bulk.work_off],
    InvoiceCopyRequested: [invoicing.render_copy],
    InvoiceIssued: [invoicing.render_invoice, e_invoices.write_e_invoice],
    InvoicePreviewRequested: [invoicing.render_preview],
    LetterBatchHandoverAsked: [printing.hand_batch_over],
    LetterBatchMade: [letters.print_batch],
    PagePreviewRequested: [invoicing.render_page_preview],
    InvoiceRendered: [network.pack_when_rendered],
    InvoiceSendRequested: [network.pack_when_asked],
    InvoiceSettled: [billing.release_paid],
    OfferMade: [offers.ask_consultant],
    ParcelBounced: [rerouting.send_what_came_back, offers.pass_over_returned],
    ParcelFailed: [rerouting.send_what_failed, offers.pass_over_unreachable],
    ParcelQueued: [delivery.hand_over_parcel],
    ParcelReturned: [invoicing.take_back_sent],
    ParcelSent: [invoicing.confirm_sent],
    ParticipantAsked: [network_receivers.look_receiver_up],
    PayReleased: [billing.draft_self_bill],
    PeppolConnectionAsked: [network_senders.check_sender],
    SendingDomainCheckRequested: [sending_domains.check_sending_domain],
    SendingDomainChosen: [sending_domains.check_sending_domain],
    TimeApproved: [billing.bill_approved],
    TimeRejected: [work_messages.tell_rejected],
    TimeReported: [work_messages.ask_to_approve],
    VatCheckRequested: [vat_numbers.look_up],
    ProFormaRequested: [invoicing.render_pro_forma],
}

# Work that time or the platform asks for, where no fact of a tenant does.
ERRANDS: Sequence[AnyActor] = [
    assignments.approve_in_silence,
    assignments.perform_due,
    billing.bill_due,
    billing.release_due,
    delivery.resend_due,
    maintenance.clean_platform,
    maintenance.forget_old_answers,
    maintenance.forget_old_bulks,
    maintenance.forget_old_exports,
    maintenance.forget_old_previews,
    maintenance.resend_news,
    network_fates.follow_up,
    offers.move_rounds,
    printing.ask_partner,
    printing.make_daily_batch,
    rates.take_rates,
    sending_domains.recheck_sending_domain,
    tenancy.keep_schemas_parked,
    tenancy.open_waiting_firms,
    tenancy.send_platform_mails,
    work_messages.remind,
]

ACTORS: Sequence[AnyActor] = [
    *{actor.name: actor for actors in REACTIONS.values() for actor in actors}.values(),
    *ERRANDS,
]
