"""Hold an agreement while something is done to it."""

from reskontra.domain.agreements import queries
from reskontra.domain.agreements.ids import AgreementId
from reskontra.domain.agreements.models import Agreement
from reskontra.domain.agreements.views import AgreementCard
from reskontra.domain.kernel.refusals import NotFound, Refused


async def locked(agreement_id: AgreementId) -> tuple[Agreement, AgreementCard]:
    """The row, held until the transaction ends, and what it says.

    Raises:
        Refused: There is no such agreement.
    """
    row = await Agreement.select_for_update().get_or_none(id=agreement_id.uuid)
    card = await queries.agreement(agreement_id)
    if row is None or card is None:
        raise Refused([NotFound(path=("id",))])
    return row, card
