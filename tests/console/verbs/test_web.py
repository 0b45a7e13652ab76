from pathlib import Path

import pytest

from reskontra.console.verbs import web
from reskontra.console.verbs.findings import Health
from reskontra.console.web.building import build
from tests.support.web_client import WebClient


def test_a_client_is_looked_at(tmp_path: Path) -> None:
    client = WebClient(tmp_path)
    assert web.client(tmp_path).health is Health.ASLEEP

    build(tmp_path)
    assert web.client(tmp_path).health is Health.WELL

    client.says("Hello")
    assert web.client(tmp_path).health is Health.ODD


def test_nothing_is_served_before_no_house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RESKONTRA_STATE", str(tmp_path / "state"))

    with pytest.raises(web.NoHouse, match="reskontra up"):
        web.web()
