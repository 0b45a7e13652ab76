"""A frame that is ready goes out as the server below would have made it."""

import pytest
from starlette.applications import Starlette
from uvicorn import Config
from uvicorn.server import ServerState
from websockets.frames import Frame, Opcode

from reskontra.api.doors.wire import Wire, text_frame


@pytest.mark.parametrize("size", [0, 125, 126, 65_535, 65_536])
def test_a_frame_is_headed_as_the_server_does_it(size: int) -> None:
    text = b"x" * size

    assert text_frame(text) == Frame(Opcode.TEXT, text).serialize(mask=False)


async def test_nothing_is_written_before_hands_are_shaken() -> None:
    wire = Wire(Config(Starlette(), log_config=None), ServerState(), {})

    assert not wire.write_ready(text_frame(b"too soon"))
