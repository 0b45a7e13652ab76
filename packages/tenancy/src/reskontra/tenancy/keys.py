"""Keys: tokens that are kept as hashes, and passwords that are kept as slow ones."""

import asyncio
import hashlib
import unicodedata
from functools import cache
from secrets import token_urlsafe

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

SESSION = "rsk_session_"
API_TOKEN = "rsk_live_"  # noqa: S105 - a prefix, not a secret
ONE_TIME = "rsk_once_"
_BYTES = 32
_LONGEST_TOKEN = 200
SHORTEST_PASSWORD = 8
LONGEST_PASSWORD = 1_000

# OWASP's first choice for argon2id: 19 MiB, two passes, one lane.
_hasher = PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1)


def new_token(prefix: str) -> str:
    """A token that nobody can guess; its prefix lets scanners find one that leaked."""
    return prefix + token_urlsafe(_BYTES)


def digest(token: str) -> bytes:
    """What is kept of a token. It is long and random, so a fast hash is enough."""
    return hashlib.sha256(token.encode()).digest()


def is_plausible(token: str) -> bool:
    """Whether it is worth asking the database about a token."""
    return token.startswith((SESSION, API_TOKEN)) and len(token) <= _LONGEST_TOKEN


async def hash_password(password: str) -> str:
    """What is kept of a password."""
    return await asyncio.to_thread(_hasher.hash, _normal(password))


async def password_matches(kept: str | None, password: str) -> bool:
    """Whether it is the password; it takes as long when there is nobody to compare with."""
    is_right = await asyncio.to_thread(_verify, kept, password)
    return is_right and kept is not None


def is_outdated(kept: str) -> bool:
    """Whether the hash was made with weaker settings than today's."""
    return _hasher.check_needs_rehash(kept)


@cache
def _nobodys_hash() -> str:
    return _hasher.hash(token_urlsafe(_BYTES))


def _verify(kept: str | None, password: str) -> bool:
    try:
        return _hasher.verify(kept or _nobodys_hash(), _normal(password))
    except (VerificationError, InvalidHashError):
        return False


def _normal(password: str) -> str:
    # Keyboards write å as one character or as two; both are the same password.
    return unicodedata.normalize("NFC", password[:LONGEST_PASSWORD])
