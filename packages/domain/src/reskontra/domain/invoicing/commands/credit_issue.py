"""Make a draft of a credit note a document, and count it on the invoice that it credits."""

from collections.abc import Sequence
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.company.commands import take_document_number
from reskontra.domain.company.queries import profile
from reskontra.domain.invoicing.commands.advances import reasons_to_keep_advance
from reskontra.domain.invoicing.commands.freezing import Frozen, freeze
from reskontra.domain.invoicing.commands.households import CREDIT, enter_shares, keep_household
from reskontra.domain.invoicing.commands.locking import held
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
from reskontra.domain.invoicing.views import InvoiceHead, InvoiceState
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.money import Money
from reskontra.domain.kernel.refusals import conflict_if, refuse_if
from reskontra.domain.tables import CONNECTION

# Another credit note may have been issued since the draft was made, and have taken an öre more.
_RECOUNT: Final = """
    UPDATE invoice_line SET net_minor = told.net_minor
    FROM unnest($2::uuid[], $3::bigint[]) AS told (credits_line_id, net_minor)
    WHERE invoice_id = $1 AND invoice_line.credits_line_id = told.credits_line_id
      AND invoice_line.net_minor <> told.net_minor
"""


async def issue_credit_note(seen: InvoiceHead, original_id: InvoiceId) -> None:
    """Give a credit note its number, and take what it gives back off its invoice."""
    # The invoice before the credit note, always: whoever comes second sees what the first one took.
    original = await held(original_id)
    note = await held(seen.id)
    refuse_if([] if note.state is InvoiceState.DRAFT else [NotDraft()])
    conflict_if(seen.version, note.head.version)
    notes, seller = (await issued_credits_of([original_id]))[original_id], await profile()
    reasons = credit_note_reasons(note, original, notes, seller.books_closed_through)
    # In full as the invoice that it changes: what it leaves out, that one may leave out too.
    reasons += seller_reasons(InvoiceForm(original.head.form), seller.address)
    refuse_if([*reasons, *await reasons_to_keep_advance(original.head)])

    credit = credited(original, notes, parts_of(note, original))
    await _recount(note.id, credit.lines)
    # A number alone must say which document it is: ML 17 kap. 24 § 2 p.
    taken = await take_document_number(note.head.kind, note.head.invoice_date)
    frozen = Frozen(
        state=InvoiceState.ISSUED,
        series=taken.row,
        number=taken.number,
        seller=seller_of(seller, note.head.locale),
        buyer=note.buyer,
        totals=credit.totals,
    )
    if credit.household:
        await keep_household(note.id, credit.household)
    await freeze(note.head, frozen)
    if credit.household:
        year = original.head.due_date.year
        await enter_shares(original_id, credit.household, year=year, cause=CREDIT)
    _tell(note.head, taken.number, credit.totals.total, original_id)
    await count_as_credited(original.head, note.id, taken.number, credit.payable)


async def _recount(note_id: InvoiceId, lines: Sequence[CreditedLine]) -> None:
    values = [[line.of.uuid for line in lines], [line.net.minor for line in lines]]
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
