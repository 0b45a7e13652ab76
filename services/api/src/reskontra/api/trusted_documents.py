"""Only known documents: the manifest that the SPA's documents are built into."""

import hashlib
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

import orjson

from reskontra.api.errors import DocumentNotFound, DocumentNotTrusted
from reskontra.api.settings import Trust

_PREFIX = "sha256:"


@dataclass(slots=True)
class Manifest:
    """Documents by the hexadecimal SHA-256 of their text."""

    path: Path
    looks_again: bool = False
    _documents: Mapping[str, str] = field(default_factory=dict)
    _written_at: int | None = None

    @classmethod
    def read(cls, folder: str, *, looks_again: bool = False) -> Self:
        """Read ``trusted_documents.json``; a folder without one trusts nothing.

        With ``looks_again`` a document that a developer adds is known at once.
        """
        manifest = cls(Path(folder) / "trusted_documents.json", looks_again)
        manifest._read()
        return manifest

    def text_of(self, document_id: str) -> str:
        """The document that an id stands for.

        Raises:
            DocumentNotFound: None does.
        """
        text = self._now().get(document_id.removeprefix(_PREFIX))
        if text is None:
            raise DocumentNotFound
        return text

    def knows(self, text: str) -> bool:
        """Whether a document, sent in full, is one of the known ones."""
        return hashlib.sha256(text.encode()).hexdigest() in self._now()

    def admit(self, text: str, trust: Trust) -> bool:
        """Whether the document is known; a strict door refuses one that is not.

        Raises:
            DocumentNotTrusted: It is not, and only known ones are answered.
        """
        known = self.knows(text)
        if trust is Trust.ENFORCE and not known:
            raise DocumentNotTrusted
        return known

    def _now(self) -> Mapping[str, str]:
        if self.looks_again:
            # Somebody may be writing it right now: what was known stays known until that is done.
            with suppress(orjson.JSONDecodeError):
                self._read()
        return self._documents

    def _read(self) -> None:
        try:
            written_at = self.path.stat().st_mtime_ns
            if written_at == self._written_at:
                return
            entries = orjson.loads(self.path.read_bytes())
        except FileNotFoundError:
            self._documents, self._written_at = {}, None
        else:
            self._documents = {digest: each["document"] for digest, each in entries.items()}
            self._written_at = written_at
