"""Subscriptions over HTTP: server-sent events, one connection for each."""

import asyncio
import random
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from reskontra.api.context import Context
from reskontra.api.credentials import marks_of
from reskontra.api.doors.answers import Answer, error_of, refused, unreadable
from reskontra.api.doors.broadcast import Broadcasts, Subscriber
from reskontra.api.doors.crowds import Crowds
from reskontra.api.doors.door import NOTHING, Door
from reskontra.api.doors.execution import Ask, BadVariables, Execution
from reskontra.api.doors.outbox import Outbox
from reskontra.api.doors.packets import Packet
from reskontra.api.doors.watches import Question
from reskontra.api.errors import ErrorCode, TopLevelError
from reskontra.api.metrics import STREAMS
from reskontra.api.streams import seq_of

HEARTBEAT = 15.0
_HEARTBEAT = b":\n\n"
_COMPLETE = b"event: complete\ndata:\n\n"
_HEADERS = {
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "no-store",
    "x-accel-buffering": "no",
}


@dataclass(frozen=True, slots=True)
class Lifetime:
    """How long a stream may live, spread out so that clients do not all return at once."""

    seconds: float = 600.0
    jitter: float = 0.2

    def draw(self) -> float:
        return self.seconds * random.uniform(1 - self.jitter, 1 + self.jitter)  # noqa: S311 - spreads load, guards nothing


@dataclass(frozen=True, slots=True)
class Streaming:
    """Answers by server-sent events."""

    execution: Execution
    broadcasts: Broadcasts
    crowds: Crowds
    lifetime: Lifetime = Lifetime()

    async def response(self, door: Door, ask: Ask, context: Context, request: Request) -> ASGIApp:
        """A stream: of a subscription, or with the one answer of a query or a mutation."""
        try:
            prepared = await self.execution.admit(door, ask, context)
            if isinstance(prepared, Answer):
                return once(prepared)
            if prepared.operation.kind != "subscription":
                return once(await self.execution.answer(door, ask, context))
            self.crowds.check(context)
            await self.execution.charge(prepared, ask.variables or {}, context)
            question, watch = Question.of(door, prepared, ask.variables or {}, context)
            after = seq_of(watch.after) if watch.after else None
        except TopLevelError as error:
            return once(refused(error, context.request_id))
        except BadVariables as bad:
            code = ErrorCode.BAD_USER_INPUT
            return once(unreadable(bad.errors, code, context.request_id))
        return EventStream(self, question, context, after, _recheck(door, request))


@dataclass(frozen=True, slots=True)
class EventStream:
    """The stream of one subscription, as an ASGI response."""

    streaming: Streaming
    question: Question
    context: Context
    after: int | None
    recheck: Callable[[], Awaitable[Context]]

    async def __call__(self, _scope: Scope, receive: Receive, send: Send) -> None:
        """Send until the client goes, or the stream's time is over."""
        outbox = Outbox(asyncio.Event())
        writing = asyncio.create_task(self._write(send, outbox))
        leaving = asyncio.create_task(_has_left(receive))
        try:
            await asyncio.wait({writing, leaving}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            # Some of what a task may wait for swallows a cancellation that comes too late.
            outbox.end()
            for task in (writing, leaving):
                task.cancel()
            await asyncio.gather(writing, leaving, return_exceptions=True)

    async def _write(self, send: Send, outbox: Outbox) -> None:
        headers = [(name.encode(), value.encode()) for name, value in _HEADERS.items()]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await _send(send, _HEARTBEAT)
        try:
            await self._watch(send, outbox)
        except Exception as error:  # noqa: BLE001 - the edge: the client is told, and we log it
            answer = Answer(errors=[error_of(error, self.context.request_id)])
            await _send(send, Packet(answer.body()).event() + _COMPLETE)
        await _send(send, b"", more=False)

    async def _watch(self, send: Send, outbox: Outbox) -> None:
        subscriber = Subscriber(outbox, marks_of(self.context.signed_in), self.recheck)
        streaming = self.streaming
        with (
            streaming.crowds.entered(self.context, outbox.close),
            STREAMS.labels("sse").track_inprogress(),
        ):
            leave = await streaming.broadcasts.subscribe(self.question, subscriber, self.after)
            try:
                async for event in _events(outbox, self.question, streaming.lifetime.draw()):
                    await _send(send, event)
            finally:
                await leave()


async def _send(send: Send, body: bytes, *, more: bool = True) -> None:
    await send({"type": "http.response.body", "body": body, "more_body": more})


async def _has_left(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def _events(outbox: Outbox, question: Question, seconds: float) -> AsyncIterator[bytes]:
    """What is sent; a stream whose time is over just stops, so that the client comes back."""
    loop = asyncio.get_running_loop()
    until = loop.time() + seconds
    while (left := until - loop.time()) > 0 and not outbox.is_closing:
        if not await _woken(outbox, min(HEARTBEAT, left)):
            yield _HEARTBEAT
            continue
        if outbox.has_lost and (lost := await outbox.recover(question.resync)) is not None:
            yield lost.event()
        while outbox.waiting:
            yield outbox.waiting.popleft().event()
        if outbox.why is not None:
            raise outbox.why
        if outbox.has_ended:
            yield _COMPLETE
            return


async def _woken(outbox: Outbox, seconds: float) -> bool:
    try:
        async with asyncio.timeout(seconds):
            await outbox.wake.wait()
    except TimeoutError:
        return False
    outbox.wake.clear()
    return True


def once(answer: Answer) -> Response:
    """A stream of the one answer."""
    body = Packet(answer.body()).event() + _COMPLETE
    return Response(body, headers={**answer.headers, **_HEADERS})


def _recheck(door: Door, request: Request) -> Callable[[], Awaitable[Context]]:
    async def look_again() -> Context:
        return await door.admit(request, NOTHING)

    return look_again
