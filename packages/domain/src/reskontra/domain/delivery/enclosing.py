"""Whether files travel in a mail, or are fetched by the link in it.

Many servers take no mail of more than 10 or 20 million bytes, and RFC 1870 lets each say its own
limit. In a mail a file is larger than on disk: base64 makes four letters of three bytes, in lines
of 76 letters with two more at their end (RFC 2045, section 6.8).
"""

from collections.abc import Iterable
from typing import Final

MOST_ENCLOSED: Final = 10_000_000

_LINE: Final = 76
_LINE_END: Final = 2


def encoded_size(size: int) -> int:
    """How large a file of so many bytes is in a mail."""
    letters = -(-size // 3) * 4
    return letters + -(-letters // _LINE) * _LINE_END


def goes_by_link(sizes: Iterable[int], url: object, *, is_refused: bool) -> bool:
    """Whether the mail goes without its files: they are too large, or were refused already.

    Without a link there is nothing else to fetch them by.
    """
    enclosed = sum(encoded_size(size) for size in sizes)
    return bool(url) and enclosed > 0 and (is_refused or enclosed > MOST_ENCLOSED)
