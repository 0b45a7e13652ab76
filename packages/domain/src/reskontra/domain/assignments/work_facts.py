"""What a message about an assignment knows: what it is, when and where, who meets whom.

Times are on the clock on the wall in Sweden, as people say them: “tors 14 jan 13:00–16:30”.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from reskontra.domain.assignments.reaching import Person
from reskontra.domain.catalogue.hour_types import UNIT
from reskontra.domain.company.views import CompanyProfile
from reskontra.domain.delivery.views import Fact
from reskontra.domain.kernel.clock import SWEDEN, today

_DAYS: Final[Mapping[str, Sequence[str]]] = {
    "sv": ("mån", "tis", "ons", "tors", "fre", "lör", "sön"),
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
}
_MONTHS: Final[Mapping[str, Sequence[str]]] = {
    "sv": ["jan", "feb", "mars", "apr", "maj", "juni", "juli", "aug", "sep", "okt", "nov", "dec"],
    "en": ["Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sep", "Oct", "Nov", "Dec"],
}
_TIMES: Final = {
    "sv": "{how_many} gånger från {first} till {last}",
    "en": "{how_many} times from {first} to {last}",
}
_HOURS: Final = {"sv": "tim", "en": "h"}
_PIECES: Final = {"sv": "st", "en": "pcs"}
_HOUR: Final = 60


def spoken_time(begins_at: datetime, ends_at: datetime, locale: str) -> str:
    """From when to when; the day of the end is said where it is another one."""
    begins, ends = begins_at.astimezone(SWEDEN), ends_at.astimezone(SWEDEN)
    if begins.date() == ends.date():
        return f"{spoken_moment(begins, locale)}–{ends:%H:%M}"
    return f"{spoken_moment(begins, locale)} – {spoken_moment(ends, locale)}"


def spoken_times(
    how_many: int, first: tuple[datetime, datetime], last: datetime, locale: str
) -> str:
    """How often: “52 gånger från tors 14 jan 13:00–16:30 till tors 6 jan 2028”."""
    return _TIMES.get(locale, _TIMES["en"]).format(
        how_many=how_many, first=spoken_time(*first, locale), last=_spoken_day(last, locale)
    )


def spoken_moment(moment: datetime, locale: str) -> str:
    """A day and a time; the year is said where it is another one than this."""
    return f"{_spoken_day(moment, locale)} {moment.astimezone(SWEDEN):%H:%M}"


def _spoken_day(moment: datetime, locale: str) -> str:
    here, language = moment.astimezone(SWEDEN), locale if locale in _DAYS else "en"
    day, month = _DAYS[language][here.weekday()], _MONTHS[language][here.month - 1]
    year = "" if here.year == today().year else f" {here.year}"
    return f"{day} {here.day} {month}{year}"


def spoken_minutes(minutes: int, locale: str) -> str:
    """How long: “3 tim 30 min”."""
    hours, rest = divmod(minutes, _HOUR)
    whole = [f"{hours} {_HOURS.get(locale, _HOURS['en'])}"] if hours else []
    return " ".join([*whole, *([f"{rest} min"] if rest or not hours else [])])


def spoken_unit(unit: str, locale: str) -> str:
    """A unit as people say it; what is no unit of ours stays as the firm calls it."""
    if unit in _PIECES.values():
        return _PIECES.get(locale, unit)
    return _HOURS.get(locale, unit) if unit == UNIT else unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """What was ordered, as those who meet there need to know it."""

    number: int
    title: str
    place: str
    begins_at: datetime
    ends_at: datetime
    customer_name: str


def work_facts(work: Work, seller: CompanyProfile, locale: str) -> dict[str, Fact]:
    """What every message about an assignment knows, in the language of whoever gets it."""
    return {
        "seller_name": seller.name,
        "seller_email": seller.email,
        "buyer_name": work.customer_name,
        "assignment": work.title,
        "assignment_number": str(work.number),
        "time": spoken_time(work.begins_at, work.ends_at, locale),
        "place": work.place or None,
    }


def consultant_facts(consultant: Person, *, with_phone: bool = False) -> dict[str, Fact]:
    """Who does it; the telephone is for those alone who meet there."""
    facts: dict[str, Fact] = {"consultant_name": consultant.name}
    return {**facts, "consultant_phone": consultant.phone} if with_phone else facts


def orderer_facts(orderer: Person, *, with_phone: bool = False) -> dict[str, Fact]:
    """Who has ordered it."""
    facts: dict[str, Fact] = {"orderer_name": orderer.name}
    return {**facts, "orderer_phone": orderer.phone} if with_phone else facts
