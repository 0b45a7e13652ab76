"""``./reskontra schema``: the treaty between the API and its clients, written or checked."""

from typing import Annotated

import typer

from reskontra.console.places import CHECKOUT
from reskontra.console.schema import FOLDER, faults_of_treaty, write_treaty


def schema(
    is_check: Annotated[
        bool, typer.Option("--check", help="Write nothing; fail on drift and broken promises.")
    ] = False,
) -> None:
    """Write the schemas, the trusted documents and the TypeScript types that clients read."""
    if is_check:
        _check()
        return
    changed = write_treaty(CHECKOUT)
    for name in changed:
        print(f"wrote {FOLDER / name}")
    if not changed:
        print("Nothing has changed.")


def _check() -> None:
    faults = faults_of_treaty(CHECKOUT)
    for fault in faults:
        print(fault)
    if faults:
        raise typer.Exit(1)
    print("The treaty is what the code says, and keeps its promises.")
