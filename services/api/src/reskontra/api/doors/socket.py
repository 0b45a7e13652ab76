"""Subscriptions over a WebSocket: the protocol graphql-transport-ws, to the letter."""

import asyncio
from collections.abc import Mapping
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from typing import Any

from starlette.websockets import WebSocket, WebSocketDisconnect, WebSocketState

from reskontra.api.context import Context
from reskontra.api.doors.answers import refused
from reskontra.api.doors.caller import is_from_here
from reskontra.api.doors.door import Door, Given
from reskontra.api.doors.frames import PROTOCOL, Close, Closed, read_frame, write_frame
from reskontra.api.doors.streaming import Streaming
from reskontra.api.doors.threads import Thread
from reskontra.api.doors.wire import READY_FRAMES, WriteReady
from reskontra.api.errors import Throttled, TopLevelError, Unavailable
from reskontra.api.metrics import STREAMS

_BEARER = "bearer "


@dataclass(frozen=True, slots=True)
class Limits:
    """What one socket may."""

    init_seconds: float = 10.0
    subscriptions: int = 20


@dataclass(frozen=True, slots=True)
class GraphQLOverWebSocket:
    """One door's address, for sockets."""

    door: Door
    streaming: Streaming
    limits: Limits = Limits()

    async def serve(self, websocket: WebSocket) -> None:
        """Serve one socket to its end."""
        if not is_from_here(websocket):
            await websocket.close(Close.FORBIDDEN)
            return
        known = PROTOCOL in websocket.scope["subprotocols"]
        await websocket.accept(PROTOCOL if known else None)
        ready = websocket.scope.get("extensions", {}).get(READY_FRAMES, {})
        connection = Connection(self, websocket, _write=ready.get("write"))
        try:
            await connection.serve(knows_protocol=known)
        except Closed as closed:
            await connection.close(closed.code, closed.reason)
        except WebSocketDisconnect:
            pass
        finally:
            await connection.tidy()


@dataclass(slots=True)
class Connection:
    """One socket: who it is, and the operations that run on it."""

    at: GraphQLOverWebSocket
    websocket: WebSocket
    context: Context | None = None
    threads: dict[str, Thread] = field(default_factory=dict)
    _given: Given = field(default_factory=Given)
    _was_init: bool = False
    _held: ExitStack = field(default_factory=ExitStack)
    _closing: "asyncio.Task[None] | None" = None
    _write: WriteReady | None = None

    async def serve(self, *, knows_protocol: bool) -> None:
        """Read messages until the client goes.

        Raises:
            Closed: The client broke the protocol, or may not be here.
            WebSocketDisconnect: The client has gone.
        """
        if not knows_protocol:
            raise Closed(Close.BAD_PROTOCOL, "Subprotocol not acceptable")
        try:
            async with asyncio.timeout(self.at.limits.init_seconds):
                while self.context is None:
                    await self._handle(await self._next())
        except TimeoutError:
            raise Closed(Close.INIT_TIMEOUT, "Connection initialisation timeout") from None
        while True:
            await self._handle(await self._next())

    async def send(self, text: str) -> None:
        """Send a frame; one to a socket that is closed already is lost, as it would be anyway."""
        with suppress(WebSocketDisconnect, RuntimeError):
            await self.websocket.send_text(text)

    def write(self, frame: bytes) -> bool:
        """Send a ready frame at once; whether that could be done."""
        return self._write is not None and self._write(frame)

    async def close(self, code: int, reason: str) -> None:
        """Close the socket, if it is not closed yet."""
        if self.websocket.application_state is WebSocketState.CONNECTED:
            with suppress(WebSocketDisconnect, RuntimeError):
                await self.websocket.close(code, reason)

    async def tidy(self) -> None:
        """End everything that ran on this socket."""
        for thread in tuple(self.threads.values()):
            await thread.stop()
        self._held.close()
        if self._closing is not None:
            self._closing.cancel()

    async def recheck(self) -> Context:
        """Who is there, asked anew.

        Raises:
            TopLevelError: Nobody who may be here any more.
        """
        return await self.at.door.admit(self.websocket, self._given)

    def restart(self) -> None:
        """Send the client away, to come back at once to whichever process is there."""
        self._closing = asyncio.ensure_future(self.close(Close.RESTART, "reconnect"))

    def dismiss(self, why: TopLevelError) -> None:
        """Send away a client that may not be here any more, once all it watched has been told."""
        if not self.threads:
            code = Close.RESTART if isinstance(why, Unavailable) else Close.FORBIDDEN
            self._closing = asyncio.ensure_future(self.close(code, str(why)))

    async def _next(self) -> Mapping[str, Any]:
        message = await self.websocket.receive()
        if message["type"] == "websocket.disconnect":
            raise WebSocketDisconnect(message.get("code", 1000), message.get("reason"))
        return read_frame(message.get("text"))

    async def _handle(self, frame: Mapping[str, Any]) -> None:
        match frame["type"]:
            case "connection_init":
                await self._init(frame.get("payload") or {})
            case "ping":
                await self.send(write_frame("pong"))
            case "subscribe":
                await self._subscribe(frame)
            case "complete":
                thread = self.threads.pop(frame["id"], None)
                if thread is not None:
                    await thread.stop()

    async def _init(self, payload: Mapping[str, Any]) -> None:
        if self._was_init:
            raise Closed(Close.TOO_MANY_INITS, "Too many initialisation requests")
        self._was_init = True
        self._given = _given(payload)
        try:
            context = await self.recheck()
            self._held.enter_context(self.at.streaming.crowds.entered(context, self.restart))
        except Throttled as error:
            raise Closed(Close.TOO_MANY_SUBSCRIPTIONS, str(error)) from None
        except TopLevelError as error:
            raise Closed(Close.FORBIDDEN, str(error) or "Forbidden") from None
        self._held.enter_context(STREAMS.labels("ws").track_inprogress())
        timer = asyncio.get_running_loop().call_later(
            self.at.streaming.lifetime.draw(), self.restart
        )
        self._held.callback(timer.cancel)
        self.context = context
        if self._given.ticket is not None and context.viewer is not None:
            self._given = Given(session_id=context.viewer.session_id)
        await self.send(write_frame("connection_ack"))

    async def _subscribe(self, frame: Mapping[str, Any]) -> None:
        if self.context is None:
            raise Closed(Close.UNAUTHORIZED, "Unauthorized")
        if frame["id"] in self.threads:
            raise Closed(Close.SUBSCRIBER_EXISTS, f"Subscriber for {frame['id']} already exists")
        if len(self.threads) >= self.at.limits.subscriptions:
            error = Throttled("Too many operations on one socket.")
            told = refused(error, self.context.request_id).errors
            await self.send(write_frame("error", frame["id"], told))
            return
        self.threads[frame["id"]] = thread = Thread(self, frame["id"])
        thread.start(frame["payload"])


def _given(payload: Mapping[str, Any]) -> Given:
    bearer, ticket = payload.get("authorization"), payload.get("ticket")
    if isinstance(ticket, str):
        return Given(ticket=ticket)
    if isinstance(bearer, str) and bearer[: len(_BEARER)].lower() == _BEARER:
        return Given(bearer=bearer[len(_BEARER) :].strip())
    return Given()
