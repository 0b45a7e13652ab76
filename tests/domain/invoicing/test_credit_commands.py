"""An invoice is credited: whole or in part, once, and never more than it came to."""

import asyncio
from decimal import Decimal

import pytest

from reskontra.domain.company.commands import change_company, close_books
from reskontra.domain.company.ids import CompanyId
from reskontra.domain.company.views import CompanyChange
from reskontra.domain.invoicing.actions import ActionState, InvoiceAction
from reskontra.domain.invoicing.commands import (
    change_draft,
    credit_and_invoice_anew,
    credit_invoice,
    discard_draft,
    issue_invoice,
)
from reskontra.domain.invoicing.credit_notes import CreditPart, NewCredit
from reskontra.domain.invoicing.drafts import DraftChange
from reskontra.domain.invoicing.events import (
    CreditNoteIssued,
    InvoiceCredited,
    InvoiceIssued,
    InvoicePaid,
)
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries import (
    available_actions,
    credit_notes_of,
    heads,
    invoice,
    invoice_sums,
    left_to_credit,
)
from reskontra.domain.invoicing.views import (
    Invoice,
    InvoiceFilter,
    InvoiceHead,
    InvoiceKind,
)
from reskontra.domain.kernel.clock import today
from reskontra.domain.kernel.events import recording
from reskontra.domain.kernel.refusals import Refused
from reskontra.domain.payments.commands import undo_allocation
from reskontra.domain.payments.queries import allocations_of
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import tenant_transaction
from tests.factories.company import make_company
from tests.factories.customers import make_customer
from tests.factories.invoicing import (
    MIXED,
    kr,
    make_credit_draft,
    make_credit_note,
    make_draft,
    make_issued,
    new_line,
)
from tests.factories.payments import make_payment

HALF = CreditPart(position=1, amount=Decimal(500))
WHY = NewCredit(reason="Fel pris")


async def the(invoice_id: InvoiceId) -> Invoice:
    found = await invoice(invoice_id)
    assert found is not None
    return found


async def head(invoice_id: InvoiceId) -> InvoiceHead:
    return (await heads([invoice_id]))[invoice_id]


async def action(invoice_id: InvoiceId, sought: InvoiceAction) -> ActionState:
    states = (await available_actions([await the(invoice_id)]))[invoice_id]
    return next(state for state in states if state.action is sought)


def codes(refused: pytest.ExceptionInfo[Refused]) -> list[str]:
    return [reason.code for reason in refused.value.reasons]


async def test_a_whole_credit_mirrors_the_invoice(company: CompanyId) -> None:
    original = await make_issued(
        customer_id=await make_customer(), lines=MIXED, buyer_reference="Karin"
    )
    with recording() as events:
        note_id = await make_credit_note(original)
    before, note = await the(original), await the(note_id)

    assert note.totals == before.totals
    assert (note.buyer, note.head.buyer_reference) == (before.buyer, "Karin")
    assert [row.description for row in note.lines] == [row.description for row in before.lines]
    assert (note.head.kind, note.head.state) == (InvoiceKind.CREDIT_NOTE, "ISSUED")
    assert (note.head.series, note.head.number, note.head.ocr) == ("INVOICE", 1002, None)
    assert (before.head.state, before.head.open_minor) == ("CREDITED", 0)
    total = before.totals.total
    assert (
        InvoiceCredited(
            invoice_id=original,
            credit_note_id=note_id,
            credit_note_number=1002,
            amount=total,
            open=kr("0"),
            refund=kr("0"),
        )
        in events
    )
    assert [each.number for each in events if isinstance(each, CreditNoteIssued)] == [1002]
    assert not any(isinstance(each, InvoiceIssued | InvoicePaid) for each in events)


async def test_rounding_and_rates_are_the_invoices_whatever_the_settings_say(
    company: CompanyId,
) -> None:
    original = await make_issued(lines=(new_line(unit_price=Decimal("99.99")),))
    await change_company(CompanyChange(rounds_to_krona=False))
    note = await the(await make_credit_note(original))

    assert (note.totals.total, note.totals.rounding) == (kr("125"), kr("0.01"))


async def test_a_part_leaves_the_rest_open(company: CompanyId) -> None:
    original = await make_issued()
    await make_credit_note(original, HALF)

    found = await head(original)
    assert (found.state, found.open_minor, found.credited_minor) == ("ISSUED", 62_500, 62_500)
    (left,) = (await left_to_credit([original]))[original]
    assert left.amount == kr("500")
    with pytest.raises(Refused) as refused:
        await make_payment(original, amount=kr("625.01"))
    assert codes(refused) == ["AMOUNT_EXCEEDS_OPEN_BALANCE"]
    await make_payment(original, amount=kr("625"))
    assert (await head(original)).state == "PAID"


async def test_credit_of_what_remains_pays_the_rest_off(company: CompanyId) -> None:
    original = await make_issued()
    await make_payment(original, amount=kr("625"))
    with recording() as events:
        await make_credit_note(original, HALF)

    assert ((await head(original)).state, (await head(original)).open_minor) == ("PAID", 0)
    assert InvoicePaid(invoice_id=original) in events


async def test_what_was_paid_beyond_is_the_buyers_to_have_back(company: CompanyId) -> None:
    original = await make_issued()
    await make_payment(original)
    await make_credit_note(original, HALF)
    found = await head(original)
    assert (found.state, found.open_minor, found.refund_minor) == ("PAID", 0, 62_500)

    await make_credit_note(original)
    found = await head(original)
    assert (found.state, found.refund_minor) == ("CREDITED", 125_000)

    (row,) = (await allocations_of([original]))[original]
    await undo_allocation(row.id)
    found = await head(original)
    assert (found.state, found.open_minor, found.refund_minor) == ("CREDITED", 0, 0)


async def test_what_cannot_be_credited(company: CompanyId) -> None:
    draft, original = await make_draft(), await make_issued()
    note_id = await make_credit_note(original)
    for one, code in (
        (draft, "INVOICE_NOT_ISSUED"),
        (note_id, "CREDIT_OF_CREDIT"),
        (original, "NOTHING_LEFT_TO_CREDIT"),
        (InvoiceId.new(), "NOT_FOUND"),
    ):
        with pytest.raises(Refused) as refused:
            await credit_invoice(one, WHY)
        assert codes(refused) == [code]
    assert len((await credit_notes_of([original]))[original]) == 1


async def test_a_draft_that_came_too_late_is_refused_and_takes_no_number(
    company: CompanyId,
) -> None:
    original = await make_issued()
    late = await make_credit_draft(original)
    await make_credit_note(original, HALF)
    with pytest.raises(Refused) as refused:
        await issue_invoice(late)
    assert codes(refused) == ["CREDIT_EXCEEDS_REMAINDER"]
    state = await action(late, InvoiceAction.ISSUE)
    assert (state.is_allowed, state.reason_code) == (False, "CREDIT_EXCEEDS_REMAINDER")

    await discard_draft(late)
    rest = await make_credit_note(original)
    assert (await head(rest)).number == 1003
    assert (await head(original)).state == "CREDITED"


async def test_the_last_part_is_counted_when_it_is_issued(company: CompanyId) -> None:
    """Drafted first, each of three parts of 1.01 kr would be 0.34 or 0.67 kr."""
    line = new_line(quantity=Decimal(3), unit_price=Decimal("0.335"))
    original = await make_issued(lines=(line,))
    one, two = (CreditPart(position=1, quantity=Decimal(each)) for each in (1, 2))
    drafts = [await make_credit_draft(original, two), await make_credit_draft(original, one)]
    for draft in drafts:
        await issue_invoice(draft)

    nets = [(await head(each)).net_minor for each in drafts]
    lines = [(await the(each)).lines[0].net_minor for each in drafts]
    assert nets == lines == [67, 34]
    assert sum(nets) == (await head(original)).net_minor


async def test_a_draft_of_a_credit_note_is_not_rewritten(company: CompanyId) -> None:
    draft = await make_credit_draft(await make_issued())
    with pytest.raises(Refused) as refused:
        await change_draft(draft, DraftChange(lines=(new_line(),)))
    assert codes(refused) == ["CREDIT_NOTE_FIXED"]
    assert not (await action(draft, InvoiceAction.EDIT)).is_allowed
    assert (await action(draft, InvoiceAction.ISSUE)).is_allowed


async def test_nobody_pays_a_credit_note(company: CompanyId) -> None:
    note_id = await make_credit_note(await make_issued())
    with pytest.raises(Refused) as refused:
        await make_payment(note_id)
    assert codes(refused) == ["CREDIT_NOTE_UNPAYABLE"]
    state = await action(note_id, InvoiceAction.REGISTER_PAYMENT)
    assert state.reason_code == "CREDIT_NOTE_UNPAYABLE"


async def test_closed_books_take_no_credit_note(company: CompanyId) -> None:
    draft = await make_credit_draft(await make_issued())
    await close_books(today())
    with pytest.raises(Refused) as refused:
        await issue_invoice(draft)
    assert codes(refused) == ["PERIOD_CLOSED"]


async def test_credit_and_invoice_anew_is_one_deed(company: CompanyId) -> None:
    original = await make_issued(lines=MIXED, note="Enligt avtal")
    note_id, anew_id = await credit_and_invoice_anew(original, WHY)
    note, anew, before = await the(note_id), await the(anew_id), await the(original)

    assert (note.head.credits_id, note.head.credit_reason) == (original, "Fel pris")
    assert (anew.head.kind, anew.head.state, anew.head.note) == ("INVOICE", "DRAFT", "Enligt avtal")
    assert (anew.totals, anew.head.invoice_date) == (before.totals, today())


async def test_of_two_at_once_one_wins(kept_company: CompanyId) -> None:
    async with tenant_transaction():
        original = await make_issued()
        drafts = [await make_credit_draft(original) for _ in range(4)]

    async def issue(one: InvoiceId) -> None:
        async with tenant_transaction():
            await issue_invoice(one)

    outcomes = await asyncio.gather(*map(issue, drafts), return_exceptions=True)
    assert sum(outcome is None for outcome in outcomes) == 1
    assert sum(isinstance(outcome, Refused) for outcome in outcomes) == 3
    async with tenant_transaction(read_only=True):
        found = await head(original)
        numbers = [each.number for each in (await heads(drafts)).values() if each.number]
    assert (found.state, found.credited_minor, numbers) == ("CREDITED", 125_000, [1002])


async def test_another_firm_sees_and_credits_nothing(
    acme: TenantScope, other_scope: TenantScope
) -> None:
    with within(acme):
        async with tenant_transaction():
            await make_company()
            original = await make_issued()
            await make_credit_note(original, HALF)
    with within(other_scope):
        async with tenant_transaction():
            assert (await credit_notes_of([original]))[original] == ()
            assert await left_to_credit([original]) == {}
            with pytest.raises(Refused) as refused:
                await credit_invoice(original, WHY)
            assert (await invoice_sums(InvoiceFilter())).count == 0
    assert codes(refused) == ["NOT_FOUND"]
