import os
import sys
from pathlib import Path

import pytest

from reskontra.console.programs import Program
from reskontra.console.web import meanwhile
from reskontra.console.web.building import build
from tests.support.web_client import WebClient


@pytest.fixture
def client(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> WebClient:
    client = WebClient(tmp_path / "checkout")
    monkeypatch.setattr(meanwhile, "CHECKOUT", client.root)
    return client


def builder(client: WebClient) -> Program:
    script = (
        "import sys; from pathlib import Path; from reskontra.console.web.building import build;"
        "build(Path(sys.argv[1]))"
    )
    return Program(
        name="web",
        argv=(sys.executable, "-c", script, str(client.root)),
        environ=dict(os.environ),  # noqa: TID251 - handed on
        folder=client.root,
        log=client.root / "web.log",
    )


def told_while_standing(client: WebClient) -> list[str]:
    told: list[str] = []
    with meanwhile.built_meanwhile(builder(client), told.append):
        told.append("The house stands")
    return told


def test_a_client_is_built_while_the_house_is_put_up(client: WebClient) -> None:
    assert told_while_standing(client) == ["Building the web client …", "The house stands"]
    assert client.served == "Hej"


def test_a_client_that_is_current_starts_nothing(client: WebClient) -> None:
    build(client.root)

    assert told_while_standing(client) == ["The house stands"]
    assert client.times_built == 1


def test_a_client_that_cannot_be_built_is_told_and_keeps_no_house_down(client: WebClient) -> None:
    client.says("broken")

    *_, complaint = told_while_standing(client)

    assert "could not be built; the house stands without it" in complaint
    assert "“build” of services/web/package.json ended with 1" in complaint


def test_an_older_client_serves_on(client: WebClient) -> None:
    build(client.root)
    client.says("broken")

    *_, complaint = told_while_standing(client)

    assert "could not be built; an older one is served" in complaint
    assert client.served == "Hej"


def test_a_house_that_does_not_stand_waits_for_no_client(client: WebClient) -> None:
    with pytest.raises(RuntimeError), meanwhile.built_meanwhile(builder(client), print):
        raise RuntimeError

    assert client.times_built == 0
