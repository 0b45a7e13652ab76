"""Which contact of a new card is somebody of the old one, so that links of theirs live on.

A card is written whole, and nobody who writes it says who is who. Whoever has the same e-mail
address is the same, else whoever has the same telephone, else whoever has the same name; a contact
with another name and another address is somebody else, whose link has never been sent.
"""

from collections.abc import Callable, Sequence
from typing import Final

from reskontra.domain.customers.ids import ContactId
from reskontra.domain.customers.views import Contact

_Mark = Callable[[Contact], str]


def same_contacts(old: Sequence[Contact], new: Sequence[Contact]) -> tuple[ContactId | None, ...]:
    """For each of the new contacts the id of whom they were; None for somebody new."""
    found: dict[int, ContactId] = {}
    for mark in _MARKS:
        known = {
            mark(one): one.id
            for one in reversed(old)
            if one.id and mark(one) and one.id not in found.values()
        }
        for place, contact in enumerate(new):
            if place not in found and (same := known.pop(mark(contact), None)):
                found[place] = same
    return tuple(found.get(place) for place in range(len(new)))


def _email(contact: Contact) -> str:
    return (contact.email or "").lower()


def _phone(contact: Contact) -> str:
    return "".join(letter for letter in contact.phone or "" if letter.isdigit())


def _name(contact: Contact) -> str:
    return contact.name.lower()


_MARKS: Final[tuple[_Mark, ...]] = (_email, _phone, _name)
