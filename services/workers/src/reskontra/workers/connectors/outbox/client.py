"""A folder: each file is there whole or not at all."""

from pathlib import Path


class Folder:
    """Writes and reads files by a key."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def put(self, key: str, content: bytes) -> None:
        """Write a file, unless it is there: the same key is the same file."""
        whole = self._folder / f"{key}.xml"
        if whole.exists():
            return
        self._folder.mkdir(parents=True, exist_ok=True)
        half = self._folder / f".{key}.half"
        half.write_bytes(content)
        half.replace(whole)

    def told_of(self, key: str) -> bytes | None:
        """What was written beside it; None while nothing is."""
        told = self._folder / f"{key}.json"
        return told.read_bytes() if told.is_file() else None
