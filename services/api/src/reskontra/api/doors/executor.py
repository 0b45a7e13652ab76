"""Our executor: a savepoint around each mutation field, and plans in the place of ceremony."""

import logging
from collections.abc import Sequence
from inspect import isawaitable
from typing import Any

from graphql import GraphQLObjectType, GraphQLOutputType, GraphQLResolveInfo, get_argument_values
from graphql.execution.collect_fields import GroupedFieldSet
from graphql.pyutils import Path
from strawberry.schema.schema import StrawberryGraphQLCoreExecutionContext
from typing_extensions import override

from reskontra.api.doors.compiling import Call, Compiler, Details, UnplannableSelection
from reskontra.api.doors.plans import Shape
from reskontra.api.operation import field_scope

_log = logging.getLogger(__name__)

Plans = dict[tuple[int, ...], Shape | None]


class DoorExecutor(StrawberryGraphQLCoreExecutionContext):
    """Executes one operation.

    It leans on private hooks of two libraries, whose versions are therefore pinned; a test
    compares its bytes with those of the standard executor.
    """

    plans: Plans | None = None

    @override
    def execute_fields_serially(
        self,
        parent_type: Any,
        source_value: Any,
        path: Path | None,
        grouped_field_set: GroupedFieldSet,
        position_context: Any,
    ) -> Any:
        return self._one_by_one(parent_type, source_value, grouped_field_set)

    async def _one_by_one(
        self,
        parent_type: GraphQLObjectType,
        source: object,
        fields: GroupedFieldSet,
    ) -> dict[str, Any]:
        results: dict[str, Any] = {}
        for name, details in fields.items():
            path = Path(None, name, parent_type.name)
            async with field_scope():
                result = self.execute_field(parent_type, source, details, path, None)
                results[name] = await result if isawaitable(result) else result
            if self.collected_errors.errors:
                break
        return results

    @override
    def complete_value(
        self,
        return_type: GraphQLOutputType,
        field_details_list: Details,
        info: GraphQLResolveInfo[Any],
        path: Path,
        result: Any,
        position_context: Any,
    ) -> Any:
        if path.prev is None and self.plans is not None and not isinstance(result, Exception):
            plan = self._plan(self.plans, return_type, field_details_list)
            if plan is not None:
                return self._by_plan(
                    plan, (return_type, field_details_list, info, path, result, None)
                )
        return super().complete_value(
            return_type, field_details_list, info, path, result, position_context
        )

    def _plan(self, plans: Plans, kind: GraphQLOutputType, details: Details) -> Shape | None:
        key = (id(kind), *(id(each.node) for each in details))
        if key not in plans:
            compiler = Compiler(self.schema, self.fragments, self.operation)
            try:
                plans[key] = compiler.shape(kind, details)
            except UnplannableSelection:
                plans[key] = None
        return plans[key]

    async def _by_plan(self, plan: Shape, standard: tuple[Any, ...]) -> Any:  # noqa: ANN401 - a field answers anything
        result = standard[4]
        try:
            (done,) = await plan.later([result], self)
        except Exception:  # noqa: BLE001 - whatever it was, it will be met again and told
            # The standard executor knows how errors and nulls travel upwards.
            _log.debug("a plan gave way", exc_info=True)
            completed = super().complete_value(*standard)
            return await completed if isawaitable(completed) else completed
        return done

    def call(self, call: Call, value: Any) -> Any:  # noqa: ANN401 - any resolver's answer
        """Resolve one field of one value, for a plan."""
        first = call.nodes[0]
        path = Path(None, first.name.value, call.parent.name)
        info = self.build_resolve_info(call.definition, list(call.nodes), call.parent, path)
        resolve = call.definition.resolve or self.field_resolver
        return resolve(value, info, **self._arguments_of(call))

    def _arguments_of(self, call: Call) -> dict[str, Any]:
        if not call.definition.args:
            return {}
        return get_argument_values(call.definition, call.nodes[0], self.variable_values)

    async def load(self, loader: Any, keys: list[Any]) -> Sequence[Any]:  # noqa: ANN401
        """Ask a loader for all keys at once, for a plan."""
        found: Sequence[Any] = await loader(keys)
        return found
