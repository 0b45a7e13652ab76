"""A look at this machine: what the house stands on before any of it runs."""

import platform
import shutil
import sys
import tempfile
from pathlib import Path

from reskontra.console.bench.w4_pdf import sample_invoice
from reskontra.console.places import CHECKOUT, Places
from reskontra.console.ports import is_free
from reskontra.console.verbs.findings import Finding
from reskontra.console.verbs.system_programs import ALL
from reskontra.workers.rendering.invoice import render_invoice

_OLDEST = (3, 11)
_MEGABYTE = 1_000_000
_LEAST_MB, _ENOUGH_MB = 300, 2_000
_USUAL_PORTS = {"the API": 8000, "mail": 8025, "the mail page": 8026, "text messages": 8027}
_PDF = b"%PDF-"


def python_version() -> Finding:
    """Whether Python is new enough."""
    told = f"{platform.python_version()} at {sys.prefix}"
    if sys.version_info < _OLDEST:
        return Finding.broken("python", told, "install Python 3.11 or newer, and remove .venv")
    return Finding.well("python", told)


def disk_space(places: Places) -> Finding:
    """Whether there is room for servers, archive and logs."""
    free = shutil.disk_usage(_existing(places.state)).free // _MEGABYTE
    told = f"{free} MB free for {places.state}"
    if free < _LEAST_MB:
        return Finding.broken("disk", told, f"make room: at least {_LEAST_MB} MB")
    if free < _ENOUGH_MB:
        return Finding.odd("disk", told, f"{_ENOUGH_MB} MB would be comfortable")
    return Finding.well("disk", told)


def state_folder(places: Places) -> Finding:
    """Whether we may write where the state lies."""
    return _writable("state folder", places.state)


def archive_folder(places: Places) -> Finding:
    """Whether PDFs can be kept."""
    return _writable("archive", places.archive)


def ports(*, is_up: bool) -> Finding:
    """Whether the usual ports are free; a house that finds them taken goes elsewhere."""
    taken = [str(port) for port in _USUAL_PORTS.values() if not is_free(port)]
    if taken and not is_up:
        told = f"{', '.join(taken)} taken by another program"
        return Finding.odd("ports", told, "none needed: the house takes others and says which")
    return Finding.well("ports", "held by the house" if is_up else "the usual ones are free")


def page() -> Finding:
    """Whether an invoice with å, ä and ö becomes a PDF."""
    try:
        pdf = render_invoice(sample_invoice(1), None)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what is told
        return Finding.broken("PDF", f"{error}", "remove .venv and start again: fonts or typst")
    if not pdf.startswith(_PDF):
        return Finding.broken("PDF", "what came is no PDF", "remove .venv and start again")
    return Finding.well("PDF", f"an invoice of 25 lines with å, ä and ö: {len(pdf) // 1000} kB")


def system_programs() -> Finding:
    """Whether the programs are here that some tests stand on."""
    missing = [one for one in ALL if not one.is_here]
    if missing:
        told = f"{', '.join(one.command for one in missing)} missing: only some tests need it"
        packages = " ".join(one.package for one in missing)
        return Finding.odd("for tests", told, f"sudo apt-get install {packages}")
    return Finding.well("for tests", ", ".join(one.command for one in ALL))


def _writable(subject: str, folder: Path) -> Finding:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder) as trial:
            trial.write(b"\0")
    except OSError as error:
        cure = f"give this user the right to write to {folder}, or clone {CHECKOUT.name} elsewhere"
        return Finding.broken(subject, f"{folder}: {error.strerror}", cure)
    return Finding.well(subject, f"{folder} can be written")


def _existing(folder: Path) -> Path:
    return next(one for one in (folder, *folder.parents) if one.exists())
