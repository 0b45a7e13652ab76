"""A batch comes to the print partner once, whoever dies on the way."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
import pytest_asyncio

from reskontra.domain.customers.commands import record_consent
from reskontra.domain.delivery.commands import (
    choose_letter_routine,
    hand_letter_batch_over,
    make_letter_batch,
)
from reskontra.domain.delivery.handing import HANDOVER_LEASE
from reskontra.domain.delivery.ids import LetterBatchId
from reskontra.domain.delivery.letter_views import LetterBatch
from reskontra.domain.delivery.letter_views import LetterBatchState as State
from reskontra.domain.delivery.queries import letter_batches, newest_letter_batches
from reskontra.domain.delivery.trying import MOST_ATTEMPTS
from reskontra.domain.invoicing.commands import send_invoice
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.clock import SWEDEN, now, stopped_at, today
from reskontra.tenancy.scope import TenantScope, current_tenant
from reskontra.tenancy.transaction import tenant_transaction
from reskontra.workers import switchboard
from reskontra.workers.actors.printing import ask_partner, hand_batch_over, make_daily_batch
from reskontra.workers.settings import Settings
from reskontra.workers.switchboard import partner_who_prints
from tests.factories.customers import CONSENT, make_customer
from tests.factories.invoicing import make_issued
from tests.support.elsewhere import seen_in
from tests.support.print_partner import PrintFolderHere, SftpMishap, open_print_folder
from tests.support.sendings import kept_invoice
from tests.support.workers import Workers

pytestmark = pytest.mark.usefixtures("company")


class Death(BaseException):
    """As a kill: nobody catches it."""


@pytest_asyncio.fixture(loop_scope="session")
async def partner(workers: Workers, tmp_path: Path) -> AsyncIterator[PrintFolderHere]:
    async with open_print_folder(tmp_path / "partner") as here:
        settings = Settings(database_url="x", print_url=here.url, print_host_key=here.known_by)
        board = replace(workers.board, print_partner=partner_who_prints(settings))
        switchboard.plug_in(board)
        yield here


async def a_letter(workers: Workers) -> InvoiceId:
    async with tenant_transaction():
        customer_id = await make_customer()
        await record_consent(customer_id, CONSENT)
        invoice_id = await make_issued(customer_id=customer_id)
        await send_invoice(invoice_id, Channel.LETTER)
    await workers.run_until_still()
    return invoice_id


async def to_partner() -> LetterBatchId:
    async with tenant_transaction():
        return await make_letter_batch(None, "sv", goes_to_partner=True)


async def the(batch_id: LetterBatchId) -> LetterBatch:
    async with tenant_transaction(read_only=True):
        return (await letter_batches([batch_id]))[batch_id]


async def test_one_press_prints_hands_over_and_the_partner_posts(
    workers: Workers, partner: PrintFolderHere
) -> None:
    invoice_id = await a_letter(workers)
    batch_id = await to_partner()
    await workers.run_until_still()
    assert (await the(batch_id)).state is State.HANDED_OVER
    (told,) = partner.ordered
    assert (told["key"], told["letters"]) == (
        f"{batch_id}-1",
        [{"letter": 1, "first_page": 2, "pages": 1}],
    )
    assert (await kept_invoice(invoice_id)).head.sent_at is None

    partner.say(f"{batch_id}-1", state="TAKEN")
    await workers.wake(ask_partner, current_tenant())
    assert (await the(batch_id)).state is State.TAKEN
    partner.say(f"{batch_id}-1", state="POSTED", posted_on=today().isoformat())
    await workers.wake(ask_partner, current_tenant())
    assert (await the(batch_id)).state is State.POSTED
    assert (await kept_invoice(invoice_id)).head.sent_at is not None


@pytest.mark.parametrize(
    "mishap",
    [
        SftpMishap.LOST_IN_THE_MIDDLE,
        SftpMishap.DISK_FULL,
        SftpMishap.SWALLOWS_HALF,
        SftpMishap.LOST_BEFORE_RENAME,
        SftpMishap.LOST_AFTER_RENAME,
    ],
)
async def test_after_an_outage_it_goes_again_and_is_printed_once(
    workers: Workers, partner: PrintFolderHere, mishap: SftpMishap
) -> None:
    partner.mishaps, partner.fetches = [mishap], True
    await a_letter(workers)
    batch_id = await to_partner()
    await workers.run_until_still()
    found = await the(batch_id)
    assert (found.state, bool(found.reason)) == (State.HANDING_OVER, True)
    await workers.take_up_postponed()
    found = await the(batch_id)
    assert (found.state, found.reason, len(partner.ordered)) == (State.HANDED_OVER, None, 1)


async def test_the_message_twice_is_one_order(workers: Workers, partner: PrintFolderHere) -> None:
    await a_letter(workers)
    await to_partner()
    message = await workers.run_up_to(hand_batch_over)
    for _ in range(2):
        await workers.perform(message)
    assert len(partner.ordered) == 1


async def test_who_died_with_a_batch_in_hand_is_waited_for(
    workers: Workers, partner: PrintFolderHere, monkeypatch: pytest.MonkeyPatch
) -> None:
    await a_letter(workers)
    batch_id = await to_partner()
    message = await workers.run_up_to(hand_batch_over)

    async def die(_: object) -> None:
        raise Death

    board = switchboard.plugged()
    with monkeypatch.context() as killed:
        killed.setattr(board.print_partner, "let_go", die)
        with pytest.raises(Death):
            await workers.perform(message)
    await workers.perform(message)
    assert (len(workers.postponed), partner.ordered) == (1, [])
    with stopped_at(now() + HANDOVER_LEASE + timedelta(seconds=1)):
        await workers.take_up_postponed()
    assert (await the(batch_id)).state is State.HANDED_OVER
    assert len(partner.ordered) == 1


async def test_who_gives_up_tells_that_it_may_have_been_taken(
    workers: Workers, partner: PrintFolderHere
) -> None:
    partner.mishaps = [SftpMishap.LOST_BEFORE_RENAME] * MOST_ATTEMPTS
    await a_letter(workers)
    batch_id = await to_partner()
    await workers.run_until_still()
    for _ in range(MOST_ATTEMPTS - 1):
        await workers.take_up_postponed()
    found = await the(batch_id)
    assert (found.state, found.reason) == (State.REFUSED, "MAYBE_TAKEN")
    async with tenant_transaction():
        await hand_letter_batch_over(batch_id)
    await workers.run_until_still()
    assert [one["key"] for one in partner.ordered] == [f"{batch_id}-2"]


async def test_where_nobody_prints_any_more_it_may_have_been_taken(
    workers: Workers, partner: PrintFolderHere
) -> None:
    partner.mishaps = [SftpMishap.LOST_AFTER_RENAME]
    await a_letter(workers)
    batch_id = await to_partner()
    await workers.run_until_still()
    switchboard.plug_in(workers.board)
    await workers.take_up_postponed()
    found = await the(batch_id)
    assert (found.state, found.reason) == (State.REFUSED, "MAYBE_TAKEN")
    assert len(partner.ordered) == 1


async def test_where_nobody_prints_the_batch_says_so(workers: Workers) -> None:
    await a_letter(workers)
    batch_id = await to_partner()
    await workers.run_until_still()
    found = await the(batch_id)
    assert (found.state, found.reason) == (State.REFUSED, "NO_PRINT_PARTNER")
    await workers.wake(ask_partner, current_tenant())


async def test_what_waits_leaves_by_itself_on_a_working_day(
    workers: Workers, partner: PrintFolderHere, other_scope: TenantScope
) -> None:
    async with tenant_transaction():
        await choose_letter_routine(is_daily=True, hour=15)
    await a_letter(workers)
    with stopped_at(now().astimezone(SWEDEN).replace(2026, 11, 27, 15, 1)):
        for _ in range(2):
            await workers.wake(make_daily_batch, current_tenant())
            await workers.wake(make_daily_batch, other_scope)
    assert len(partner.ordered) == 1
    assert await seen_in(other_scope, lambda: newest_letter_batches(5)) == []
