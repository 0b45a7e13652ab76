"""Set what hours pay a consultant."""

from collections.abc import Sequence

from reskontra.domain.catalogue.queries import hour_type_cards
from reskontra.domain.consultants.commands.locking import locked
from reskontra.domain.consultants.events import ConsultantPaySet
from reskontra.domain.consultants.ids import ConsultantId, PayId
from reskontra.domain.consultants.models import ConsultantPay
from reskontra.domain.consultants.paying import reasons_not_to_pay
from reskontra.domain.consultants.refusals import PaidHourTypeUnknown
from reskontra.domain.consultants.views import PayRow
from reskontra.domain.kernel.clock import now
from reskontra.domain.kernel.events import record
from reskontra.domain.kernel.refusals import Refusal, refuse_if


async def set_pay(
    consultant_id: ConsultantId, rows: Sequence[PayRow], expected_version: int | None = None
) -> None:
    """Let hours pay a consultant exactly this; what is not named pays as its hour type says."""
    row = await locked(consultant_id, expected_version)
    refuse_if([*reasons_not_to_pay(rows), *await _unknown(rows)])
    await ConsultantPay.filter(consultant_id=consultant_id.uuid).delete()
    await ConsultantPay.bulk_create(
        ConsultantPay(
            id=PayId.new().uuid,
            consultant_id=consultant_id.uuid,
            hour_type_id=each.hour_type_id.uuid,
            pay=each.pay,
            valid_from=each.valid_from,
        )
        for each in rows
    )
    version = row.version + 1
    await row.update_from_dict({"version": version, "updated_at": now()}).save()
    record(ConsultantPaySet(subject=consultant_id, version=version))


async def _unknown(rows: Sequence[PayRow]) -> list[Refusal]:
    known = await hour_type_cards({each.hour_type_id for each in rows})
    return [
        PaidHourTypeUnknown(path=("pay", place, "hourTypeId"))
        for place, each in enumerate(rows)
        if each.hour_type_id not in known
    ]
