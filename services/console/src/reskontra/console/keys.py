"""The secrets of one house, made once and kept in its state folder."""

import json
import secrets
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Self


def _fresh() -> str:
    return secrets.token_hex(24)


@dataclass(frozen=True, slots=True, kw_only=True)
class Keys:
    """Passwords of the embedded servers, and what signs links and marks our processes."""

    owner: str = field(default_factory=_fresh)
    app: str = field(default_factory=_fresh)
    valkey: str = field(default_factory=_fresh)
    signing: str = field(default_factory=_fresh)
    house: str = field(default_factory=_fresh)

    @classmethod
    def kept_in(cls, file: Path) -> Self:
        """The keys of a file; those that it lacks are made and kept."""
        known = {one.name for one in fields(cls)}
        found = json.loads(file.read_text()) if file.exists() else {}
        keys = cls(**{name: key for name, key in found.items() if name in known})
        if asdict(keys) != found:
            half_done = file.with_suffix(".new")
            half_done.touch(mode=0o600)
            half_done.write_text(json.dumps(asdict(keys), indent=1))
            half_done.rename(file)
        return keys
