"""Hands printed batches to the print partner, and listens to what it tells of them."""

import logging
from typing import Final

from reskontra.domain.company.queries import profile
from reskontra.domain.delivery import commands
from reskontra.domain.delivery.events import LetterBatchHandoverAsked
from reskontra.domain.delivery.handing import HANDOVER_LEASE
from reskontra.domain.delivery.letter_views import FollowedBatch, Handover, LetterBatchState
from reskontra.domain.delivery.queries import batches_to_follow, letter_batches
from reskontra.domain.delivery.trying import pause_after
from reskontra.domain.jobs.queries import job
from reskontra.domain.kernel import clock
from reskontra.tenancy.archive import ArchiveDamaged, NotArchived
from reskontra.tenancy.transaction import tenant_transaction
from reskontra.workers.actor import AlreadyHandled, Errand, later, tenant_actor
from reskontra.workers.broker import Queue
from reskontra.workers.ports.delivery import DeliveryOutage, DeliveryRefused
from reskontra.workers.ports.print_partner import PrintOrder, PrintPartner
from reskontra.workers.switchboard import plugged, print_partner

_log = logging.getLogger(__name__)

# Each outage is one retry of the message; the domain decides when enough is enough.
_MORE_THAN_ENOUGH: Final = 1_000
_NO_PARTNER: Final = "NO_PRINT_PARTNER"
_FILE_LOST: Final = "FILE_LOST"
_OVERTAKEN: Final = "OVERTAKEN"


@tenant_actor(queue=Queue.NOTIFY, max_retries=_MORE_THAN_ENOUGH)
async def hand_batch_over(errand: Errand) -> None:
    """Bring one batch to the partner, so that it is printed once, whoever dies on the way."""
    async with tenant_transaction():
        if await errand.is_handled():
            raise AlreadyHandled
        asked = await errand.event(LetterBatchHandoverAsked)
        claim = await commands.claim_handover(asked.batch_id, asked.turn)
    if claim is None:
        await _leave_to_others(errand, asked)
        return
    try:
        await _carry(claim)
    except DeliveryRefused as refused:
        await _give_up(errand, claim, refused.reason)
    except DeliveryOutage as outage:
        await _try_again(errand, claim, outage.reason)
    else:
        async with errand.settling():
            await commands.settle_handover(claim)


@tenant_actor(queue=Queue.MAINTENANCE)
async def ask_partner(_: Errand) -> None:
    """Note what has become of the batches that the partner has."""
    partner = print_partner()
    if partner is None:
        return
    async with tenant_transaction(read_only=True):
        followed = await batches_to_follow()
    for batch in followed:
        try:
            await _listen(partner, batch)
        except DeliveryRefused as refused:
            _log.info("nobody tells of %s: %s", batch.id, refused.reason)
        except DeliveryOutage as outage:
            _log.info("the print partner does not tell now: %s", outage.reason)
            return


@tenant_actor(queue=Queue.MAINTENANCE)
async def make_daily_batch(_: Errand) -> None:
    """Let what waits leave by itself, where the firm wants it and somebody prints it."""
    if print_partner() is None:
        return
    async with tenant_transaction():
        await commands.make_daily_batch()


async def _carry(claim: Handover) -> None:
    """Lay it and let it go: what was laid before and may be gone already is only let go."""
    partner = print_partner()
    if partner is None:
        raise DeliveryRefused(_NO_PARTNER)
    try:
        order = await _order(claim)
        if claim.laid is None:
            await partner.lay(order)
            async with tenant_transaction():
                if not await commands.allow_release(claim):
                    raise DeliveryOutage(_OVERTAKEN)
        await partner.let_go(order)
    except (DeliveryRefused, DeliveryOutage):
        raise
    except (NotArchived, ArchiveDamaged):
        raise DeliveryRefused(_FILE_LOST) from None
    except Exception:  # noqa: BLE001 - no batch is lost to a fault of ours
        _log.exception("%s could not be handed over", claim.batch_id)
        raise DeliveryOutage("OUR_FAULT") from None


async def _order(claim: Handover) -> PrintOrder:
    async with tenant_transaction(read_only=True):
        work, firm = await job(claim.job_id), (await profile()).name
    if work is None or work.document is None:
        raise DeliveryRefused(_FILE_LOST)
    return PrintOrder(
        key=claim.key,
        attempt=claim.attempt if claim.laid is None else claim.laid,
        firm=firm,
        number=claim.number,
        made_on=claim.made_on,
        sheets=claim.sheets,
        list_pages=claim.list_pages,
        file=await plugged().archive.get(work.document.sha256),
    )


async def _leave_to_others(errand: Errand, asked: LetterBatchHandoverAsked) -> None:
    """Come again when whoever holds it may have died; else it has gone where it should."""
    async with tenant_transaction():
        found = (await letter_batches([asked.batch_id])).get(asked.batch_id)
        is_under_way = found is not None and found.state is LetterBatchState.HANDING_OVER
        if not (is_under_way and found is not None and found.turn == asked.turn):
            await errand.note_handled()
            return
    raise later(clock.now() + HANDOVER_LEASE)


async def _give_up(errand: Errand, claim: Handover, reason: str) -> None:
    # What is wrong here says nothing of what the partner was told before.
    is_ours = reason in {_NO_PARTNER, _FILE_LOST}
    async with errand.settling():
        await commands.fail_handover(claim, reason, is_tried_again=False, is_in_doubt=is_ours)


async def _try_again(errand: Errand, claim: Handover, reason: str) -> None:
    pause = pause_after(claim.attempt)
    if pause is None:
        async with errand.settling():
            await commands.fail_handover(claim, reason, is_tried_again=False, is_in_doubt=True)
        return
    async with tenant_transaction():
        await commands.fail_handover(claim, reason, is_tried_again=True)
    raise later(clock.now() + pause)


async def _listen(partner: PrintPartner, batch: FollowedBatch) -> None:
    word = await partner.word_of(batch.key)
    if word is None:
        return
    async with tenant_transaction():
        await commands.note_partners_word(
            batch, word.says, posted_on=word.posted_on, reason=word.reason
        )
