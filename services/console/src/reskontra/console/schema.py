"""The treaty folder: schemas, trusted documents and TypeScript, written or checked."""

import json
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path

from reskontra.api.persisted import typescript_of
from reskontra.api.treaty import (
    broken_promises,
    door_of,
    manifest,
    whole_documents,
    written_schemas,
)
from reskontra.console.node import answer_of, install, node

FOLDER = Path("frontend_schema")
_STATE = Path(".reskontra") / "frontend_schema"
_MADE_FROM = ("package.json", "package-lock.json", ".npmrc", "codegen.mjs")


def write_treaty(root: Path) -> list[str]:
    """Write everything that is made in the treaty folder; tell which files changed."""
    written = _contents(root)
    changed = [name for name, text in written.items() if _kept(root, name) != text]
    for name in changed:
        (root / FOLDER / name).write_text(written[name], "utf-8")
    return changed


def faults_of_treaty(root: Path) -> list[str]:
    """Why the folder is not what the code says, or breaks a promise; nothing when all is well."""
    written = _contents(root)
    drift = [
        f"{FOLDER / name} is not what the code says: run ./reskontra schema"
        for name, text in written.items()
        if _kept(root, name) != text
    ]
    return drift + broken(root, written)


def broken(root: Path, written: Mapping[str, str]) -> list[str]:
    """Promises of the last committed schemas that are broken and not announced."""
    announced = _kept(root, "DEPRECATIONS.md")
    return [
        f"{FOLDER / name}: {promise}"
        for name, text in written.items()
        if name.endswith(".graphql") and (before := committed(root, name))
        for promise in broken_promises(before, text)
        if promise not in announced
    ]


def committed(root: Path, name: str) -> str:
    """A file of the treaty as it was last committed; nothing where there is no repository."""
    answer = subprocess.run(  # noqa: S603 - a fixed question
        ["git", "show", f"HEAD:./{(FOLDER / name).as_posix()}"],  # noqa: S607 - the user's own git
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    return answer.stdout if answer.returncode == 0 else ""


def _contents(root: Path) -> dict[str, str]:
    schemas = written_schemas()
    documents, fragments = dict(_texts(root, "operations")), dict(_texts(root, "fragments"))
    trusted = manifest(whole_documents(documents, fragments))
    in_json = json.dumps(trusted, indent=2, ensure_ascii=False, sort_keys=True)
    return {
        **{f"{door}.graphql": text for door, text in schemas.items()},
        "trusted_documents.json": f"{in_json}\n",
        "documents.ts": typescript_of(trusted),
        "types.ts": _types(root, schemas, {**documents, **fragments}),
    }


def _texts(root: Path, kind: str) -> Iterator[tuple[str, str]]:
    folder = root / FOLDER / kind
    for path in sorted(folder.rglob("*.graphql")):
        yield path.relative_to(folder).as_posix(), path.read_text("utf-8")


def _types(root: Path, schemas: Mapping[str, str], documents: Mapping[str, str]) -> str:
    workshop = _workshop(root)
    told = {
        door: {
            "sdl": sdl,
            "documents": {path: text for path, text in documents.items() if door_of(path) == door},
        }
        for door, sdl in schemas.items()
    }
    return answer_of(workshop, node("codegen.mjs"), json.dumps(told))


def _workshop(root: Path) -> Path:
    """A folder with Node's packages in it, made anew when the lock has changed."""
    workshop = root / _STATE
    workshop.mkdir(parents=True, exist_ok=True)
    for name in _MADE_FROM:
        shutil.copy(root / FOLDER / name, workshop / name)
    install(workshop, workshop / "installed")
    return workshop


def _kept(root: Path, name: str) -> str:
    path = root / FOLDER / name
    return path.read_text("utf-8") if path.is_file() else ""
