"""Typed, prefixed, time-ordered ids: ``inv_06f2…`` is a UUIDv7 in Crockford's base32."""

import secrets
import time
from dataclasses import dataclass
from functools import lru_cache
from typing import ClassVar, Self
from uuid import UUID

from typing_extensions import override

_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
_PAIRS = tuple(first + second for first in _ALPHABET for second in _ALPHABET)
_VALUES = {letter: value for value, letter in enumerate(_ALPHABET)}
_LENGTH = 26
_SHIFTS = tuple(range(120, -1, -10))


class MalformedId(ValueError):
    """The text is no id of this type."""


def uuid7() -> UUID:
    """Make a UUID that sorts by when it was made (RFC 9562, sections 5.7 and 6.2, method 3).

    The twelve bits after the millisecond tell its fraction, so that what one process makes in a
    row also sorts in that row.
    """
    milliseconds, rest = divmod(time.time_ns(), 1_000_000)
    fraction = rest * 4096 // 1_000_000
    value = (milliseconds & (2**48 - 1)) << 80 | 0x7 << 76 | fraction << 64
    return UUID(int=value | 0b10 << 62 | secrets.randbits(62))


@lru_cache(maxsize=20_000)
def encode(value: UUID) -> str:
    """Write a UUID as 26 letters of Crockford's base32."""
    number = value.int
    return "".join([_PAIRS[number >> shift & 1023] for shift in _SHIFTS])


def decode(text: str) -> UUID:
    """Read what ``encode`` wrote.

    Raises:
        MalformedId: The text is not 26 letters of the alphabet, or too large for a UUID.
    """
    if len(text) != _LENGTH or any(letter not in _VALUES for letter in text) or text[0] > "7":
        raise MalformedId(text)
    number = 0
    for letter in text:
        number = number << 5 | _VALUES[letter]
    return UUID(int=number)


@dataclass(frozen=True, slots=True, order=True)
class TypedId:
    """An id that knows what it names; make a subclass with its prefix for each kind of thing."""

    prefix: ClassVar[str]
    uuid: UUID

    @classmethod
    def new(cls) -> Self:
        return cls(uuid7())

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read ``prefix_base32``.

        Raises:
            MalformedId: Another prefix, or no id at all.
        """
        prefix, _, body = text.partition("_")
        if prefix != cls.prefix:
            raise MalformedId(text)
        return cls(decode(body))

    # The uuid tells ids apart well enough, and is hashed several times as fast as a tuple of it.
    @override
    def __hash__(self) -> int:
        return hash(self.uuid)

    @override
    def __str__(self) -> str:
        return f"{self.prefix}_{encode(self.uuid)}"
