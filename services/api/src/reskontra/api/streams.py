"""News of a firm: one listener per process, fanned out in memory."""

from dataclasses import dataclass

from reskontra.api.connections import decode_cursor, encode_cursor
from reskontra.api.scalars import Cursor

_MARK = "seq"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a firm's history: after one event, up to and with another.

    ``after`` is none for somebody who has just begun to watch and has seen nothing.
    """

    after: int | None
    upto: int


def cursor_of(seq: int) -> Cursor:
    """The place in the history right after event ``seq``."""
    return encode_cursor(_MARK, (seq,))


def seq_of(cursor: Cursor) -> int:
    """Read a place in the history.

    Raises:
        CursorMismatch: The cursor is of a list, not of the history.
    """
    (seq,) = decode_cursor(_MARK, cursor)
    return int(seq)
