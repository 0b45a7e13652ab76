"""Root fields: one operation is one transaction, one mutation field is one savepoint."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from contextvars import ContextVar
from dataclasses import replace
from functools import wraps
from inspect import cleandoc
from types import ModuleType
from typing import Any, TypeVar, get_type_hints

import strawberry
from strawberry.types.field import StrawberryField

from reskontra.api.context import Context, Info
from reskontra.api.guards import Access, Requires, Right, require
from reskontra.api.idempotency import Deed, once
from reskontra.api.nodes import node_of
from reskontra.api.payloads import PayloadShape
from reskontra.domain.kernel.ids import TypedId
from reskontra.domain.kernel.limits import LOCALES
from reskontra.domain.kernel.refusals import Refused
from reskontra.tenancy.transaction import savepoint

Resolver = TypeVar("Resolver", bound=Callable[..., Awaitable[Any]])


class NoFieldScopeFault(Exception):
    """A mutation outside the executor that would have kept or undone it."""


class _Undone(Exception):
    """Everything inside was only for show."""


class FieldScope:
    """The savepoint around one mutation field and everything that is selected under it."""

    def __init__(self) -> None:
        self._savepoint: AbstractAsyncContextManager[None] | None = None
        self._for_show = False

    async def begin(self) -> None:
        """Open the savepoint; the act follows."""
        self._savepoint = savepoint()
        await self._savepoint.__aenter__()

    def only_for_show(self) -> None:
        """Roll back when the payload's fields have been resolved."""
        self._for_show = True

    async def undo(self) -> None:
        """Roll back now: the act was refused, or a bug stopped it."""
        opened, self._savepoint = self._savepoint, None
        if opened is not None:
            with suppress(_Undone):
                await opened.__aexit__(_Undone, _Undone(), None)

    async def finish(self) -> None:
        """Keep what was done, or not, if it was only for show."""
        if self._for_show:
            await self.undo()
        elif self._savepoint is not None:
            await self._savepoint.__aexit__(None, None, None)


_field_scope: ContextVar[FieldScope | None] = ContextVar("field_scope", default=None)


@asynccontextmanager
async def field_scope() -> AsyncIterator[None]:
    """Let one mutation field, with everything under it, be kept or undone as one."""
    scope = FieldScope()
    token = _field_scope.set(scope)
    try:
        yield
    except BaseException:
        await scope.undo()
        raise
    else:
        await scope.finish()
    finally:
        _field_scope.reset(token)


def query(right: Right) -> Callable[[Resolver], StrawberryField]:
    """Make a function a root field that asks and changes nothing."""

    def decorate(ask: Resolver) -> StrawberryField:
        @wraps(ask)
        async def guarded(info: Info, **arguments: Any) -> Any:  # noqa: ANN401 - whatever the resolver answers
            require(info.context, right)
            return await ask(info, **arguments)

        return _field(guarded, right)

    return decorate


def mutation(right: Right) -> Callable[[Resolver], StrawberryField]:
    """Make a function a root field that does one business act.

    Its one argument is ``input``. It answers a payload with ``user_errors``; a refusal undoes
    the act and becomes such errors. ``input.dry_run`` and ``input.idempotency_key`` are honoured
    where the input has them, and the function need know of neither.
    """

    def decorate(act: Resolver) -> StrawberryField:
        shape = PayloadShape.of(get_type_hints(act)["return"])

        @wraps(act)
        async def guarded(info: Info, input: Any) -> Any:  # noqa: ANN401
            require(info.context, right)
            if right is Access.PUBLIC:
                await info.context.house.turnstile.enter(info.context.address)
            return await _perform(act, shape, info, input)

        return _field(guarded, right)

    return decorate


async def _perform(
    act: Callable[..., Awaitable[Any]], shape: PayloadShape, info: Info, input: object
) -> Any:  # noqa: ANN401
    scope = _field_scope.get()
    if scope is None:
        raise NoFieldScopeFault(act.__name__)
    if info.context.tenant is not None:  # the platform's own commands see to their transactions
        await scope.begin()
    try:
        payload = await _act(act, shape, info, input)
    except Refused as refused:
        await scope.undo()
        payload = shape.refused(refused.reasons, _spoken_to(info.context, input))
        if any(reason.code == "CONFLICT" for reason in refused.reasons):
            await _show_current(payload, input, info.context)
    if getattr(input, "dry_run", False):
        scope.only_for_show()
        payload.is_dry_run = True
    return payload


async def _act(
    act: Callable[..., Awaitable[Any]], shape: PayloadShape, info: Info, input: object
) -> Any:  # noqa: ANN401
    deed = Deed.of(act.__name__, input)
    if deed is None or info.context.tenant is None:
        return await act(info, input)
    return await once(deed, shape, info.context, lambda: act(info, input))


def _spoken_to(context: Context, input: object) -> Context:
    """The surroundings in the language of the input, where the request itself names none."""
    wanted = getattr(input, "locale", None)
    if context.names_language or wanted not in LOCALES:
        return context
    return replace(context, locale=wanted)


async def _show_current(payload: Any, input: object, context: Context) -> None:  # noqa: ANN401
    """After a conflict the caller wants to see what the thing looks like now."""
    named = getattr(input, "id", None)
    found = await node_of(context, named) if isinstance(named, TypedId) else None
    if found is None:
        return
    for name, kind in get_type_hints(type(payload)).items():
        if kind == type(found) | None:
            setattr(payload, name, found)


def _field(resolver: Callable[..., Any], right: Right) -> StrawberryField:
    scope = right.value if isinstance(right, Access) else str(right.value)
    field: StrawberryField = strawberry.field(
        resolver=resolver,
        description=cleandoc(resolver.__doc__ or ""),
        directives=[Requires(scope=scope)],
    )
    return field


def root_fields(*modules: ModuleType) -> list[StrawberryField]:
    """The root fields that some modules define, sorted, so that nouns group."""
    found = {
        name: value
        for module in modules
        for name, value in vars(module).items()
        if isinstance(value, StrawberryField)
    }
    return [found[name] for name in sorted(found)]
