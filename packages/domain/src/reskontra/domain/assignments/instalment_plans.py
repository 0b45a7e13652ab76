"""A sum that falls due by an agreement, as an invoice of one line.

What was bought for a period says for which days; what an agreement is known by at the customer, its
order number, stands above the line. What is paid on account says so, for it is taxed when it is
paid (ML 7:7) and taken off the invoices of the work.
"""

from reskontra.domain.agreements.plan_views import InstalmentCard
from reskontra.domain.agreements.refusals import AgreementOrderNumberMissing
from reskontra.domain.agreements.views import AgreementCard, AgreementForm
from reskontra.domain.assignments.wording import order_heading
from reskontra.domain.countries.vat import Sold
from reskontra.domain.invoicing.drafts import NewDraft, NewLine
from reskontra.domain.invoicing.forms import InvoiceForm
from reskontra.domain.invoicing.lines import LONGEST_HEADING
from reskontra.domain.kernel.currencies import HOME
from reskontra.domain.kernel.refusals import Refusal


def reasons_not_to_invoice(card: AgreementCard) -> list[Refusal]:
    """Why a sum cannot be on any invoice yet; what the invoice itself lacks, it says itself."""
    if card.order_number or not card.needs_order_number:
        return []
    return [AgreementOrderNumberMissing(path=("orderNumber",), number=card.number)]


def instalment_invoice(card: AgreementCard, due: InstalmentCard, locale: str) -> NewDraft:
    """The invoice to be."""
    is_on_account = card.form is AgreementForm.ON_ACCOUNT
    return NewDraft(
        form=InvoiceForm.ON_ACCOUNT if is_on_account else InvoiceForm.ORDINARY,
        customer_id=card.customer_id,
        lines=(_line(card, due, locale),),
        supply_date=due.period_from,
        supply_to=due.period_to,
        buyer_reference=card.buyer_reference,
        our_reference=card.our_reference or "",
        prices_include_vat=False,
        currency=HOME,
    )


def _line(card: AgreementCard, due: InstalmentCard, locale: str) -> NewLine:
    days = f" {due.period_from} – {due.period_to}" if due.period_from and due.period_to else ""
    order = order_heading(card.order_number, locale) if card.order_number else ""
    return NewLine(
        description=f"{due.description}{days}",
        unit_price=due.amount.amount,
        sold=Sold.SERVICE,
        vat_class=due.vat_class,
        heading=order[:LONGEST_HEADING],
    )
