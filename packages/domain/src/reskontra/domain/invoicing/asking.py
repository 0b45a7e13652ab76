"""What is written, asked for again: a draft that is changed, an invoice that is made anew."""

from reskontra.domain.invoicing.advances import advance_ids
from reskontra.domain.invoicing.drafts import NewDraft
from reskontra.domain.invoicing.forms import InvoiceForm
from reskontra.domain.invoicing.lines import new_line_of
from reskontra.domain.invoicing.parties import free_of_buyer
from reskontra.domain.invoicing.views import Invoice


def as_asked_for(found: Invoice) -> NewDraft:
    """An invoice as somebody would ask for it."""
    head, lines = found.head, tuple(map(new_line_of, found.lines))
    return NewDraft(
        form=InvoiceForm(head.form),
        customer_id=head.customer_id,
        buyer=None if head.customer_id else free_of_buyer(found.buyer),
        lines=tuple(line for line in lines if line.advance_id is None),
        advances=advance_ids(lines),
        adjustments=tuple(each.asked for each in found.totals.adjustments),
        invoice_date=head.invoice_date,
        due_date=head.due_date,
        supply_date=head.supply_date,
        supply_to=head.supply_to,
        buyer_reference=head.buyer_reference,
        our_reference=head.our_reference,
        note=head.note,
        locale=head.locale,
        series_id=head.series_id,
        household=found.household.asked if found.household else None,
        prices_include_vat=head.prices_include_vat,
    )
