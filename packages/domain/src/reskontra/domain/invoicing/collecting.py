"""Several drafts as one: a collective invoice. Source: ML (2023:200) 17 kap. 19 §.

Each draft becomes a section of its own, with a heading that says which it was, and its sum.
"""

from collections.abc import Container, Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from reskontra.domain.countries.household_refusals import HouseholdUncollected
from reskontra.domain.invoicing.advances import advance_ids
from reskontra.domain.invoicing.bulk_refusals import TooManyInvoices
from reskontra.domain.invoicing.document_refusals import (
    CollectedAdjusted,
    CollectedAlready,
    CollectedFormUnfit,
    CollectedOfAnother,
    CollectedTermsUnfit,
    CollectsTooFew,
)
from reskontra.domain.invoicing.drafts import NewDraft, NewLine
from reskontra.domain.invoicing.forms import InvoiceForm
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.lines import LONGEST_HEADING, new_line_of
from reskontra.domain.invoicing.price_refusals import CollectedPricesUnfit
from reskontra.domain.invoicing.refusals import (
    CreditNoteFixed,
    NotDraft,
)
from reskontra.domain.invoicing.views import Invoice, InvoiceHead, InvoiceState
from reskontra.domain.kernel.refusals import NotFound, Refusal

FEWEST, MOST = 2, 100
_PATH: Final = "ids"


def reasons_not_to_collect(
    ids: Sequence[InvoiceId],
    found: Sequence[Invoice | None],
    collective: Container[InvoiceId] = (),
) -> list[Refusal]:
    """Why drafts cannot be one invoice, each at its place; the first that is fit tells the rest.

    One that is ``collective`` holds drafts itself, and they would be gone with it.
    """
    if len(ids) < FEWEST:
        return [CollectsTooFew(path=(_PATH,), minimum=FEWEST)]
    if len(ids) > MOST:
        return [TooManyInvoices(path=(_PATH,), maximum=MOST)]
    first = next((each.head for each in found if each is not None), None)
    return [
        reason
        for place, (one, each) in enumerate(zip(ids, found, strict=True))
        for reason in (
            [CollectedAlready(path=(_PATH, str(place)))]
            if one in collective
            else [
                *_unfit(each, first, (_PATH, str(place))),
                *_of_a_home(each, (_PATH, str(place))),
            ]
        )
    ]


def sum_reasons(collective: InvoiceHead, sources: Iterable[Invoice]) -> list[Refusal]:
    """Why drafts are not one invoice after all: what stands on them beside their lines is lost."""
    is_whole = _priced(collective) == sum(_priced(each.head) for each in sources)
    return [] if is_whole else [CollectedFormUnfit(path=(_PATH,))]


def collected(sources: Sequence[Invoice], today: date) -> NewDraft:
    """The draft that drafts become together, dated today and due by the terms that they share."""
    head = sources[0].head
    first = min(each.head.supply_date or each.head.invoice_date for each in sources)
    last = max(each.head.supplied for each in sources)
    series = {each.head.series_id for each in sources}
    lines = [[new_line_of(row) for row in each.lines] for each in sources]
    return NewDraft(
        customer_id=head.customer_id,
        lines=tuple(
            line for each, own in zip(sources, lines, strict=True) for line in _section(each, own)
        ),
        advances=advance_ids(line for own in lines for line in own),
        invoice_date=today,
        due_date=today + _terms(head),
        supply_date=first,
        supply_to=last if last != first else None,
        buyer_reference=_shared(each.head.buyer_reference for each in sources),
        our_reference=_shared(each.head.our_reference for each in sources),
        note="\n".join(dict.fromkeys(each.head.note for each in sources if each.head.note)),
        locale=head.locale,
        series_id=head.series_id if len(series) == 1 else None,
        prices_include_vat=head.prices_include_vat,
        currency=head.currency,
    )


def _priced(head: InvoiceHead) -> int:
    """What stands fast when lines are moved together: the VAT of prices is taken out only once."""
    return head.net_minor + (head.vat_minor if head.prices_include_vat else 0)


def _of_a_home(source: Invoice | None, path: tuple[str, str]) -> list[Refusal]:
    """What one home is given is told on an invoice of its own."""
    return [HouseholdUncollected(path=path)] if source and source.household else []


def _section(source: Invoice, lines: Sequence[NewLine]) -> Iterable[NewLine]:
    """The lines of a draft; the first has the heading, unless the draft has headings of its own."""
    sold = [line for line in lines if line.advance_id is None]
    if not sold or sold[0].heading:
        return sold
    return [replace(sold[0], heading=_heading(source.head)), *sold[1:]]


def _heading(head: InvoiceHead) -> str:
    reference = head.buyer_reference or head.our_reference
    day = (head.supply_date or head.invoice_date).isoformat()
    return " · ".join(filter(None, (day, reference)))[:LONGEST_HEADING]


def _shared(texts: Iterable[str]) -> str:
    """What all say alike; what they say apart stands in their headings."""
    different = set(texts)
    return different.pop() if len(different) == 1 else ""


def _terms(head: InvoiceHead) -> timedelta:
    return head.due_date - head.invoice_date


def _unfit(
    source: Invoice | None, first: InvoiceHead | None, path: tuple[str, ...]
) -> list[Refusal]:
    if source is None or first is None:
        return [NotFound(path=path)]
    head = source.head
    if source.state is not InvoiceState.DRAFT:
        return [NotDraft(path=path)]
    if head.is_credit_note:
        return [CreditNoteFixed(path=path)]
    if head.customer_id is None or head.customer_id != first.customer_id:
        return [CollectedOfAnother(path=path)]
    if (head.currency, _terms(head)) != (first.currency, _terms(first)):
        return [CollectedTermsUnfit(path=path, currency=first.currency, days=_terms(first).days)]
    return _unlike_others(source, first, path)


def _unlike_others(source: Invoice, first: InvoiceHead, path: tuple[str, ...]) -> list[Refusal]:
    if source.head.prices_include_vat is not first.prices_include_vat:
        return [CollectedPricesUnfit(path=path)]
    if InvoiceForm(source.head.form) is not InvoiceForm.ORDINARY:
        return [CollectedFormUnfit(path=path)]
    # It would fall on what the other drafts sell too.
    return [CollectedAdjusted(path=path)] if source.totals.adjustments else []
