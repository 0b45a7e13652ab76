"""No log knows whom a text message went to."""

import logging

import httpx
import pytest

from reskontra.workers.logs import keep_people_out


async def test_a_number_that_is_asked_about_stands_in_no_log(
    caplog: pytest.LogCaptureFixture,
) -> None:
    keep_people_out()
    caplog.set_level(logging.INFO)
    answering = httpx.MockTransport(lambda _: httpx.Response(200))
    async with httpx.AsyncClient(transport=answering) as client:
        await client.get("https://vendor.example/messages", params={"To": "+46701234567"})

    assert "701234567" not in caplog.text
