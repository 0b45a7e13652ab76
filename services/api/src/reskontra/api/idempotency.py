"""The same key does the same deed once: a replay shows what the first call did."""

import hashlib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, fields, is_dataclass
from decimal import Decimal
from enum import Enum
from typing import Any

import orjson
from strawberry.types.maybe import Some

from reskontra.api.context import Context
from reskontra.api.errors import BadUserInput, IdempotencyInProgress
from reskontra.api.payloads import PayloadShape
from reskontra.domain.history import commands
from reskontra.domain.kernel.refusals import refuse_if
from reskontra.tenancy.refusals import IdempotencyMismatch

_SHORTEST, _LONGEST = 16, 255
_NOT_PART_OF_THE_DEED = {"idempotency_key", "dry_run"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """One mutation under one key."""

    mutation: str
    key: str
    input_hash: str

    @classmethod
    def of(cls, mutation: str, input: object) -> "Deed | None":
        """The deed that an input asks for; none without a key or for a dry run.

        Raises:
            BadUserInput: The key is too short or too long.
        """
        key: str | None = getattr(input, "idempotency_key", None)
        if key is None or getattr(input, "dry_run", False):
            return None
        if not _SHORTEST <= len(key) <= _LONGEST:
            raise BadUserInput(
                f"An idempotency key has {_SHORTEST} to {_LONGEST} characters.",
                path=["input", "idempotencyKey"],
            )
        return cls(mutation=mutation, key=key, input_hash=hash_of(input))


async def once(
    deed: Deed, shape: PayloadShape, context: Context, act: Callable[[], Awaitable[Any]]
) -> Any:  # noqa: ANN401 - any payload
    """Act, or show again what the same key did before.

    Raises:
        IdempotencyInProgress: The same key is at work right now.
        Refused: The key was used with other input.
    """
    names = {"actor_id": context.actor().id, "mutation": deed.mutation, "key": deed.key}
    try:
        earlier = await commands.claim_idempotent(**names, input_hash=deed.input_hash)
    except commands.KeyInUse as error:
        raise IdempotencyInProgress from error
    if earlier is None:
        payload = await act()
        await commands.keep_idempotent(**names, payload=shape.keep(payload))
        return payload
    if earlier.input_hash != deed.input_hash:
        refuse_if([IdempotencyMismatch(path=["idempotencyKey"])])
    context.extensions["idempotentReplay"] = True
    return await shape.replay(earlier.payload or {}, context)


def hash_of(input: object) -> str:
    """A digest of what is asked for: equal input, equal digest, however it was written."""
    return hashlib.sha256(orjson.dumps(_canonical(input), option=orjson.OPT_SORT_KEYS)).hexdigest()


def _canonical(value: object) -> object:
    if is_dataclass(value) and hasattr(value, "__strawberry_definition__"):
        return {
            field.name: _canonical(getattr(value, field.name))
            for field in fields(value)
            if field.name not in _NOT_PART_OF_THE_DEED
        }
    if isinstance(value, Some):
        return {"given": _canonical(value.value)}
    if isinstance(value, list):
        return [_canonical(item) for item in value]
    if isinstance(value, Decimal):
        return format(value.normalize(), "f")
    if isinstance(value, Enum):
        return value.name
    return value if value is None or isinstance(value, str | int | bool) else str(value)
