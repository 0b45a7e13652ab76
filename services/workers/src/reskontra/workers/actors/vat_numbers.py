"""Asks the EU's register about customers' VAT numbers, one at a time for the whole platform."""

import secrets
from datetime import datetime, timedelta

from reskontra.domain.customers.commands import claim_vat_check, note_vat_answer
from reskontra.domain.customers.events import VatCheckRequested
from reskontra.domain.customers.vat_checks import VatCheck, VatCheckState, pause_after
from reskontra.domain.customers.views import VatCheckClaim
from reskontra.domain.kernel import clock
from reskontra.tenancy.transaction import tenant_transaction
from reskontra.workers.actor import AlreadyHandled, Errand, later, tenant_actor
from reskontra.workers.broker import Queue, is_first
from reskontra.workers.ports.vat_register import VatRegisterOutage, VatRegisterRefused
from reskontra.workers.switchboard import vat_register

# Each outage, and each turn that somebody else had, is one retry of the message.
_MORE_THAN_ENOUGH = 1_000
_TURN_SECONDS = 1
_LONGEST_WAIT_SECONDS = 10


@tenant_actor(queue=Queue.NOTIFY, max_retries=_MORE_THAN_ENOUGH)
async def look_up(errand: Errand) -> None:
    """Ask about one number, and note what the register said."""
    async with tenant_transaction(read_only=True):
        if await errand.is_handled():
            raise AlreadyHandled
        asked = await errand.event(VatCheckRequested)
    await _wait_for_turn()
    async with tenant_transaction():
        claim = await claim_vat_check(asked.vat_check_id)
        if claim is None:
            await errand.note_handled()
    if isinstance(claim, datetime):
        raise later(claim)
    if claim is not None:
        await _ask(errand, claim)


async def _ask(errand: Errand, claim: VatCheckClaim) -> None:
    pause = None
    try:
        told = await vat_register().look_up(claim.number, requester=claim.requester)
    except VatRegisterRefused as refused:
        answer = _answer(claim, VatCheckState.UNKNOWN, reason=refused.reason)
    except VatRegisterOutage as outage:
        pause = pause_after(claim.attempt)
        answer = _answer(claim, VatCheckState.UNKNOWN, reason=outage.reason)
    else:
        state = VatCheckState.VALID if told.is_valid else VatCheckState.INVALID
        answer = _answer(
            claim,
            state,
            name=told.name,
            address=told.address,
            consultation_number=told.consultation_number,
        )

    async with tenant_transaction():
        await note_vat_answer(claim, answer, pause)
        if pause is None:
            await errand.note_handled()
    if pause is not None:
        raise later(clock.now() + pause)


def _answer(claim: VatCheckClaim, state: VatCheckState, **told: str | None) -> VatCheck:
    said = {name: value for name, value in told.items() if value is not None}
    return VatCheck(number=claim.number, state=state, checked_at=clock.now(), **said)


async def _wait_for_turn() -> None:
    """The register shuts out whoever asks too much, and we are one asker with all our firms."""
    second = int(clock.now().timestamp())
    if not await is_first(f"vies {second}", 2 * _TURN_SECONDS):
        wait = _TURN_SECONDS + secrets.randbelow(_LONGEST_WAIT_SECONDS)
        raise later(clock.now() + timedelta(seconds=wait))
