"""From what is asked to an answer: one operation, one transaction."""

import logging
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from inspect import isawaitable
from typing import Any

from graphql import ExecutionResult, GraphQLError

from reskontra.api.context import Context
from reskontra.api.doors.answers import (
    Answer,
    error_of,
    refused,
    status_of,
    unreadable,
    when_to_return,
)
from reskontra.api.doors.cost import MOST_POINTS
from reskontra.api.doors.documents import Document, DocumentTooLong, Operation
from reskontra.api.doors.door import Door
from reskontra.api.doors.executor import DoorExecutor
from reskontra.api.doors.limits import MOST_CHARACTERS
from reskontra.api.doors.throttle import Charge, Throttle
from reskontra.api.errors import CostExceeded, ErrorCode, TopLevelError
from reskontra.api.logs import NOTES
from reskontra.api.metrics import ERRORS, OPERATIONS, SECONDS
from reskontra.api.settings import Trust
from reskontra.api.trusted_documents import Manifest
from reskontra.domain.kernel.actors import acting_as
from reskontra.tenancy.scope import within
from reskontra.tenancy.transaction import tenant_transaction

_log = logging.getLogger("reskontra.api")
_FREE_SCOPE = "graphql:adhoc"
_READ_FOR_A_POINT = 1_000  # characters


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """What a client asks: a document or the id of one, and what to fill in."""

    query: str | None = None
    document_id: str | None = None
    operation_name: str | None = None
    variables: Mapping[str, Any] | None = None
    only_queries: bool = False


@dataclass(frozen=True, slots=True)
class Prepared:
    """An operation that may be executed, and by what name it is counted."""

    document: Document
    operation: Operation
    label: str


class BadVariables(Exception):
    """The variables cannot be read: the client's fault, told as errors."""

    def __init__(self, errors: list[GraphQLError]) -> None:
        super().__init__("bad variables")
        self.errors = errors


class _Undo(Exception):
    def __init__(self, result: ExecutionResult) -> None:
        self.result = result


class Execution:
    """Runs operations for all doors of a process."""

    def __init__(self, manifest: Manifest, throttle: Throttle, crowd: Throttle) -> None:
        self._manifest = manifest
        self._throttle = throttle
        self._crowd = crowd

    async def answer(self, door: Door, ask: Ask, context: Context) -> Answer:
        """Answer a query or a mutation."""
        began = time.perf_counter()
        label = "adhoc"
        try:
            prepared = await self.admit(door, ask, context)
            if isinstance(prepared, Answer):
                answer = prepared
            else:
                label = prepared.label
                answer = await self._charged(door, prepared, ask, context)
        except TopLevelError as error:
            answer = refused(error, context.request_id)
        except BadVariables as bad:
            answer = unreadable(bad.errors, ErrorCode.BAD_USER_INPUT, context.request_id)
        _tell(door, label, answer, time.perf_counter() - began)
        return answer

    async def admit(self, door: Door, ask: Ask, context: Context) -> Prepared | Answer:
        """Read and check what is asked; to have read what is then refused costs something too.

        Raises:
            TopLevelError: The document is not known, not trusted or not to be had this way.
        """
        prepared = self._prepared(door, ask, context)
        if isinstance(prepared, Answer):
            read = min(len(ask.query or ""), MOST_CHARACTERS)
            await self._throttle.charge(context.actor_mark, 1 + read // _READ_FOR_A_POINT)
        return prepared

    def _prepared(self, door: Door, ask: Ask, context: Context) -> Prepared | Answer:
        if ask.query is not None and len(ask.query) > MOST_CHARACTERS:
            return refused(DocumentTooLong(), context.request_id)
        text, known = self._text(door, ask, context)
        shows = door.shows_schema(context)
        document = door.documents.read(text, hide_suggestions=not shows)
        if document.code is not None:
            return unreadable(document.errors, document.code, context.request_id)
        operation = document.operation(ask.operation_name)
        if isinstance(operation, GraphQLError):
            code = ErrorCode.GRAPHQL_VALIDATION_FAILED
            return unreadable([operation], code, context.request_id)
        if operation.size.introspects and not shows:
            hidden = GraphQLError("The schema is shown to those who have logged in.")
            code = ErrorCode.GRAPHQL_VALIDATION_FAILED
            return unreadable([hidden], code, context.request_id)
        if ask.only_queries and operation.kind != "query":
            raise MutationOverGet
        return Prepared(document, operation, (operation.name or "unnamed") if known else "adhoc")

    def _text(self, door: Door, ask: Ask, context: Context) -> tuple[str, bool]:
        if ask.document_id is not None:
            return self._manifest.text_of(ask.document_id), True
        text = ask.query or ""
        is_free = context.viewer is not None and _FREE_SCOPE in context.viewer.scopes
        known = self._manifest.admit(text, Trust.OFF if is_free else door.trust)
        if not known and door.trust is Trust.LOG and not is_free:
            _log.warning("unknown document", extra={"door": door.name})
        return text, known

    async def _charged(self, door: Door, prepared: Prepared, ask: Ask, context: Context) -> Answer:
        variables = ask.variables or {}
        charges = await self.charge(prepared, variables, context)
        result = await executed(door, prepared, variables, context)
        cost = prepared.operation.cost
        actual = min(cost.came_to(result.data or {}, variables), charges[0].requested)
        told = self._throttle.settle(charges[0], actual)
        for charge in charges[1:]:
            self._crowd.settle(charge, actual)
        return answer_of(result, context, cost=told)

    async def charge(
        self, prepared: Prepared, variables: Mapping[str, Any], context: Context
    ) -> list[Charge]:
        """Take the points of an operation from the caller's bucket, and from the firm's.

        Raises:
            CostExceeded: It is too much for one request.
            Throttled: The bucket is empty.
        """
        points = prepared.operation.cost.asked(variables)
        if points > MOST_POINTS:
            raise CostExceeded(
                f"This costs {points} points; one request may cost {MOST_POINTS}.",
                cost={"requested": points, "most": MOST_POINTS},
            )
        points = max(1, points)
        charges = [await self._throttle.charge(context.actor_mark, points)]
        if context.tenant is not None:
            charges.append(await self._crowd.charge(str(context.tenant.id), points))
        return charges


class MutationOverGet(TopLevelError):
    """GET may be repeated by anybody on the way, so it only asks."""

    code = ErrorCode.BAD_USER_INPUT
    status = 405
    text = "Only queries are answered over GET; use POST."


async def executed(
    door: Door, prepared: Prepared, variables: Mapping[str, Any], context: Context
) -> ExecutionResult:
    """Execute a query or a mutation in a transaction of its own."""
    try:
        async with _surroundings(context, read_only=prepared.operation.kind == "query"):
            result = await run(door, prepared, variables, context)
            if result.errors and prepared.operation.kind == "mutation":
                raise _Undo(result)
    except _Undo as undone:
        return ExecutionResult(None, undone.result.errors)
    except BadVariables:
        raise
    except Exception as error:  # noqa: BLE001 - the edge: whatever it is, the caller gets an answer
        return ExecutionResult(None, [_as_graphql(error)])
    return result


@asynccontextmanager
async def _surroundings(context: Context, *, read_only: bool) -> AsyncIterator[None]:
    with acting_as(context.actor()):
        if context.tenant is None:
            yield
            return
        with within(context.tenant):
            async with tenant_transaction(read_only=read_only, in_parts=not read_only):
                yield


async def run(
    door: Door,
    prepared: Prepared,
    variables: Mapping[str, Any],
    context: Context,
    root: object = None,
) -> ExecutionResult:
    """Execute in the surroundings that there are; ``root`` is the item of a subscription."""
    executor = executor_of(door, prepared, variables, context, root)
    result = executor.execute_operation()
    done = await result if isawaitable(result) else result
    if not isinstance(done, ExecutionResult):
        raise TypeError(done)  # incremental delivery is switched off
    return done


def executor_of(
    door: Door,
    prepared: Prepared,
    variables: Mapping[str, Any],
    context: Context,
    root: object,
) -> DoorExecutor:
    """An executor with its variables read.

    Raises:
        BadVariables: They cannot be read.
    """
    executor = DoorExecutor.build(
        door.schema._schema,  # noqa: SLF001 - the schema of the library below
        prepared.document.ast,
        root,
        context,
        dict(variables),
        prepared.operation.name,
        hide_suggestions=not door.shows_schema(context),
        operation_extensions={},
    )
    if isinstance(executor, list):
        raise BadVariables(executor)
    if not isinstance(executor, DoorExecutor):
        raise TypeError(executor)
    if not prepared.operation.size.is_conditional:
        executor.plans = prepared.operation.plans
    return executor


def answer_of(result: ExecutionResult, context: Context, *, cost: dict[str, int]) -> Answer:
    """The answer that a result makes, its errors masked and numbered."""
    errors = result.errors or []
    told = [error_of(error, context.request_id) for error in errors]
    return Answer(
        data=result.data,
        errors=told,
        headers=when_to_return(told),
        extensions={**context.extensions, "cost": cost},
        executed=True,
        status=status_of(errors) if result.data is None else 200,
    )


def _as_graphql(error: Exception) -> GraphQLError:
    if isinstance(error, GraphQLError):
        return error
    return GraphQLError(str(error), original_error=error)


def _tell(door: Door, label: str, answer: Answer, seconds: float) -> None:
    outcome = "ok" if not answer.errors else "partial" if answer.data else "error"
    OPERATIONS.labels(door.name, label, outcome).inc()
    SECONDS.labels(door.name, label).observe(seconds)
    codes = [error["extensions"]["code"] for error in answer.errors]
    for code in codes:
        ERRORS.labels(door.name, code).inc()
    told = {"door": door.name, "operation": label, "outcome": outcome, "codes": codes}
    notes = NOTES.get()
    if notes is None:  # a socket has no line of its own for each operation
        _log.info("operation", extra={**told, "milliseconds": round(seconds * 1_000, 2)})
    else:
        notes.update(told)
