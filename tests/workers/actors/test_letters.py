"""A batch of letters becomes one file, whoever dies on the way, and is posted by a person."""

from dataclasses import replace

import pytest
from pypdf.generic import ArrayObject, PdfObject, StreamObject

from reskontra.domain.customers.commands import record_consent
from reskontra.domain.delivery.commands import (
    make_letter_batch,
    post_letter_batch,
    take_letter_batch_apart,
    unpost_letter_batch,
)
from reskontra.domain.delivery.ids import LetterBatchId
from reskontra.domain.delivery.letter_views import LetterBatch, LetterBatchState
from reskontra.domain.delivery.queries import letter_batches
from reskontra.domain.delivery.views import ParcelState
from reskontra.domain.invoicing.commands import send_invoice
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.jobs.queries import job
from reskontra.domain.jobs.views import JobState, JobStatus
from reskontra.domain.kernel.actors import Actor, ActorKind, acting_as
from reskontra.domain.kernel.channels import Channel
from reskontra.tenancy.archive import NotArchived
from reskontra.tenancy.scope import TenantScope, current_tenant
from reskontra.tenancy.transaction import tenant_transaction
from reskontra.workers import switchboard
from reskontra.workers.actors import letters
from reskontra.workers.actors.letters import print_batch
from reskontra.workers.broker import ActorFault
from tests.factories.customers import CONSENT, make_customer
from tests.factories.invoicing import make_issued
from tests.support.elsewhere import seen_in
from tests.support.sendings import kept_invoice, kept_parcels
from tests.support.workers import Workers
from tests.workers.rendering.pages import read, text_of

pytestmark = pytest.mark.usefixtures("company")


async def posted_by_letter(*, says_yes: bool = True) -> InvoiceId:
    async with tenant_transaction():
        customer_id = await make_customer()
        if says_yes:
            await record_consent(customer_id, CONSENT)
        invoice_id = await make_issued(customer_id=customer_id)
        await send_invoice(invoice_id, Channel.LETTER)
    return invoice_id


async def batch() -> LetterBatchId:
    async with tenant_transaction():
        return await make_letter_batch(None, "sv")


async def told(batch_id: LetterBatchId) -> tuple[LetterBatch, JobStatus]:
    async with tenant_transaction(read_only=True):
        found = (await letter_batches([batch_id]))[batch_id]
        work = await job(found.job_id)
    assert work is not None
    return found, work


async def file_of(workers: Workers, batch_id: LetterBatchId) -> bytes:
    _, work = await told(batch_id)
    assert work.document is not None
    return await workers.archived(current_tenant(), work.document.sha256)


async def test_an_invoice_is_sent_when_somebody_says_that_its_letter_is_posted(
    workers: Workers,
) -> None:
    invoice_id = await posted_by_letter()
    await workers.run_until_still()
    assert [one.state for one in await kept_parcels(invoice_id)] == [ParcelState.QUEUED]
    assert workers.mailbox.mails == {}

    batch_id = await batch()
    await workers.run_until_still()
    found, work = await told(batch_id)
    assert (found.state, found.sheet_count) == (LetterBatchState.PRINTED, 1)
    assert (work.state, work.done_count) == (JobState.DONE, 1)
    assert (await kept_invoice(invoice_id)).head.sent_at is None

    async with tenant_transaction():
        with acting_as(Actor(ActorKind.USER, "usr_1")):
            await post_letter_batch(batch_id)
    await workers.run_until_still()
    assert (await kept_invoice(invoice_id)).head.sent_at is not None

    async with tenant_transaction():
        await unpost_letter_batch(batch_id)
    await workers.run_until_still()
    assert (await kept_invoice(invoice_id)).head.sent_at is None


def as_list(parts: PdfObject | None) -> ArrayObject:
    assert isinstance(parts, ArrayObject)
    return parts


def raw(stream: PdfObject | None) -> bytes:
    """As it lies in the file."""
    assert isinstance(stream, StreamObject)
    return stream._data  # noqa: SLF001 - the library decodes what it gives out


async def test_the_page_that_was_frozen_goes_in_as_it_is(workers: Workers) -> None:
    invoice_id = await posted_by_letter()
    await workers.run_until_still()
    batch_id = await batch()
    await workers.run_until_still()

    (parcel,) = await kept_parcels(invoice_id)
    kept = await workers.archived(current_tenant(), parcel.attachments[0].sha256)
    _, sheet = read(await file_of(workers, batch_id)).pages
    before = read(kept).pages[0]
    mark, own = (part.get_object() for part in as_list(sheet["/Contents"]))
    assert raw(own) == raw(before["/Contents"].get_object())
    assert raw(mark) == b"q /ReskontraMark Do Q\n"


@pytest.mark.parametrize(("says_yes", "sheets"), [(True, 1), (False, 2)])
async def test_who_has_not_said_yes_to_mail_is_asked_on_a_sheet_of_paper(
    workers: Workers, *, says_yes: bool, sheets: int
) -> None:
    settings = replace(
        workers.board.settings, public_url="https://reskontra.example/", secret_key="a secret"
    )
    switchboard.plug_in(replace(workers.board, settings=settings))
    await posted_by_letter(says_yes=says_yes)
    await workers.run_until_still()
    batch_id = await batch()
    await workers.run_until_still()
    found, _ = await told(batch_id)
    text = text_of(await file_of(workers, batch_id))
    assert found.sheet_count == sheets
    assert ("/p/consent/" in text) is not says_yes


async def test_the_message_twice_and_a_death_between_make_one_file(
    workers: Workers, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(3):
        await posted_by_letter()
    await workers.run_until_still()
    batch_id = await batch()
    message = await workers.run_up_to(print_batch)
    with monkeypatch.context() as killed:
        killed.setattr(letters, "print_letters", None)
        with pytest.raises(ActorFault):
            await workers.perform(message)
    assert (await told(batch_id))[0].state is LetterBatchState.PRINTING
    for _ in range(2):
        await workers.perform(message)
    found, work = await told(batch_id)
    assert (found.state, found.sheet_count, work.done_count) == (LetterBatchState.PRINTED, 3, 3)


async def test_what_is_taken_apart_meanwhile_is_printed_no_more(workers: Workers) -> None:
    invoice_id = await posted_by_letter()
    await workers.run_until_still()
    batch_id = await batch()
    message = await workers.run_up_to(print_batch)
    async with tenant_transaction():
        await take_letter_batch_apart(batch_id)
    await workers.perform(message)
    found, work = await told(batch_id)
    assert (found.state, work.document) == (LetterBatchState.TAKEN_APART, None)
    assert [one.state for one in await kept_parcels(invoice_id)] == [ParcelState.QUEUED]


async def test_a_page_that_is_lost_fails_the_batch_and_no_letter(
    workers: Workers, monkeypatch: pytest.MonkeyPatch
) -> None:
    await posted_by_letter()
    await workers.run_until_still()
    batch_id = await batch()
    message = await workers.run_up_to(print_batch)
    archive = workers.board.archive

    async def lost(sha256: str) -> bytes:
        raise NotArchived(sha256)

    with monkeypatch.context() as gone:
        gone.setattr(archive, "get", lost)
        await workers.perform(message)
    found, work = await told(batch_id)
    assert (found.state, work.state) == (LetterBatchState.PRINTING, JobState.FAILED)
    async with tenant_transaction():
        await take_letter_batch_apart(batch_id)


async def test_another_firm_has_no_batch(workers: Workers, other_scope: TenantScope) -> None:
    await posted_by_letter()
    await workers.run_until_still()
    batch_id = await batch()
    await workers.run_until_still()
    assert await seen_in(other_scope, lambda: letter_batches([batch_id])) == {}
