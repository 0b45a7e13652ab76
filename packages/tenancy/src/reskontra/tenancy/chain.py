"""The chain of a firm's history: proven link by link, and sealed outside the database."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass

import asyncpg

# The chain is counted again from the first fact. A link that is wrong is told once: those after it
# hang on what is written there.
_BROKEN = """
SELECT min(seq) FROM (
    SELECT seq, digest, event AS fact, lag(digest, 1, ''::bytea) OVER (ORDER BY seq) AS before
    FROM event
) AS link
WHERE digest <> digest_of(fact, before)
"""
_HEAD = "SELECT seq, encode(digest, 'hex') AS digest FROM event ORDER BY seq DESC LIMIT 1"
_LINK = "SELECT encode(digest, 'hex') FROM event WHERE seq = $1"


class SealUnreadable(ValueError):
    """A line of the file is no seal; the message says which."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seal:
    """How a firm's history ended once, kept where whoever owns the database cannot write.

    The digest holds everything before it too, so that one seal proves the whole history up to it.
    """

    schema: str
    seq: int
    digest: str


async def broken_link(owner: asyncpg.Connection) -> int | None:
    """The first fact that is not as it was written, or does not follow the one before it."""
    found: int | None = await owner.fetchval(_BROKEN)
    return found


async def seal_of(owner: asyncpg.Connection, schema: str) -> Seal | None:
    """How the history ends now; None where nothing has happened yet."""
    row = await owner.fetchrow(_HEAD)
    return None if row is None else Seal(schema=schema, seq=row["seq"], digest=row["digest"])


async def broken_seals(owner: asyncpg.Connection, seals: Iterable[Seal]) -> list[Seal]:
    """Seals of this firm that its history no longer keeps."""
    return [seal for seal in seals if await owner.fetchval(_LINK, seal.seq) != seal.digest]


def written(seals: Iterable[Seal]) -> str:
    """Seals as lines of a file."""
    return "".join(json.dumps(asdict(seal)) + "\n" for seal in seals)


def read(lines: Sequence[str]) -> list[Seal]:
    """Read what ``written`` wrote.

    Raises:
        SealUnreadable: A line is something else.
    """
    return [_seal(number, line) for number, line in enumerate(lines, 1) if line.strip()]


def _seal(number: int, line: str) -> Seal:
    try:
        raw = json.loads(line)
        return Seal(schema=str(raw["schema"]), seq=int(raw["seq"]), digest=str(raw["digest"]))
    except (ValueError, KeyError, TypeError) as error:
        raise SealUnreadable(f"Line {number} is no seal: {line.strip()[:80]}") from error
