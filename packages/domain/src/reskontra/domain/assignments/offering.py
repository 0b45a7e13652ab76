"""Why an assignment may not be offered as somebody wants it offered, and what an offer shows.

What a consultant says yes to is what they were shown. Where any of it is changed afterwards, or
what decides their pay, the offers are taken back, and the assignment waits for the firm, to be
offered anew.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Final

from reskontra.domain.assignments.offer_refusals import (
    NobodyToAsk,
    OfferChannelUnsupported,
    WorkBegun,
)
from reskontra.domain.assignments.offer_views import NewRound, Placed
from reskontra.domain.kernel.channels import Channel
from reskontra.domain.kernel.limits import SHORT, range_reasons, text_reasons
from reskontra.domain.kernel.refusals import Refusal
from reskontra.domain.kernel.text import one_line

# By the names of an order: where and when it is, what is to be done, and by what it is paid.
SHOWN: Final = frozenset(
    {
        "title",
        "description",
        "place",
        "begins_at",
        "ends_at",
        "hour_type_id",
        "agreement_id",
        "price",
        "pay",
    }
)
SHORTEST_ANSWER: Final = 5
LONGEST_ANSWER: Final = 14 * 24 * 60
LARGEST_WAVE: Final = 500


def tidied(new: NewRound) -> NewRound:
    """As it is kept: each qualification once, with clean texts."""
    texts = dict.fromkeys(one_line(each) for each in new.qualifications)
    return replace(new, qualifications=tuple(each for each in texts if each))


def reasons_not_to_offer(new: NewRound, begins_at: datetime, at: datetime) -> list[Refusal]:
    """Every reason at once, before anybody is looked for."""
    reasons: list[Refusal] = [WorkBegun(path=("assignmentId",))] if begins_at <= at else []
    if new.channel not in {Channel.EMAIL, Channel.SMS}:
        reasons.append(OfferChannelUnsupported(path=("channel",)))
    for place, each in enumerate(new.qualifications):
        reasons += text_reasons(each, ("qualifications", place), maximum=SHORT)
    minutes = ("answerMinutes",)
    reasons += range_reasons(new.answer_minutes, minutes, SHORTEST_ANSWER, LONGEST_ANSWER)
    return reasons + range_reasons(new.wave_size, ("waveSize",), 1, LARGEST_WAVE)


def reasons_not_to_ask(found: Iterable[Placed]) -> list[Refusal]:
    """Why there is nobody to ask."""
    return [] if any(one.wave for one in found) else [NobodyToAsk()]
