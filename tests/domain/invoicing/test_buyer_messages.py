"""What a buyer says of an invoice: kept once, books nothing, and waits for an answer."""

import asyncio
from datetime import date, timedelta
from typing import Any
from uuid import uuid4

import pytest
from tortoise.exceptions import IntegrityError

from reskontra.domain.history.queries import latest_events
from reskontra.domain.invoicing import models
from reskontra.domain.invoicing.buyer_messages import (
    DisputeReason,
    MessageKind,
    Said,
    reasons_against_what_is_said,
    reasons_not_to_take,
)
from reskontra.domain.invoicing.commands import answer_message, take_message
from reskontra.domain.invoicing.ids import BuyerMessageId, InvoiceId
from reskontra.domain.invoicing.paging import InvoicePageRequest
from reskontra.domain.invoicing.queries import buyer_messages_of, heads, invoice_page
from reskontra.domain.invoicing.views import InvoiceFilter
from reskontra.domain.kernel.clock import today
from reskontra.domain.kernel.refusals import Refused
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import savepoint, tenant_transaction
from tests.factories.company import make_company
from tests.factories.frozen import invoice_of, sold
from tests.factories.invoicing import kr, make_credit_note, make_draft, make_issued
from tests.factories.payments import make_payment

DAY = date(2026, 11, 26)
PAID = Said(kind=MessageKind.PAID, paid_on=DAY)
DISPUTE = Said(kind=MessageKind.DISPUTED, reason=DisputeReason.DEFECTIVE)


def said(base: Said, **about: object) -> Said:
    given: dict[str, Any] = {name: getattr(base, name) for name in Said.__dataclass_fields__}
    return Said(**given | about)


def key() -> str:
    return uuid4().hex


@pytest.mark.parametrize(
    ("case", "message", "codes"),
    [
        ("paid today", PAID, []),
        ("paid, no day", said(PAID, paid_on=None), ["REQUIRED"]),
        ("paid tomorrow", said(PAID, paid_on=DAY + timedelta(days=1)), ["OUT_OF_RANGE"]),
        ("paid a year ago", said(PAID, paid_on=DAY - timedelta(days=365)), []),
        ("paid before that", said(PAID, paid_on=DAY - timedelta(days=366)), ["OUT_OF_RANGE"]),
        ("disputed for a reason", DISPUTE, []),
        ("disputed for none", said(DISPUTE, reason=None), ["REQUIRED"]),
    ],
)
def test_a_message_is_whole(case: str, message: Said, codes: list[str]) -> None:
    assert [each.code for each in reasons_against_what_is_said(message, DAY)] == codes, case


@pytest.mark.parametrize(
    ("case", "message", "about", "codes"),
    [
        ("all of it", DISPUTE, {}, []),
        ("a part", said(DISPUTE, amount=kr("0.01")), {}, []),
        ("all, as an amount", said(DISPUTE, amount=kr("125")), {}, []),
        ("more than it is", said(DISPUTE, amount=kr("125.01")), {}, ["OUT_OF_RANGE"]),
        ("nothing", said(DISPUTE, amount=kr("0")), {}, ["OUT_OF_RANGE"]),
        ("less than nothing", said(PAID, amount=kr("-1")), {}, ["OUT_OF_RANGE"]),
        ("a line", said(DISPUTE, positions=(1,)), {}, []),
        ("a line that is not there", said(DISPUTE, positions=(1, 7)), {}, ["NOT_FOUND"]),
        ("as long as may be", said(DISPUTE, text="x" * 2_000), {}, []),
        ("longer", said(DISPUTE, text="x" * 2_001), {}, ["TOO_LONG"]),
        ("another reason", said(DISPUTE, reason=DisputeReason.OTHER), {}, ["REQUIRED"]),
        ("told", said(DISPUTE, reason=DisputeReason.OTHER, text="Se avtal"), {}, []),
        ("partly paid", PAID, {"state": "PARTLY_PAID", "paid_minor": 1}, []),
        ("a draft", PAID, {"state": "DRAFT", "issued_at": None}, ["NOTHING_LEFT_TO_PAY"]),
        ("paid", DISPUTE, {"state": "PAID", "paid_minor": 12_500}, ["NOTHING_LEFT_TO_PAY"]),
        (
            "credited",
            DISPUTE,
            {"state": "CREDITED", "credited_minor": 12_500},
            ["NOTHING_LEFT_TO_PAY"],
        ),
        ("a credit note", PAID, {"kind": "CREDIT_NOTE"}, ["NOTHING_LEFT_TO_PAY"]),
    ],
)
def test_what_may_be_said(
    case: str, message: Said, about: dict[str, Any], codes: list[str]
) -> None:
    head = invoice_of(sold("1", "100")).head._replace(**about)
    found = reasons_not_to_take(head, message, [], positions=[1])
    assert [each.code for each in found] == codes, case


async def test_word_that_it_is_paid_books_nothing(acme: TenantScope) -> None:
    with within(acme):
        async with tenant_transaction():
            await make_company()
            invoice_id = await make_issued()
            assert await take_message(invoice_id, said(PAID, paid_on=today()), key=key())
            head = (await heads([invoice_id]))[invoice_id]
            assert (head.is_said_paid, head.is_disputed) == (True, False)
            assert (head.state, head.paid_minor, head.open_minor) == ("ISSUED", 0, 125_000)
            await make_payment(invoice_id, amount=kr("1250"))
            assert not (await heads([invoice_id]))[invoice_id].is_said_paid


async def test_a_dispute_marks_until_it_is_answered_with_words(acme: TenantScope) -> None:
    with within(acme):
        async with tenant_transaction():
            await make_company()
            invoice_id = await make_issued()
            await take_message(invoice_id, said(DISPUTE, text=" Fel\r\nfärg "), key=key())
            (message,) = (await buyer_messages_of([invoice_id]))[invoice_id]
            assert (message.said.text, message.is_waiting) == ("Fel\nfärg", True)
            with pytest.raises(Refused, match="REQUIRED"):
                await answer_message(message.id, " \n ")
            assert (await heads([invoice_id]))[invoice_id].is_disputed

            assert await answer_message(message.id, "Vi byter ut den.") == invoice_id

            assert not (await heads([invoice_id]))[invoice_id].is_disputed
            (answered,) = (await buyer_messages_of([invoice_id]))[invoice_id]
            assert (answered.answer, answered.is_waiting) == ("Vi byter ut den.", False)
            with pytest.raises(Refused, match="MESSAGE_ANSWERED"):
                await answer_message(message.id, "Något annat")
            with pytest.raises(Refused, match="NOT_FOUND"):
                await answer_message(BuyerMessageId.new(), "Hej")
    with within(acme):
        async with tenant_transaction(read_only=True):
            told = [(each.kind, each.payload) for each in await latest_events(2)]
    assert [kind for kind, _ in told] == ["BuyerAnswered", "InvoiceDisputed"]
    assert "färg" not in str(told)


async def test_the_same_twice_is_said_once(acme: TenantScope) -> None:
    with within(acme):
        async with tenant_transaction():
            await make_company()
            invoice_id = await make_issued()
            once = key()
            assert await take_message(invoice_id, DISPUTE, key=once)
            assert not await take_message(invoice_id, DISPUTE, key=once)
            assert not await take_message(invoice_id, DISPUTE, key=key())
            (message,) = (await buyer_messages_of([invoice_id]))[invoice_id]
            await answer_message(message.id, "Vi byter ut den.")
            # A form that was sent again after the answer opens nothing anew.
            assert not await take_message(invoice_id, DISPUTE, key=once)
            assert not (await heads([invoice_id]))[invoice_id].is_disputed


async def test_a_buyer_speaks_three_times_of_the_same(acme: TenantScope) -> None:
    with within(acme):
        async with tenant_transaction():
            await make_company()
            invoice_id = await make_issued()
            for _ in range(3):
                assert await take_message(invoice_id, DISPUTE, key=key())
                last = (await buyer_messages_of([invoice_id]))[invoice_id][-1]
                await answer_message(last.id, "Nej.")
            with pytest.raises(Refused, match="MESSAGES_SPENT"):
                await take_message(invoice_id, DISPUTE, key=key())
            assert await take_message(invoice_id, said(PAID, paid_on=today()), key=key())


async def test_nothing_is_said_of_drafts_and_credit_notes(acme: TenantScope) -> None:
    with within(acme):
        async with tenant_transaction():
            await make_company()
            draft_id = await make_draft()
            note_id = await make_credit_note(await make_issued())
            for each in (draft_id, note_id):
                with pytest.raises(Refused, match="NOTHING_LEFT_TO_PAY"):
                    await take_message(each, DISPUTE, key=key())
            with pytest.raises(Refused, match="NOT_FOUND"):
                await take_message(InvoiceId.new(), DISPUTE, key=key())
            assert await models.BuyerMessage.all().count() == 0


async def test_two_at_the_same_time_are_one(acme: TenantScope) -> None:
    async def say(invoice_id: InvoiceId) -> bool:
        async with tenant_transaction():
            return await take_message(invoice_id, DISPUTE, key=key())

    with within(acme):
        async with tenant_transaction():
            await make_company()
            invoice_id = await make_issued()
        taken = await asyncio.gather(*(say(invoice_id) for _ in range(4)))
    assert sorted(taken) == [False, False, False, True]


async def test_what_was_said_is_never_changed(acme: TenantScope) -> None:
    with within(acme):
        async with tenant_transaction():
            await make_company()
            invoice_id = await make_issued()
            await take_message(invoice_id, DISPUTE, key=key())
            rows = models.BuyerMessage.filter(invoice_id=invoice_id.uuid)
            for change in ({"text": "Annat"}, {"reason": "OTHER"}):
                with pytest.raises(IntegrityError, match="never changed"):
                    async with savepoint():
                        await rows.update(**change)
            with pytest.raises(IntegrityError, match="never changed"):
                async with savepoint():
                    await rows.delete()


async def test_lists_find_what_is_said_and_the_other_firm_stays_empty(
    acme: TenantScope, other_scope: TenantScope
) -> None:
    with within(acme):
        async with tenant_transaction():
            await make_company()
            disputed, paid, quiet = [await make_issued() for _ in range(3)]
            await take_message(disputed, DISPUTE, key=key())
            await take_message(paid, said(PAID, paid_on=today()), key=key())
            assert await found(InvoiceFilter(is_disputed=True)) == {disputed}
            assert await found(InvoiceFilter(is_said_paid=True)) == {paid}
            assert await found(InvoiceFilter(is_disputed=False, is_said_paid=False)) == {quiet}
    with within(other_scope):
        async with tenant_transaction(read_only=True):
            assert await found(InvoiceFilter()) == set()
            assert await buyer_messages_of([disputed]) == {disputed: ()}


async def found(where: InvoiceFilter) -> set[InvoiceId]:
    page = await invoice_page(InvoicePageRequest(where=where))
    return {head.id for head in page.rows}
