"""Put a consultant away, unless work waits for them."""

from reskontra.domain.assignments.commands.locking import hold_consultant
from reskontra.domain.assignments.offer_refusals import ConsultantHasWork
from reskontra.domain.assignments.queries.awaiting import numbers_awaiting
from reskontra.domain.consultants.commands import archive_consultant
from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.kernel.refusals import refuse_if

_SHOWN = 10


async def put_consultant_away(
    consultant_id: ConsultantId, expected_version: int | None = None
) -> None:
    """Put away a consultant for whom no work waits, which ends every link that was sent.

    Their page is where they would take an offer and report, so what they are booked for and have
    not reported, and what they are asked to do, is given to somebody else, called off or reported
    first.

    Raises:
        Refused: Work waits for them; its numbers are told.
    """
    await hold_consultant(consultant_id)
    numbers = await numbers_awaiting(consultant_id, _SHOWN + 1)
    told = ", ".join(map(str, numbers[:_SHOWN])) + (" …" if len(numbers) > _SHOWN else "")
    refuse_if([ConsultantHasWork(path=("id",), numbers=told)] if numbers else [])
    await archive_consultant(consultant_id, expected_version)
