"""Subscription fields: a question that is asked again whenever the firm has news."""

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass
from functools import partial
from inspect import Parameter, cleandoc, signature
from typing import Any, get_args, get_type_hints

import strawberry
from strawberry.types.field import StrawberryField

from reskontra.api.connections import After
from reskontra.api.context import Info
from reskontra.api.guards import Requires, Right, require
from reskontra.api.scalars import Cursor
from reskontra.api.streams import Span

Answer = Callable[..., Awaitable[Sequence[Any]]]


@dataclass(frozen=True, slots=True)
class Watch:
    """One subscription, ready to be asked what has happened in a span of the history."""

    answer: Callable[[Span], Awaitable[Sequence[Any]]]
    require: Callable[[], None]
    after: Cursor | None
    newest_only: bool
    resync: Callable[[Cursor], Any] | None


def subscription(
    right: Right, *, newest_only: bool = False, resync: Callable[[Cursor], Any] | None = None
) -> Callable[[Answer], StrawberryField]:
    """Make a function a subscription field.

    The function is asked inside a read-only transaction, ``(info, span, …) -> list of items``,
    once for each span of news. It is asked once for all who watch the same thing with the same
    permissions, so it may not depend on who the viewer is. The argument ``after`` is added to the
    field; with ``newest_only`` a slow reader gets the newest item alone, otherwise ``resync`` makes
    the item that tells a reader that some were lost.
    """

    def decorate(answer: Answer) -> StrawberryField:
        def watch(info: Info, after: Cursor | None = None, **arguments: Any) -> Watch:  # noqa: ANN401 - the field's own arguments
            require(info.context, right)
            return Watch(
                answer=partial(answer, info, **arguments),
                require=partial(require, info.context, right),
                after=after,
                newest_only=newest_only,
                resync=resync,
            )

        _describe(watch, answer)
        field: Any = strawberry.subscription(
            resolver=watch,
            description=cleandoc(answer.__doc__ or ""),
            directives=[Requires(scope=str(right.value))],
        )
        return field  # type: ignore[no-any-return]  # the library hides what it makes

    return decorate


def _describe(watch: Callable[..., Watch], answer: Answer) -> None:
    """Give the field the arguments of ``answer``, with ``after`` in the place of ``span``."""
    (item,) = get_args(get_type_hints(answer, include_extras=True)["return"])
    told = signature(answer)
    after = Parameter("after", Parameter.KEYWORD_ONLY, default=None, annotation=After)
    own = [
        p.replace(kind=Parameter.KEYWORD_ONLY)
        for n, p in told.parameters.items()
        if n not in {"info", "span"}
    ]
    watch.__name__, watch.__module__ = answer.__name__, answer.__module__
    watch.__signature__ = told.replace(  # type: ignore[attr-defined]  # functions do have one
        parameters=[told.parameters["info"], *own, after],
        return_annotation=AsyncIterator[item],  # type: ignore[valid-type]  # known at run time
    )
