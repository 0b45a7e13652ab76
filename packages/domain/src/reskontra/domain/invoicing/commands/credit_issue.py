"""Make a draft of a credit note a document, and count it on the invoice that it credits."""

from collections.abc import Sequence
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.company.commands import NumberWanted, take_document_number
from reskontra.domain.company.views import CompanyProfile
from reskontra.domain.invoicing.commands.advances import (
    reasons_to_keep_advance,
    reasons_to_leave_advance,
)
from reskontra.domain.invoicing.commands.freezing import Frozen, freeze_all
from reskontra.domain.invoicing.commands.households import (
    CREDIT,
    Entry,
    enter_shares,
    keep_household,
)
from reskontra.domain.invoicing.commands.locking import held, hold_billed_time_on
from reskontra.domain.invoicing.commands.settle import count_as_credited
from reskontra.domain.invoicing.credit_notes import credit_note_reasons, credited, parts_of
from reskontra.domain.invoicing.crediting import CreditedLine
from reskontra.domain.invoicing.events import CreditNoteIssued
from reskontra.domain.invoicing.forms import InvoiceForm
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.issuing import seller_reasons
from reskontra.domain.invoicing.parties import seller_of
from reskontra.domain.invoicing.queries import issued_credits_of
from reskontra.domain.invoicing.refusals import NotDraft
from reskontra.domain.invoicing.views import Invoice, InvoiceHead, InvoiceState
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.refusals import refuse_if
from reskontra.domain.tables import CONNECTION

# Another credit note may have been issued since the draft was made, and have taken an öre more.
_RECOUNT: Final = """
    UPDATE invoice_line
    SET net_minor = told.net_minor,
        gross_minor = CASE WHEN gross_minor IS NULL THEN NULL ELSE told.amount_minor END
    FROM unnest($2::uuid[], $3::bigint[], $4::bigint[])
        AS told (credits_line_id, net_minor, amount_minor)
    WHERE invoice_id = $1 AND invoice_line.credits_line_id = told.credits_line_id
      AND (invoice_line.net_minor <> told.net_minor OR gross_minor <> told.amount_minor)
"""


async def issue_credit_note(note: Invoice, original_id: InvoiceId, seller: CompanyProfile) -> None:
    """Give a credit note that is held its number, and take what it gives back off its invoice.

    Raises:
        Refused: Nothing of it is written then.
    """
    refuse_if([] if note.state is InvoiceState.DRAFT else [NotDraft()])
    # Drafts are held before what is issued, always: whoever comes second sees what the first took.
    await hold_billed_time_on([original_id])
    original = await held(original_id)
    notes = (await issued_credits_of([original_id]))[original_id]
    reasons = credit_note_reasons(note, original, notes, seller.books_closed_through)
    # In full as the invoice that it changes: what it leaves out, that one may leave out too.
    reasons += seller_reasons(InvoiceForm(original.head.form), seller.address)
    refuse_if([*reasons, *await reasons_to_keep_advance(original.head)])
    credit = credited(original, notes, parts_of(note, original))
    refuse_if(await reasons_to_leave_advance(original.head, credit.totals))

    # A number alone must say which document it is: ML 17 kap. 24 § 2 p.
    taken = await take_document_number(NumberWanted(note.head.kind, note.head.invoice_date))
    await _recount(note.id, credit.lines)
    frozen = Frozen(
        head=note.head,
        state=InvoiceState.ISSUED,
        series=taken.row,
        number=taken.number,
        seller=seller_of(seller, note.head.locale),
        buyer=note.buyer,
        totals=credit.totals,
        rate=original.rate,
    )
    if credit.household:
        await keep_household(note.id, credit.household)
    await freeze_all([frozen])
    if credit.household:
        year = original.head.due_date.year
        await enter_shares([Entry(original_id, credit.household, year, CREDIT)])
    _tell(note.head, taken.number, credit.totals.total, original_id)
    await count_as_credited(original.head, note.id, taken.number, credit.payable)


async def _recount(note_id: InvoiceId, lines: Sequence[CreditedLine]) -> None:
    values = [
        [line.of.uuid for line in lines],
        [line.net.minor for line in lines],
        [line.amount.minor for line in lines],
    ]
    await get_connection(CONNECTION).execute_query_dict(_RECOUNT, [note_id.uuid, *values])


def _tell(note: InvoiceHead, number: int, total: Money, credited_id: InvoiceId) -> None:
    record(
        CreditNoteIssued(
            invoice_id=note.id,
            customer_id=note.customer_id,
            number=number,
            total=total,
            credited_id=credited_id,
        )
    )
