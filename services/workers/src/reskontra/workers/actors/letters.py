"""Letters that were taken to be printed together become one file."""

import asyncio
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Final, TypeAlias

from reskontra.domain.company.queries import profile
from reskontra.domain.customers.asking import wordings
from reskontra.domain.customers.queries import cards, who_accepts
from reskontra.domain.customers.views import CustomerCard
from reskontra.domain.delivery.commands import note_printed
from reskontra.domain.delivery.events import LetterBatchMade
from reskontra.domain.delivery.letter_views import Letter
from reskontra.domain.delivery.queries import letters_in
from reskontra.domain.invoicing.ids import InvoiceId
from reskontra.domain.invoicing.queries import invoices
from reskontra.domain.invoicing.sending import PURPOSE
from reskontra.domain.jobs.commands import begin_job, end_job, keep_document, settle_items
from reskontra.domain.jobs.views import JobDocument, JobState
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.clock import SWEDEN
from reskontra.domain.kernel.money import Money
from reskontra.tenancy.archive import ArchiveDamaged, NotArchived
from reskontra.tenancy.scope import current_tenant
from reskontra.tenancy.short_links import CONSENT, sign_short_link
from reskontra.tenancy.transaction import tenant_transaction
from reskontra.workers.actor import AlreadyHandled, Errand, tenant_actor
from reskontra.workers.broker import Queue
from reskontra.workers.rendering.binding import Booklet
from reskontra.workers.rendering.letters import (
    PrintBatch,
    PrintedLetter,
    Question,
    print_letters,
)
from reskontra.workers.switchboard import plugged

_AT_A_TIME: Final = 25
_Questions: TypeAlias = Mapping[str, Question]


@tenant_actor(queue=Queue.PDF)
async def print_batch(errand: Errand) -> None:
    """Make one file of a batch's letters; whoever takes it up begins anew and comes to the same."""
    async with tenant_transaction():
        if await errand.is_handled():
            raise AlreadyHandled
        made = await errand.event(LetterBatchMade)
        found = await begin_job(made.job_id)
        letters = (await letters_in([made.batch_id]))[made.batch_id]
        questions = await _questions(letters)
    booklet, is_lost = None, False
    if found is not None and letters:
        day = found.created_at.astimezone(SWEDEN).date()
        try:
            printed = await _printed(made, letters, questions)
        except (NotArchived, ArchiveDamaged):
            printed, is_lost = None, True
        if printed is not None:
            batch = PrintBatch(number=made.number, locale=made.locale, made_on=day, letters=printed)
            booklet = await asyncio.to_thread(print_letters, batch)
    await _settle(errand, made, booklet, is_lost=is_lost)


async def _settle(
    errand: Errand, made: LetterBatchMade, booklet: Booklet | None, *, is_lost: bool
) -> None:
    kept = None
    if booklet is not None:
        sha256 = await plugged().archive.put(booklet.content)
        kept = JobDocument(sha256, len(booklet.content))
    async with errand.settling():
        if is_lost:
            await end_job(made.job_id, JobState.FAILED)
        if kept is not None and booklet is not None and await begin_job(made.job_id) is not None:
            await keep_document(made.job_id, kept, kept.sha256)
            await note_printed(made.job_id, booklet.sheets, booklet.front_pages)
            await end_job(made.job_id, JobState.DONE)


async def _printed(
    made: LetterBatchMade, letters: Sequence[Letter], questions: _Questions
) -> list[PrintedLetter] | None:
    """The letters with their documents; None when somebody stopped it on the way."""
    printed: list[PrintedLetter] = []
    for begin in range(0, len(letters), _AT_A_TIME):
        chunk = letters[begin : begin + _AT_A_TIME]
        printed += [await _filled(letter, questions) for letter in chunk]
        async with tenant_transaction():
            if await begin_job(made.job_id) is None:
                return None
            places = [letter.position for letter in chunk if letter.position is not None]
            await settle_items(made.job_id, dict.fromkeys(places, ()))
    return printed


async def _filled(letter: Letter, questions: _Questions) -> PrintedLetter:
    archive = plugged().archive
    facts = letter.facts
    return PrintedLetter(
        locale=letter.locale,
        seller=str(facts.get("seller_name") or ""),
        lines=letter.lines,
        city=letter.city,
        country=str(facts.get("country") or "SE"),
        number=str(facts.get("number") or ""),
        total=_total(letter),
        is_on_page=bool(facts.get("is_on_page")),
        documents=tuple([await archive.get(one.sha256) for one in letter.attachments]),
        question=questions.get(letter.subject),
    )


async def _questions(letters: Sequence[Letter]) -> _Questions:
    """What to ask those who get paper since they have not said yes to e-mail, by subject."""
    settings = plugged().settings
    if not (settings.public_url and settings.secret_key):
        return {}
    about = [InvoiceId.parse(one.subject) for one in letters if one.purpose == PURPOSE]
    buyers = {
        str(one): found.head.customer_id
        for one, found in (await invoices(about)).items()
        if found.head.customer_id is not None
    }
    willing = await who_accepts(set(buyers.values()), Channel.EMAIL)
    asked = set(buyers.values()) - willing
    known, seller = await cards(asked), (await profile()).name
    return {
        subject: _question(known[buyer], seller)
        for subject, buyer in buyers.items()
        if buyer in known
    }


def _question(card: CustomerCard, seller: str) -> Question:
    settings = plugged().settings
    token = sign_short_link(
        settings.secret_key, purpose=CONSENT, tenant=current_tenant().id, subject=card.id.uuid
    )
    return Question(
        url=f"{settings.public_url.rstrip('/')}/p/consent/{token}",
        wording=wordings(card.kind, card.locale, seller).get(Channel.EMAIL, ""),
    )


def _total(letter: Letter) -> Money | None:
    total, currency = letter.facts.get("total"), letter.facts.get("currency")
    if total is None or currency is None:
        return None
    return Money.of(Decimal(str(total)), str(currency))
