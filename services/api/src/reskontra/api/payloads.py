"""What a mutation answers: the changed things, or why nothing was changed."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any, Final, Self, get_args, get_type_hints

from reskontra.api.context import Context
from reskontra.api.nodes import Node, node_of
from reskontra.api.refusals import UserError, sentence
from reskontra.api.scalars import parse_id
from reskontra.domain.kernel.ids import TypedId
from reskontra.domain.kernel.refusals import Refusal

_ID_ALONE: Final = "idAlone"


class UnlistedRefusalFault(Exception):
    """A mutation was refused for a reason that its schema does not list."""


class UnkeepablePayloadFault(Exception):
    """A payload holds something that an idempotency key cannot give back."""


@dataclass(frozen=True, slots=True)
class PayloadShape:
    """What is known of one mutation's payload when the schema is built."""

    payload: type[Any]
    user_error: type[UserError]
    codes: type[Enum]

    @classmethod
    def of(cls, payload: type[Any]) -> Self:
        """Read the shape off ``user_errors: list[XxxUserError]`` and its ``code: XxxErrorCode``."""
        (user_error,) = get_args(get_type_hints(payload)["user_errors"])
        return cls(payload, user_error, get_type_hints(user_error)["code"])

    def refused(self, reasons: Sequence[Refusal], context: Context) -> Any:  # noqa: ANN401 - a payload of any kind
        """A payload that says why nothing was changed."""
        return self.payload(user_errors=[self._user_error(reason, context) for reason in reasons])

    def _user_error(self, reason: Refusal, context: Context) -> UserError:
        if reason.code not in self.codes.__members__:
            raise UnlistedRefusalFault(f"{self.codes.__name__} lacks {reason.code}")
        return self.user_error(  # type: ignore[call-arg]  # each kind has its own code
            code=self.codes[reason.code],
            message=sentence(reason, context.locale),
            path=list(reason.path),
            action=reason.action,
        )

    def keep(self, payload: object) -> dict[str, Any]:
        """Write a payload as ids and plain values, so that a replay can show it again."""
        kept = {name: getattr(payload, name) for name in self._kept_names()}
        return {name: _kept(value) for name, value in kept.items()}

    async def replay(self, kept: dict[str, Any], context: Context) -> Any:  # noqa: ANN401
        """Show a kept payload again; things are read anew, by their ids."""
        return self.payload(
            user_errors=[], **{name: await _shown(kept[name], context) for name in kept}
        )

    def _kept_names(self) -> list[str]:
        return [
            name
            for name, field in self.payload.__dataclass_fields__.items()
            if field.init and name not in {"user_errors", "is_dry_run"}
        ]


def _kept(value: object) -> object:
    if isinstance(value, Node):
        return {"id": str(value.id)}
    if isinstance(value, TypedId):
        return {_ID_ALONE: str(value)}
    if isinstance(value, list):
        return [_kept(item) for item in value]
    if value is None or isinstance(value, str | int | bool):
        return value
    raise UnkeepablePayloadFault(type(value).__name__)


async def _shown(value: Any, context: Context) -> Any:  # noqa: ANN401 - JSON can hold anything
    if isinstance(value, dict) and _ID_ALONE in value:
        return parse_id(value[_ID_ALONE])
    if isinstance(value, dict):
        return await node_of(context, parse_id(value["id"]))
    if isinstance(value, list):
        return [await _shown(item, context) for item in value]
    return value
