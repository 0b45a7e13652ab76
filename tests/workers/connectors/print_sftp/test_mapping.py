"""What files are called, and what goes wrong in one word."""

import asyncssh
import pytest

from reskontra.workers.connectors.print_sftp.mapping import reason_of


@pytest.mark.parametrize(
    ("failure", "reason"),
    [
        (asyncssh.SFTPError(asyncssh.FX_NO_SPACE_ON_FILESYSTEM, "hush"), "DISK_FULL"),
        (asyncssh.SFTPError(asyncssh.FX_FAILURE, "hush"), "FOLDER_FAILS"),
        (asyncssh.SFTPError(asyncssh.FX_PERMISSION_DENIED, "hush"), "FOLDER_CLOSED"),
        (asyncssh.PermissionDenied("hush"), "NOT_LET_IN"),
        (asyncssh.HostKeyNotVerifiable("hush"), "HOST_KEY_UNKNOWN"),
        (TimeoutError(), "TIMEOUT"),
        (ConnectionResetError("hush"), "UNREACHABLE"),
    ],
)
def test_their_words_stay_with_them(failure: Exception, reason: str) -> None:
    assert reason_of(failure) == reason
