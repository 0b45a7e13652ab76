"""What files are called, and what an error of the wire means: pure."""

from typing import Final

import asyncssh

from reskontra.workers.ports.print_partner import PrintOrder

_GONE: Final = (asyncssh.FX_NO_SUCH_FILE, asyncssh.FX_NO_SUCH_PATH)
# Most servers say no more than FAILURE of a full disk.
_BY_CODE: Final = {
    asyncssh.FX_NO_SPACE_ON_FILESYSTEM: "DISK_FULL",
    asyncssh.FX_QUOTA_EXCEEDED: "DISK_FULL",
    asyncssh.FX_PERMISSION_DENIED: "FOLDER_CLOSED",
    asyncssh.FX_NO_SUCH_FILE: "FOLDER_MISSING",
    asyncssh.FX_NO_SUCH_PATH: "FOLDER_MISSING",
    asyncssh.FX_CONNECTION_LOST: "UNREACHABLE",
    asyncssh.FX_NO_CONNECTION: "UNREACHABLE",
}
_BY_KIND: Final[dict[type[Exception], str]] = {
    asyncssh.HostKeyNotVerifiable: "HOST_KEY_UNKNOWN",
    asyncssh.PermissionDenied: "NOT_LET_IN",
    TimeoutError: "TIMEOUT",
}


def page_file(key: str) -> str:
    """The letters. Nobody looks at them before the manifest says what they are."""
    return f"{key}.pdf"


def manifest_file(key: str) -> str:
    """What the partner waits for."""
    return f"{key}.json"


def word_file(key: str) -> str:
    """What the partner writes when there is something to tell."""
    return f"{key}.status.json"


def under_way(name: str, order: PrintOrder) -> str:
    """A file that is not whole yet, or not meant to be seen; each attempt has its own."""
    return f".{name}.{order.attempt}.part"


def is_missing(failure: asyncssh.SFTPError) -> bool:
    """Whether there is no such file."""
    return failure.code in _GONE


def reason_of(failure: Exception) -> str:
    """One word for whatever went wrong; never their words, which may tell of accounts."""
    if isinstance(failure, asyncssh.SFTPError):
        return _BY_CODE.get(failure.code, "FOLDER_FAILS")
    known = [word for kind, word in _BY_KIND.items() if isinstance(failure, kind)]
    return known[0] if known else "UNREACHABLE"
