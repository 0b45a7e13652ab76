"""In which wave each consultant is asked, those of lower priority number first, or why in none.

Consultants of the same priority are asked together, in the order of their numbers where a wave has
room for fewer. One who lacks a qualification, who is booked at that time, who has said no to the
same before or who can be reached by no way is not asked, and it is told why.
"""

from collections.abc import Iterable, Sequence

from reskontra.domain.assignments.offer_views import Candidate, LeftOut, Placed


def placed(
    candidates: Iterable[Candidate], needed: Sequence[str], wave_size: int | None = None
) -> tuple[Placed, ...]:
    """Everybody in the order in which they are asked; those who are not asked come last."""
    in_order = sorted(candidates, key=lambda one: (one.priority, one.number))
    why = {one.id: why_left_out(one, needed) for one in in_order}
    asked = _in_waves([one for one in in_order if why[one.id] is None], wave_size)
    left = [Placed(candidate=one, left_out=why[one.id]) for one in in_order if why[one.id]]
    return (*asked, *left)


def why_left_out(candidate: Candidate, needed: Sequence[str]) -> LeftOut | None:
    """Why a consultant is not asked, or None."""
    has = {each.casefold() for each in candidate.qualifications}
    if not {each.casefold() for each in needed} <= has:
        return LeftOut.UNQUALIFIED
    if candidate.is_busy:
        return LeftOut.BUSY
    if candidate.has_declined:
        return LeftOut.DECLINED
    return None if candidate.is_reachable else LeftOut.UNREACHABLE


def _in_waves(asked: Sequence[Candidate], wave_size: int | None) -> list[Placed]:
    found: list[Placed] = []
    wave, room, priority = 0, 0, None
    for one in asked:
        if one.priority != priority or room == 0:
            wave, room, priority = wave + 1, wave_size or len(asked), one.priority
        found.append(Placed(candidate=one, wave=wave))
        room -= 1
    return found
