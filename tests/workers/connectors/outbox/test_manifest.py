"""The address of a folder."""

from pathlib import Path

import pytest

from reskontra.workers.connectors.outbox.manifest import OutboxUnknown, folder_of


def test_a_folder_is_one_url() -> None:
    assert folder_of("outbox:///var/our%20peppol") == Path("/var/our peppol")


@pytest.mark.parametrize("url", ["outbox://var/peppol", "file:///var", "outbox:peppol"])
def test_what_names_no_folder_is_refused(url: str) -> None:
    with pytest.raises(OutboxUnknown):
        folder_of(url)
