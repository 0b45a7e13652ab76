"""What is written of a request holds nothing that opens a door."""

import logging

import pytest

from tests.support.api import Api


@pytest.mark.parametrize(
    ("path", "written"),
    [
        ("/reset/rsk_once_secret", "/reset/…"),
        ("/confirm/rsk_once_secret", "/confirm/…"),
        ("/invitation/rsk_once_secret", "/invitation/…"),
        ("/p/secret/pdf", "/p/…"),
        ("/k/secret/report/asg_1", "/k/…"),
        ("/o/secret/order", "/o/…"),
        ("/a/secret", "/a/…"),
        ("/files/secret", "/files/…"),
        ("/p/graphql", "/p/graphql"),
        ("/f/acme/invoices", "/f/acme/invoices"),
    ],
)
async def test_a_link_is_not_written_in_the_log(
    api: Api, caplog: pytest.LogCaptureFixture, path: str, written: str
) -> None:
    with caplog.at_level(logging.INFO, "reskontra.api"):
        await api.client.get(path)
    (line,) = [record for record in caplog.records if record.getMessage() == "request"]

    assert vars(line)["path"] == written
    assert "secret" not in str(vars(line))
