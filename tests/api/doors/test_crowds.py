"""Whoever watches is sent away when the process stops, also who comes in at that moment."""

import pytest
from starlette.applications import Starlette

from reskontra.api.context import Context
from reskontra.api.doors.crowds import Crowds
from reskontra.tenancy.sessions import viewer_of_bearer
from tests.support.api import Person


@pytest.fixture
async def context(api_app: Starlette, owner_of_acme: Person) -> Context:
    return Context(
        house=api_app.state.house,
        request_id="r",
        viewer=await viewer_of_bearer(owner_of_acme.token),
    )


def test_whoever_is_there_is_sent_away(context: Context) -> None:
    crowds, sent = Crowds(), list[str]()
    with crowds.entered(context, lambda: sent.append("away")):
        crowds.close_all()
    assert sent == ["away"]
    assert crowds.size == 0


def test_whoever_comes_while_the_process_stops_is_sent_away_at_once(context: Context) -> None:
    crowds, sent = Crowds(), list[str]()
    crowds.close_all()
    with crowds.entered(context, lambda: sent.append("away")):
        assert sent == ["away"]
    assert crowds.size == 0
