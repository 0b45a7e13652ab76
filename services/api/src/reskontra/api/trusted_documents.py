"""Only known documents: the manifest that the SPA's documents are built into."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

import orjson

from reskontra.api.errors import DocumentNotFound, DocumentNotTrusted
from reskontra.api.settings import Trust

_PREFIX = "sha256:"


@dataclass(frozen=True, slots=True)
class Manifest:
    """Documents by the hexadecimal SHA-256 of their text."""

    documents: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def read(cls, folder: str) -> Self:
        """Read ``trusted_documents.json``; a folder without one trusts nothing."""
        path = Path(folder) / "trusted_documents.json"
        if not path.is_file():
            return cls()
        entries = orjson.loads(path.read_bytes())
        return cls({digest: entry["document"] for digest, entry in entries.items()})

    def text_of(self, document_id: str) -> str:
        """The document that an id stands for.

        Raises:
            DocumentNotFound: None does.
        """
        digest = document_id.removeprefix(_PREFIX)
        if digest not in self.documents:
            raise DocumentNotFound
        return self.documents[digest]

    def knows(self, text: str) -> bool:
        """Whether a document, sent in full, is one of the known ones."""
        return hashlib.sha256(text.encode()).hexdigest() in self.documents

    def admit(self, text: str, trust: Trust) -> bool:
        """Whether the document is known; a strict door refuses one that is not.

        Raises:
            DocumentNotTrusted: It is not, and only known ones are answered.
        """
        known = self.knows(text)
        if trust is Trust.ENFORCE and not known:
            raise DocumentNotTrusted
        return known
