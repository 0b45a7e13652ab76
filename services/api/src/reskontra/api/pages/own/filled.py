"""A form as somebody filled it in, with what is wrong with it; what was written stays."""

import re
import secrets
from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from reskontra.api.pages.typed_times import NoSpan
from reskontra.api.refusals import sentence
from reskontra.domain.kernel.clock import SWEDEN
from reskontra.domain.kernel.refusals import Refusal

_DAY: Final = timedelta(days=1)
_LONGEST_VERSION: Final = 9
_KEY: Final = re.compile(r"[0-9a-f]{32}", re.ASCII)
# What a refusal calls a field, and what our forms do; the rest is told above the form.
_PLACES: Final = {
    "beginsAt": "begins",
    "endsAt": "ends",
    "breakMinutes": "pause",
    "comment": "comment",
    "title": "title",
    "place": "place",
    "description": "description",
    "orderNumber": "order_number",
    "agreementId": "choice",
    "hourTypeId": "choice",
    "name": "name",
    "reason": "reason",
}


@dataclass(frozen=True, slots=True)
class Filled:
    """What was written into which field, and what stands in its way."""

    fields: Mapping[str, str] = field(default_factory=dict)
    wrong: Mapping[str, str] = field(default_factory=dict)
    twice: Collection[str] = ()
    refused: str = ""

    @property
    def key(self) -> str:
        """What tells this form from others, so that it counts once."""
        key = self.fields.get("key", "")
        return key if _KEY.fullmatch(key) else secrets.token_hex(16)

    def text(self, name: str) -> str:
        """What was written into a field."""
        return self.fields.get(name, "").strip()

    @property
    def version(self) -> int:
        """The version that was looked at; where none can be read, one that nothing has."""
        seen = self.text("version")
        return int(seen) if len(seen) <= _LONGEST_VERSION and seen.isdecimal() else 0

    def misread(self, found: NoSpan, words: Mapping[str, str]) -> "Filled":
        """The form again, with times that no clock shows, or shows twice."""
        return self.with_wrong({name: words[key] for name, key in found.wrong.items()}, found.twice)

    def with_wrong(self, wrong: Mapping[str, str], twice: Collection[str] = ()) -> "Filled":
        """The form again, with what could not be read."""
        return Filled(self.fields, wrong, twice)

    def with_word(self, refused: str) -> "Filled":
        """The form again, with what is told above it."""
        return Filled(self.fields, refused=refused)

    def anew(self, refused: str) -> "Filled":
        """What was written, in a form that has not been sent before."""
        return Filled({**self.fields, "key": ""}, refused=refused)

    def refused_for(self, reasons: Collection[Refusal], locale: str) -> "Filled":
        """The form again, with why it was not taken, each reason in its place."""
        wrong: dict[str, str] = {}
        above: list[str] = []
        for reason in reasons:
            place = _PLACES.get(reason.path[0] if reason.path else "", "")
            if place and place not in wrong:
                wrong[place] = sentence(reason, locale)
            elif not place:
                above.append(sentence(reason, locale))
        return Filled(self.fields, wrong, refused=" ".join(dict.fromkeys(above)))

    def facts(self, **more: object) -> dict[str, object]:
        """What a template shows of it; a field that nobody filled in is empty."""
        return {
            "key": self.key,
            "fields": defaultdict(str, self.fields),
            "wrong": defaultdict(str, self.wrong),
            "twice": self.twice,
            "refused": self.refused,
            **more,
        }


def span_fields(begins_at: datetime, ends_at: datetime) -> dict[str, str]:
    """A stretch of time as a day and two times on the clock."""
    begins, ends = begins_at.astimezone(SWEDEN), ends_at.astimezone(SWEDEN)
    is_whole_day = begins.time() == ends.time() and begins.date() + _DAY == ends.date()
    return {
        "day": begins.date().isoformat(),
        "begins": f"{begins:%H:%M}",
        "ends": f"{ends:%H:%M}",
        # Where the clock shows it twice, it is known which of them was meant.
        "begins_which": "second" if begins.fold else "first",
        "ends_which": "second" if ends.fold else "first",
        "whole_day": "yes" if is_whole_day else "",
    }
