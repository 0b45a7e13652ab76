"""The parts of the web client: files whose names change with their content."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from starlette.requests import Request
from starlette.responses import FileResponse, Response

_TYPES = {
    ".css": "text/css",
    ".js": "text/javascript",
    ".json": "application/json",
    ".mjs": "text/javascript",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".wasm": "application/wasm",
    ".woff2": "font/woff2",
}
# The smaller first.
_ENCODINGS = {"br": ".br", "gzip": ".gz"}
_HEADERS = {
    "cache-control": "public, max-age=31536000, immutable",
    "vary": "accept-encoding",
}


@dataclass(frozen=True, slots=True)
class Asset:
    """One part, and the same in fewer bytes where that was made."""

    path: Path
    media_type: str
    smaller: Mapping[str, Path]

    def sent_to(self, accepted: frozenset[str]) -> Response:
        """The bytes, in the smallest way that a browser can read."""
        for encoding, path in self.smaller.items():
            if encoding in accepted:
                headers = {**_HEADERS, "content-encoding": encoding}
                return FileResponse(path, media_type=self.media_type, headers=headers)
        return FileResponse(self.path, media_type=self.media_type, headers=_HEADERS)


@dataclass(slots=True)
class Assets:
    """What lies in the folder; nothing else can be named, wherever a path leads."""

    folder: Path
    looks_again: bool = False
    _found: Mapping[str, Asset] = field(init=False)

    def __post_init__(self) -> None:
        self._found = _found_in(self.folder)

    async def send(self, request: Request) -> Response:
        """One part by its name."""
        if self.looks_again:
            self._found = _found_in(self.folder)
        asset = self._found.get(request.path_params["path"])
        if asset is None:
            return Response(status_code=404, headers={"cache-control": "no-store"})
        return asset.sent_to(accepted_by(request.headers.get("accept-encoding", "")))


def accepted_by(header: str) -> frozenset[str]:
    """The encodings that a browser says it can read."""
    accepted = set()
    for part in header.lower().split(","):
        name, _, weight = part.partition(";")
        if weight.replace(" ", "").rstrip("0") not in {"q=", "q=0."}:
            accepted.add(name.strip())
    return frozenset(accepted)


def _found_in(folder: Path) -> dict[str, Asset]:
    files = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*")}
    return {
        name: Asset(path, _TYPES[path.suffix], _smaller(name, files))
        for name, path in files.items()
        if path.suffix in _TYPES and path.is_file()
    }


def _smaller(name: str, files: Mapping[str, Path]) -> dict[str, Path]:
    return {
        encoding: files[f"{name}{ending}"]
        for encoding, ending in _ENCODINGS.items()
        if f"{name}{ending}" in files
    }
