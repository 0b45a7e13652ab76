"""Drawings: whether an SVG is whole, and holds and fetches nothing but lines and colours."""

import base64
import binascii
import re
from xml.parsers import expat

from reskontra.domain.company.pictures import (
    JPEG,
    PNG,
    LogoUndrawable,
    Why,
    jpeg_size,
    png_size,
)

_SVG = "http://www.w3.org/2000/svg"
_ACTIVE = {"script", "foreignobject", "iframe", "handler", "listener"}
_LINKS = {"href", "src"}
_EMBEDDED = re.compile(r"data:image/(?:png|jpeg);base64,(.*)", re.DOTALL)
_FETCHING = re.compile(r"@import|url\(\s*['\"]?\s*[^#'\"\s]", re.IGNORECASE)
_NOTHING = re.compile(r"\s*[-+]?0*(?:\.0*)?\s*(?:[a-z%]+)?\s*", re.IGNORECASE)
_DEEPEST = 200


def read_drawing(content: bytes) -> str:
    """The text of an SVG that may be drawn.

    Raises:
        LogoUndrawable: It is no SVG, is broken, or does more than draw.
    """
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise LogoUndrawable(Why.KIND, "neither PNG, JPEG nor SVG") from None
    if "<svg" not in text:
        raise LogoUndrawable(Why.KIND, "neither PNG, JPEG nor SVG")
    try:
        _Reading().read(text)
    except expat.ExpatError as error:
        raise LogoUndrawable(Why.BROKEN, f"an SVG that is broken: {error}") from None
    return text


class _Reading:
    """Walks through the elements of a drawing."""

    def __init__(self) -> None:
        self._depth = 0

    def read(self, text: str) -> None:
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.StartDoctypeDeclHandler = _refuse_doctype
        parser.ProcessingInstructionHandler = _refuse_instruction
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.buffer_text = True
        parser.CharacterDataHandler = _refuse_fetching
        parser.Parse(text, True)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if self._depth == 0:
            _refuse_other_root(name, attributes)
        self._depth += 1
        if self._depth > _DEEPEST:
            raise LogoUndrawable(Why.BROKEN, "an SVG that is nested too deeply")
        if _local(name) in _ACTIVE:
            raise LogoUndrawable(Why.UNSAFE, f"an SVG with a {_local(name)}")
        for attribute, value in attributes.items():
            _refuse_active(_local(attribute), value)

    def _end(self, _name: str) -> None:
        self._depth -= 1


def _refuse_doctype(*_about: object) -> None:
    raise LogoUndrawable(Why.UNSAFE, "an SVG with a DOCTYPE")


def _refuse_instruction(*_about: object) -> None:
    raise LogoUndrawable(Why.UNSAFE, "an SVG with instructions to programs")


def _refuse_other_root(name: str, attributes: dict[str, str]) -> None:
    if name != f"{_SVG} svg":
        raise LogoUndrawable(Why.BROKEN, "an SVG that does not say that it is one")
    if any(_NOTHING.fullmatch(attributes.get(side, "1")) for side in ("width", "height")):
        raise LogoUndrawable(Why.BROKEN, "an SVG without an area")


def _refuse_active(name: str, value: str) -> None:
    if name.startswith("on"):
        raise LogoUndrawable(Why.UNSAFE, f"an SVG that acts: {name}")
    _refuse_fetching(value)
    if name in _LINKS and not value.strip().startswith("#"):
        _refuse_elsewhere(value.strip())


def _refuse_fetching(text: str) -> None:
    if _FETCHING.search(text):
        raise LogoUndrawable(Why.UNSAFE, "an SVG that fetches something from elsewhere")


def _refuse_elsewhere(link: str) -> None:
    """A picture inside the drawing is fine, as far as it would be as a logo."""
    embedded = _EMBEDDED.fullmatch(link)
    if embedded is None:
        raise LogoUndrawable(Why.UNSAFE, "an SVG that leads elsewhere")
    try:
        content = base64.b64decode(embedded[1])
    except binascii.Error:
        raise LogoUndrawable(Why.BROKEN, "an SVG with a picture that is broken") from None
    if content.startswith(PNG):
        png_size(content)
    elif content.startswith(JPEG):
        jpeg_size(content)
    else:
        raise LogoUndrawable(Why.BROKEN, "an SVG with a picture of another kind")


def _local(name: str) -> str:
    return name.rpartition(" ")[2].lower()
