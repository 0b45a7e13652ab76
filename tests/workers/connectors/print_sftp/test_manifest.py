"""The address of a folder, and the key of its host."""

import pytest

from reskontra.workers.connectors.print_sftp.manifest import PrintFolder
from reskontra.workers.dialling import AddressUnknown

URL, KEY = "sftp://firm:s%2Fecret@sftp.print.example/in/letters/", "ssh-ed25519 AAAA"


def test_a_folder_is_a_url_and_a_key_and_its_password_is_shown_nowhere() -> None:
    found = PrintFolder.from_settings(URL, KEY, "")
    assert (found.host, found.port, found.user) == ("sftp.print.example", 22, "firm")
    assert (found.password, found.folder) == ("s/ecret", "/in/letters")
    assert "ecret" not in repr(found)


@pytest.mark.parametrize(
    ("url", "host_key", "key_file"),
    [
        (URL, "", ""),
        ("sftp://sftp.print.example/in", KEY, "/run/key"),
        ("sftp://firm@sftp.print.example/in", KEY, ""),
        ("ftp://firm:secret@sftp.print.example/in", KEY, ""),
    ],
)
def test_no_host_is_spoken_to_whose_key_or_user_is_not_told(
    url: str, host_key: str, key_file: str
) -> None:
    with pytest.raises(AddressUnknown):
        PrintFolder.from_settings(url, host_key, key_file)


def test_a_key_of_ones_own_stands_in_for_a_password() -> None:
    found = PrintFolder.from_settings("sftp://firm@sftp.print.example", KEY, "/run/key")
    assert (found.key_file, found.password, found.folder) == ("/run/key", "", "")
