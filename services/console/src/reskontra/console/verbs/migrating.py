"""``./reskontra migration "…"``: the next script of a firm's schema, written from the models."""

import asyncio
import re
from pathlib import Path
from typing import Annotated

import typer

from reskontra.console.embedded import throwaway_postgres
from reskontra.console.places import CHECKOUT
from reskontra.tenancy.drift import Draft, drafted_script
from reskontra.tenancy.scripts import latest_version

_SCRIPTS = CHECKOUT / "packages/domain/src/reskontra/domain/migrations"
_NOTE = """\
-- {name}. Names are unqualified: the search path says whose they are.
-- CHECKs, unique indexes and triggers are in no model: add those that the rules need.
"""


class NotSure(Exception):
    """A difference that a person must think about; the message says which and why."""


def migration(
    name: Annotated[str, typer.Argument(help="What it does, in a few words: it names the file.")],
) -> None:
    """Write the next script of every firm's schema from what the models say; print its SQL."""
    stem = stem_of(name)
    with throwaway_postgres() as server:
        found = asyncio.run(drafted_script(server.superuser_url))
    text = script_text(name, found)
    if not text:
        print("The scripts make what the models say: there is nothing to migrate.")
        return
    file = _SCRIPTS / f"{latest_version() + 1:04d}_{stem}.sql"
    file.write_text(text, "utf-8")
    print(f"wrote {_place(file)}\n\n{text}")


def stem_of(name: str) -> str:
    """The words of a name as a file name.

    Raises:
        BadParameter: There are none.
    """
    stem = "_".join(re.findall(r"[a-z0-9]+", name.lower()))
    if not stem:
        raise typer.BadParameter('Say what it does, for instance "articles have a weight".')
    return stem


def script_text(name: str, found: Draft) -> str:
    """The script; empty where there is no difference.

    Raises:
        NotSure: Part of the difference cannot be expressed surely; then nothing is written.
    """
    if found.doubts:
        doubts = "\n".join(f"  {doubt}" for doubt in found.doubts)
        raise NotSure(f"Nothing was written, for this needs a person:\n{doubts}")
    if not found.statements:
        return ""
    return _NOTE.format(name=" ".join(name.split())) + "\n" + "\n".join(found.statements) + "\n"


def _place(file: Path) -> str:
    return file.relative_to(CHECKOUT).as_posix()
