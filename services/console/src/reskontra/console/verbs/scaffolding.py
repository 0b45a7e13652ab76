"""``./reskontra new``: the first files of a slice or a connector, and the lines they need."""

import re
import subprocess
from pathlib import Path
from typing import Annotated

import typer

from reskontra.console.places import CHECKOUT
from reskontra.console.settings import python, tool
from reskontra.console.verbs.plots import Edit, Plot, connector_plot, slice_plot

app = typer.Typer(no_args_is_help=True, help="Lay out a new slice or a new connector.")
_NAME = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
_DOMAIN = "packages/domain/src/reskontra/domain"
_CONNECTORS = "services/workers/src/reskontra/workers/connectors"


class NotLaidOut(Exception):
    """The files cannot be made; the message says why, and nothing was written."""


@app.command("slice")
def lay_out_slice(
    name: Annotated[str, typer.Argument(help="The trade's noun: expenses")],
) -> None:
    """Lay out a business slice: domain, API, migration, treaty and tests."""
    _must_be_new(name, _DOMAIN)
    plot = slice_plot(name)
    _lay_out(plot)
    _run("migration", f"{name} are kept")
    _run("schema")
    _tell(plot)


@app.command("connector")
def lay_out_connector(
    name: Annotated[str, typer.Argument(help="The vendor: twilio_sms")],
) -> None:
    """Lay out a connector for the delivery port, with its tests."""
    _must_be_new(name, _CONNECTORS)
    plot = connector_plot(name)
    _lay_out(plot)
    _tell(plot)


def edited(text: str, edit: Edit) -> str:
    """A text with a line more, before the first place where the anchor stands after the start.

    Raises:
        NotLaidOut: The file does not look as it did when this was written.
    """
    start = text.find(edit.after)
    place = text.find(edit.before, start + len(edit.after)) if start >= 0 else -1
    if place < 0:
        raise NotLaidOut(f"{edit.file} has no {edit.before!r} after {edit.after!r}: edit it here.")
    return f"{text[:place]}{edit.line}{text[place:]}"


def _lay_out(plot: Plot) -> None:
    """All of it, or nothing."""
    texts: dict[Path, str] = {}
    for edit in plot.edits:
        file = CHECKOUT / edit.file
        texts[file] = edited(texts.get(file) or file.read_text("utf-8"), edit)
    texts |= {CHECKOUT / place: text for place, text in plot.files.items()}
    for file, text in texts.items():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    ours = [str(file) for file in texts if file.suffix == ".py"]
    _tidy("check", "--quiet", "--select", "I", "--fix", *ours)
    _tidy("format", "--quiet", *ours)


def _must_be_new(name: str, folder: str) -> None:
    if not _NAME.fullmatch(name):
        raise NotLaidOut(f"{name!r} is no name: lower case letters, digits and single underscores.")
    if (CHECKOUT / folder / name).exists():
        raise NotLaidOut(f"{folder}/{name} is there already.")


def _tell(plot: Plot) -> None:
    for place in plot.files:
        print(f"wrote  {place}")
    for place in dict.fromkeys(edit.file for edit in plot.edits):
        print(f"edited {place}")
    print("\nYours to do:")
    for line in plot.left:
        print(f"  - {line}")


def _run(*arguments: str) -> None:
    """By a process of its own, which sees the new files."""
    subprocess.run(  # noqa: S603 - ourselves
        python("-m", "reskontra.console", *arguments), cwd=CHECKOUT, check=True
    )


def _tidy(*arguments: str) -> None:
    subprocess.run((tool("ruff"), *arguments), cwd=CHECKOUT, check=True)  # noqa: S603 - our own tool
