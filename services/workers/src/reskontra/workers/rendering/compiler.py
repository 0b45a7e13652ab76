"""The typesetter: one typst compiler per thread and template, one set of fonts for all."""

import threading
from collections.abc import Mapping
from datetime import datetime
from functools import cache
from pathlib import Path

import typst

_HERE = Path(__file__).parent
TEMPLATES = _HERE / "templates"
FONTS = _HERE / "fonts"


class _Desk(threading.local):
    """What one thread works with; a compiler must not be shared."""

    def __init__(self) -> None:
        self.compilers: dict[str, typst.Compiler] = {}


_desk = _Desk()


@cache
def _fonts() -> typst.Fonts:
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[FONTS])


def compile_pdf(template: str, inputs: Mapping[str, str], made_at: datetime) -> bytes:
    """Set the page of ``template``, a path below the templates, to PDF/A-3a and PDF/UA-1.

    Equal inputs give equal bytes: ``made_at`` is the only instant in the file.

    Raises:
        typst.TypstError: The template or an image in the inputs can not be set.
    """
    page = _compiler(template).compile(
        format="pdf",
        sys_inputs=dict(inputs),
        # Archivable for decades with its structure (A-3a), and readable aloud (UA-1).
        pdf_standards=["a-3a", "ua-1"],
        timestamp=int(made_at.timestamp()),
    )
    return _only(page)


def compile_plain(template: str, inputs: Mapping[str, str]) -> bytes:
    """Set a page without tags and without any standard."""
    page = _compiler(template).compile(format="pdf", sys_inputs=dict(inputs), pdf_tags=False)
    return _only(page)


def _compiler(template: str) -> typst.Compiler:
    compiler = _desk.compilers.get(template)
    if compiler is None:
        path = TEMPLATES / template
        compiler = typst.Compiler(path, root=path.parent, font_paths=_fonts())
        _desk.compilers[template] = compiler
    return compiler


def _only(page: bytes | list[bytes] | None) -> bytes:
    assert isinstance(page, bytes)  # noqa: S101 - a PDF that goes to no file is always bytes
    return page
