"""What a customer may order by themselves: work of their own agreements that run, and nothing else.

An agreement that names prices covers the types of hours that it names; one that names none covers
every type that the firm sells.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from reskontra.domain.agreements.views import AgreementCard, AgreementState
from reskontra.domain.catalogue.hour_type_views import HourTypeCard


@dataclass(frozen=True, slots=True)
class Orderable:
    """A type of hours, by an agreement."""

    agreement: AgreementCard
    hour_type: HourTypeCard

    def name(self, locale: str) -> str:
        """What the work is called, in the reader's language where it has a name in it."""
        hour_type = self.hour_type
        return (hour_type.name_en if locale == "en" else "") or hour_type.name


def orderable(
    agreements: Iterable[AgreementCard], hour_types: Sequence[HourTypeCard], day: date
) -> tuple[Orderable, ...]:
    """Everything that can be ordered on a day, by agreement and then as the types are sorted."""
    return tuple(
        Orderable(agreement, hour_type)
        for agreement in agreements
        if agreement.state_on(day) is not AgreementState.ENDED
        for hour_type in hour_types
        if not hour_type.is_archived and _covers(agreement, hour_type)
    )


def _covers(agreement: AgreementCard, hour_type: HourTypeCard) -> bool:
    named = {each.hour_type_id for each in agreement.prices}
    return not named or hour_type.id in named
