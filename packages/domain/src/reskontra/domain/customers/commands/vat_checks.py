"""Have VAT numbers looked up: asked for at once, answered when the register can be reached."""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from tortoise.connection import get_connection

from reskontra.domain.company.queries import profile
from reskontra.domain.countries.vat import VatStatus
from reskontra.domain.customers.events import VatCheckRequested, VatNumberChecked
from reskontra.domain.customers.ids import CustomerId, VatCheckId
from reskontra.domain.customers.models import Customer, VatCheckRow
from reskontra.domain.customers.refusals import VatNumberNotInRegister
from reskontra.domain.customers.vat_checks import (
    LEASE,
    VatCheck,
    VatCheckState,
    can_be_checked,
    check_from_json,
    check_json,
    is_awaited,
    pause_after,
    stands_against,
)
from reskontra.domain.customers.views import VatCheckClaim
from reskontra.domain.kernel.actors import current_actor
from reskontra.domain.kernel.clock import now
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.refusals import NotFound, Refused, refuse_if
from reskontra.domain.tables import CONNECTION

# Whoever asks holds the card too: no newer question comes between what is read and written here.
_HELD_CARD: Final = """
    SELECT vat_check::text AS known,
           NOT EXISTS (SELECT FROM vat_check WHERE customer_id = $1 AND id > $3) AS is_newest
    FROM customer WHERE id = $1 AND vat_number = $2
"""
_ON_CARD: Final = """
    UPDATE customer SET vat_check = coalesce($2, vat_check), vat_check_asked_at = NULL
    WHERE id = $1
"""
_SAID: Final = frozenset({VatCheckState.VALID, VatCheckState.INVALID})


async def request_vat_check(customer_id: CustomerId) -> None:
    """Have a customer's VAT number looked up now, whatever is known of it."""
    row = await Customer.get_or_none(id=customer_id.uuid)
    if row is None:
        raise Refused([NotFound(path=("id",))])
    is_right = can_be_checked(row.vat_number)
    refuse_if([] if is_right else [VatNumberNotInRegister(path=("id",))])
    await ask_register([customer_id])


async def ask_register(customer_ids: Collection[CustomerId]) -> None:
    """Ask about the VAT numbers that customers have, unless an answer is on its way already."""
    ids, moment = [one.uuid for one in customer_ids], now()
    rows = await Customer.filter(id__in=ids).order_by("id").select_for_update()
    asked = [row for row in rows if not is_awaited(row.vat_check_asked_at, moment)]
    if not asked:
        return
    actor, requester = current_actor(), await _requester()
    checks = [
        VatCheckRow(
            id=VatCheckId.new().uuid,
            customer_id=row.id,
            number=row.vat_number,
            requester=requester,
            actor_kind=actor.kind,
            actor_id=actor.id,
            asked_at=moment,
        )
        for row in asked
    ]
    await VatCheckRow.bulk_create(checks)
    await Customer.filter(id__in=[row.id for row in asked]).update(vat_check_asked_at=moment)
    for check in checks:
        record(
            VatCheckRequested(
                customer_id=CustomerId(check.customer_id), vat_check_id=VatCheckId(check.id)
            )
        )


async def claim_vat_check(check_id: VatCheckId) -> VatCheckClaim | datetime | None:
    """Take a question on; when it may be taken, if not yet; None if it is answered or given up."""
    row = await VatCheckRow.select_for_update().get(id=check_id.uuid)
    if row.state in _SAID or pause_after(row.attempts) is None:
        return None
    if row.held_until is not None and row.held_until > now():
        return row.held_until
    row.attempts += 1
    row.held_until = now() + LEASE
    await row.save(update_fields=["attempts", "held_until"])
    return VatCheckClaim(
        id=check_id,
        customer_id=CustomerId(row.customer_id),
        number=row.number,
        requester=row.requester,
        attempt=row.attempts,
    )


async def note_vat_answer(
    claim: VatCheckClaim, answer: VatCheck, pause: timedelta | None = None
) -> None:
    """Write down what the register said, on the card as well; it may be asked again after a pause.

    What came too late, when somebody else had taken the question on, is left aside. The card has
    the answer to its newest question alone, and keeps a proof that holds when there is no answer.
    """
    row = await VatCheckRow.select_for_update().get(id=claim.id.uuid)
    if row.state in _SAID or row.attempts != claim.attempt:
        return
    is_news = row.state != answer.state
    about = replace(answer, number=claim.number)
    values = {
        "state": about.state,
        "reason": about.reason,
        "name": about.name,
        "address": about.address,
        "consultation_number": about.consultation_number,
        "checked_at": about.checked_at,
        "held_until": None if pause is None else now() + pause,
    }
    await row.update_from_dict(values).save(update_fields=list(values))
    await _write_on_card(claim, about)
    if is_news:
        record(
            VatNumberChecked(
                customer_id=claim.customer_id, vat_check_id=claim.id, state=answer.state
            )
        )


async def _write_on_card(claim: VatCheckClaim, said: VatCheck) -> None:
    await Customer.select_for_update().get_or_none(id=claim.customer_id.uuid)
    connection = get_connection(CONNECTION)
    held = await connection.execute_query_dict(
        _HELD_CARD, [claim.customer_id.uuid, claim.number, claim.id.uuid]
    )
    if not held or not held[0]["is_newest"]:
        return
    is_kept = stands_against(check_from_json(held[0]["known"]), said)
    await connection.execute_query_dict(
        _ON_CARD, [claim.customer_id.uuid, None if is_kept else check_json(said)]
    )


async def _requester() -> str | None:
    """Our own number, in whose name the register confirms; who has none asks without."""
    seller = await profile()
    return seller.vat_number if seller.vat_status is VatStatus.NORMAL else None
