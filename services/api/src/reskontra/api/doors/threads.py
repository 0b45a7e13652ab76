"""One operation on a socket, from ``subscribe`` to ``complete``."""

import asyncio
from collections.abc import Coroutine, Mapping
from typing import Any, Protocol

from reskontra.api.context import Context
from reskontra.api.credentials import marks_of
from reskontra.api.doors.answers import Answer, error_of, refused, unreadable
from reskontra.api.doors.asking import ask_from
from reskontra.api.doors.broadcast import Subscriber
from reskontra.api.doors.door import Door
from reskontra.api.doors.execution import Ask, BadVariables, Prepared
from reskontra.api.doors.frames import next_frame, write_frame
from reskontra.api.doors.outbox import Outbox
from reskontra.api.doors.packets import Packet, Rest, begun
from reskontra.api.doors.streaming import Streaming
from reskontra.api.doors.watches import Question
from reskontra.api.errors import ErrorCode, TopLevelError
from reskontra.api.streams import ended, seq_of


class Host(Protocol):
    """The socket that an operation runs on."""

    at: Any
    context: Context | None
    threads: dict[str, "Thread"]

    def send(self, text: str) -> Coroutine[Any, Any, None]: ...

    def write(self, frame: bytes) -> bool: ...

    async def recheck(self) -> Context: ...

    def dismiss(self, why: TopLevelError) -> None: ...


class Thread:
    """Runs one operation and sends what it gives; a subscription reads through it."""

    def __init__(self, host: Host, id: str) -> None:
        self._host = host
        self._id = id
        self._outbox = Outbox(asyncio.Event())
        self._rest: Rest | None = None
        self._is_busy = False
        self._task: asyncio.Task[None] | None = None

    def start(self, payload: Mapping[str, Any]) -> None:
        """Begin; what goes wrong is told to the client as the protocol says."""
        self._task = asyncio.create_task(self._run(payload), name=f"operation {self._id}")

    async def stop(self) -> None:
        """End; nothing more is sent."""
        # Some of what a task may wait for swallows a cancellation that comes at the last moment.
        self._outbox.end()
        if self._task is not None and self._task is not asyncio.current_task():
            await ended(self._task)

    async def _run(self, payload: Mapping[str, Any]) -> None:
        context = self._host.context
        if context is None:
            return
        try:
            context = await self._admitted()
            ended = await self._serve(ask_from(payload), context)
        except TopLevelError as error:
            ended = write_frame("error", self._id, refused(error, context.request_id).errors)
        except BadVariables as bad:
            answer = unreadable(bad.errors, ErrorCode.BAD_USER_INPUT, context.request_id)
            ended = write_frame("error", self._id, answer.errors)
        except Exception as error:  # noqa: BLE001 - the edge: the client is told, and we log it
            ended = write_frame("error", self._id, [error_of(error, context.request_id)])
        if self._host.threads.pop(self._id, None) is None:
            return  # the client has ended it, and wants to hear no more of it
        await self._host.send(ended)
        if self._outbox.why is not None:
            self._host.dismiss(self._outbox.why)

    async def _admitted(self) -> Context:
        """Who asks, as of now: a socket lives longer than some sessions."""
        try:
            return await self._host.recheck()
        except TopLevelError as error:
            self._outbox.end(error)
            raise

    async def _serve(self, ask: Ask, context: Context) -> str:
        streaming: Streaming = self._host.at.streaming
        door: Door = self._host.at.door
        prepared = await streaming.execution.admit(door, ask, context)
        if isinstance(prepared, Answer):
            return write_frame("error", self._id, prepared.errors)
        if prepared.operation.kind == "subscription":
            await self._watch(prepared, ask.variables or {}, context)
            return write_frame("complete", self._id)
        answer = await streaming.execution.answer(door, ask, context.anew())
        if not answer.executed:
            return write_frame("error", self._id, answer.errors)
        await self._host.send(next_frame(self._id, answer.body().decode()))
        return write_frame("complete", self._id)

    async def _watch(
        self, prepared: Prepared, variables: Mapping[str, Any], context: Context
    ) -> None:
        streaming: Streaming = self._host.at.streaming
        await streaming.execution.charge(prepared, variables, context)
        question, watch = Question.of(self._host.at.door, prepared, variables, context)
        subscriber = Subscriber(self, marks_of(context.signed_in), self._host.recheck)
        after = seq_of(watch.after) if watch.after else None
        leave = await streaming.broadcasts.subscribe(question, subscriber, after)
        try:
            await self._forward(question)
        finally:
            await leave()
        if self._outbox.why is not None:
            raise self._outbox.why

    def offer(self, packet: Packet, *, newest_only: bool) -> None:
        """Send an item at once if the socket takes it, otherwise when it does."""
        if self._is_busy or self._outbox.has_ended:
            self._outbox.offer(packet, newest_only=newest_only)
            return
        if self._host.write(packet.ready(self._id)):
            return
        self._rest = begun(self._host.send(packet.frame(self._id)))
        if self._rest is not None:
            self._is_busy = True
            self._outbox.wake.set()

    def end(self, why: TopLevelError | None = None) -> None:
        """The right to watch was taken away."""
        self._outbox.end(why)

    async def _forward(self, question: Question) -> None:
        """Send what could not be sent at once, until there is an end."""
        outbox = self._outbox
        while not outbox.has_ended:
            await outbox.wake.wait()
            outbox.wake.clear()
            if self._rest is not None:
                await self._rest
            if outbox.has_lost and (lost := await outbox.recover(question.resync)) is not None:
                await self._host.send(lost.frame(self._id))
            while outbox.waiting:
                await self._host.send(outbox.waiting.popleft().frame(self._id))
            self._rest, self._is_busy = None, False
