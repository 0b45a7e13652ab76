"""A subscription as a question that can be asked about any span of a firm's history."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import orjson
from graphql import GraphQLError, VariableNode, get_argument_values
from graphql.execution.collect_fields import collect_fields
from graphql.pyutils import Path

from reskontra.api.context import Context
from reskontra.api.doors.answers import error_of
from reskontra.api.doors.door import Door
from reskontra.api.doors.execution import BadVariables, Prepared, executor_of, run
from reskontra.api.doors.packets import Packet
from reskontra.api.errors import TopLevelError
from reskontra.api.streams import Span, cursor_of
from reskontra.api.watching import Watch
from reskontra.domain.history.queries import last_seq
from reskontra.domain.kernel.actors import acting_as
from reskontra.tenancy.scope import TenantScope, within
from reskontra.tenancy.transaction import tenant_transaction


@dataclass(frozen=True, slots=True)
class Question:
    """One subscription, without the person who asks."""

    door: Door
    prepared: Prepared
    variables: Mapping[str, Any]
    context: Context
    newest_only: bool

    @classmethod
    def of(
        cls, door: Door, prepared: Prepared, variables: Mapping[str, Any], context: Context
    ) -> tuple["Question", Watch]:
        """The question that a client asks, and its first reading.

        Raises:
            BadVariables: The variables cannot be read.
            TopLevelError: The caller may not watch this.
        """
        watch = watch_of(door, prepared, variables, context)
        return cls(door, prepared, variables, context, watch.newest_only), watch

    @property
    def tenant(self) -> TenantScope:
        """Whose history it is about."""
        return self.context.firm

    @property
    def permissions(self) -> frozenset[Any]:
        """What the answer may show."""
        return self.context.permissions

    @property
    def key(self) -> object:
        """Equal for questions that have the same answers, wherever their readers stand."""
        mark = _after_variable(self.prepared)
        kept = {name: value for name, value in self.variables.items() if name != mark}
        return (
            self.door.name,
            self.tenant.id,
            id(self.prepared.operation),
            orjson.dumps(kept, option=orjson.OPT_SORT_KEYS),
            self.permissions,
            self.context.locale,
        )

    async def ask(
        self, after: int | None, upto: int | None, *, oldest: int
    ) -> tuple[int, list[Packet]]:
        """What has happened in a span, as items in JSON, and where the span ends."""
        context = self.context.anew()
        with acting_as(context.actor()), within(self.tenant):
            async with tenant_transaction(read_only=True):
                end = upto if upto is not None else await last_seq()
                items = await self._items(context, Span(after, end), oldest)
                packets = [await self._packet(context, item) for item in items]
        return end, packets

    async def _items(self, context: Context, span: Span, oldest: int) -> list[Any]:
        watch = watch_of(self.door, self.prepared, self.variables, context)
        if span.after is not None and span.upto <= span.after:
            return []
        behind = span.upto - (span.after if span.after is not None else span.upto)
        if behind > oldest and watch.resync is not None:
            return [watch.resync(cursor_of(span.upto))]
        return list(await watch.answer(span))

    async def resync(self) -> Packet | None:
        """The item that tells a reader that some were lost; none where the newest is enough."""
        watch = watch_of(self.door, self.prepared, self.variables, self.context)
        if watch.resync is None:
            return None
        context = self.context.anew()
        with acting_as(context.actor()), within(self.tenant):
            async with tenant_transaction(read_only=True):
                item = watch.resync(cursor_of(await last_seq()))
                return await self._packet(context, item)

    async def _packet(self, context: Context, item: object) -> Packet:
        result = await run(self.door, self.prepared, self.variables, context, item)
        body: dict[str, Any] = {"data": result.data}
        if result.errors:
            body["errors"] = [error_of(error, context.request_id) for error in result.errors]
        return Packet(orjson.dumps(body))


def watch_of(
    door: Door, prepared: Prepared, variables: Mapping[str, Any], context: Context
) -> Watch:
    """Read the arguments of a subscription's one field.

    Raises:
        BadVariables: They cannot be read.
        TopLevelError: The caller may not watch this.
    """
    executor = executor_of(door, prepared, variables, context, None)
    root = executor.schema.subscription_type
    if root is None:
        raise BadVariables([GraphQLError("There is nothing to subscribe to here.")])
    fields = collect_fields(
        executor.schema, executor.fragments, executor.variable_values, root, executor.operation
    ).grouped_field_set
    ((name, details),) = fields.items()
    node = details[0].node
    definition = root.fields[node.name.value]
    info = executor.build_resolve_info(definition, [node], root, Path(None, name, root.name))
    arguments = get_argument_values(definition, node, executor.variable_values)
    try:
        watch: Watch = definition.subscribe(None, info, **arguments)
    except GraphQLError as error:
        if isinstance(error.original_error, TopLevelError):
            raise error.original_error from error
        raise
    return watch


def _after_variable(prepared: Prepared) -> str | None:
    """The variable that says where a reader stands: it makes no difference to the question."""
    for field in prepared.operation.node.selection_set.selections:
        for argument in getattr(field, "arguments", None) or ():
            if argument.name.value == "after" and isinstance(argument.value, VariableNode):
                return argument.value.name.value
    return None
