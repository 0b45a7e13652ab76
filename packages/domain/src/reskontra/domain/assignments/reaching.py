"""By which way somebody is told about an assignment.

The way that was asked for, if it reaches them, else the other. An address that things have come
back from is sent nothing, and nobody who has said no to text messages gets one.
"""

from collections.abc import Collection
from dataclasses import dataclass

from reskontra.domain.delivery.mobile_numbers import mobile_number
from reskontra.domain.delivery.standing import folded
from reskontra.domain.kernel.channels import Channel


@dataclass(frozen=True, slots=True)
class Reach:
    """A way, and the address by it."""

    channel: Channel
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Where somebody can be reached at all."""

    name: str
    locale: str
    email: str | None = None
    phone: str | None = None
    declines_texts: bool = False


def reach_of(
    person: Person, wanted: Channel, refused: Collection[tuple[Channel, str]] = ()
) -> Reach | None:
    """Where to write to a person, or None; ``refused`` are folded addresses by their way."""
    ways = {Channel.EMAIL: person.email, Channel.SMS: _texted(person)}
    others = [channel for channel in ways if channel is not wanted]
    for channel in (wanted, *others):
        address = ways.get(channel)
        if address and (channel, folded(address)) not in refused:
            return Reach(channel, address)
    return None


def addresses_of(person: Person) -> tuple[Reach, ...]:
    """Every way to a person, whether or not it is refused."""
    number = _texted(person)
    return (
        *((Reach(Channel.EMAIL, person.email),) if person.email else ()),
        *((Reach(Channel.SMS, number),) if number else ()),
    )


def _texted(person: Person) -> str | None:
    number = mobile_number(person.phone or "")
    return number.e164 if number and not person.declines_texts else None
