"""What may be done with offers of assignments."""

from reskontra.api.assignments.offer_inputs import (
    OfferAnswerInput,
    OfferRoundHurryInput,
    OfferRoundStartInput,
    OfferRoundWithdrawInput,
)
from reskontra.api.assignments.offer_payloads import (
    OfferAnswerPayload,
    OfferRoundHurryPayload,
    OfferRoundStartPayload,
    OfferRoundWithdrawPayload,
)
from reskontra.api.assignments.offer_types import OfferRound, load_offer_rounds
from reskontra.api.context import Info
from reskontra.api.operation import mutation
from reskontra.domain.assignments import commands
from reskontra.domain.assignments.ids import OfferRoundId
from reskontra.domain.assignments.queries.offers import offer
from reskontra.tenancy.access import Permission


@mutation(Permission.ASSIGNMENT_WRITE)
async def offer_round_start(info: Info, input: OfferRoundStartInput) -> OfferRoundStartPayload:
    """Offer an assignment to consultants in waves (erbjud uppdrag); the first wave at once."""
    round_id = await commands.start_offer_round(input.value())
    return OfferRoundStartPayload(offer_round=await _now(round_id), user_errors=[])


@mutation(Permission.ASSIGNMENT_WRITE)
async def offer_round_hurry(info: Info, input: OfferRoundHurryInput) -> OfferRoundHurryPayload:
    """Ask the next wave now (fråga nästa omgång); those asked before can still answer."""
    await commands.hurry_offer_round(input.id)
    return OfferRoundHurryPayload(offer_round=await _now(input.id), user_errors=[])


@mutation(Permission.ASSIGNMENT_WRITE)
async def offer_round_withdraw(
    info: Info, input: OfferRoundWithdrawInput
) -> OfferRoundWithdrawPayload:
    """Take back what nobody has answered (återta erbjudanden)."""
    await commands.withdraw_offer_round(input.id)
    return OfferRoundWithdrawPayload(offer_round=await _now(input.id), user_errors=[])


@mutation(Permission.ASSIGNMENT_WRITE)
async def offer_answer(info: Info, input: OfferAnswerInput) -> OfferAnswerPayload:
    """Note what a consultant has answered (notera svar); the first yes gets the assignment."""
    if input.is_accepted:
        await commands.accept_offer(input.id)
    else:
        await commands.decline_offer(input.id, input.reason)
    told = await offer(input.id)
    shown = await _now(told.round_id) if told else None
    return OfferAnswerPayload(offer_round=shown, user_errors=[])


async def _now(round_id: OfferRoundId) -> OfferRound | None:
    """As it is after the deed, whatever was loaded before it."""
    found: OfferRound | None = (await load_offer_rounds([round_id]))[0]
    return found
