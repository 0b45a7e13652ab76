"""One at a time writes a consultant's card."""

from reskontra.domain.consultants.ids import ConsultantId
from reskontra.domain.consultants.models import Consultant
from reskontra.domain.kernel.refusals import NotFound, Refused, conflict_if


async def locked(consultant_id: ConsultantId, expected_version: int | None = None) -> Consultant:
    """The row, held until the transaction ends.

    Raises:
        Refused: Nobody has that id, or somebody else has changed the card meanwhile.
    """
    row = await Consultant.select_for_update().get_or_none(id=consultant_id.uuid)
    if row is None:
        raise Refused([NotFound(path=("id",))])
    conflict_if(expected_version, row.version)
    return row
