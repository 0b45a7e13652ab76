"""A folder takes each document once."""

from pathlib import Path

import pytest

from reskontra.workers.connectors.outbox.connector import Outbox
from reskontra.workers.ports.access_point import Dispatch, DocumentKind, TransmissionState
from reskontra.workers.ports.delivery import DeliveryOutage

DISPATCH = Dispatch(
    key="k",
    account="7",
    receiver="0007:5567037485",
    kind=DocumentKind.INVOICE,
    ubl=b"<Invoice/>",
)


async def test_a_document_is_a_file_named_by_its_key_and_written_once(tmp_path: Path) -> None:
    outbox = Outbox(f"outbox://{tmp_path}/out")
    assert (await outbox.lookup(DISPATCH.receiver)).is_reachable
    assert await outbox.send(DISPATCH) == "k"
    (tmp_path / "out/k.xml").write_bytes(b"fetched")
    assert await outbox.send(DISPATCH) == "k"
    assert [(each.name, each.read_bytes()) for each in (tmp_path / "out").iterdir()] == [
        ("k.xml", b"fetched")
    ]


async def test_what_became_of_it_stands_beside_it(tmp_path: Path) -> None:
    outbox = Outbox(f"outbox://{tmp_path}")
    assert (await outbox.status("k")).state is TransmissionState.ON_ITS_WAY
    (tmp_path / "k.json").write_text('{"state": "REJECTED", "reason": "No"}')
    told = await outbox.status("k")
    assert (told.state, told.reason) == (TransmissionState.REJECTED, "No")


async def test_a_folder_that_cannot_be_written_is_an_outage(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(DeliveryOutage, match="OUTBOX_UNWRITABLE"):
        await Outbox(f"outbox://{tmp_path}/file").send(DISPATCH)
