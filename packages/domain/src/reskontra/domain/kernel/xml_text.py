"""XML that came as bytes, read without what could make much of little."""

from typing import TypeAlias
from xml.etree import ElementTree as ET

Element: TypeAlias = ET.Element


class NotXml(ValueError):
    """It is no XML, or XML with a document type: entities are declared there, and we need none."""


class _PlainBuilder(ET.TreeBuilder):
    def doctype(self, name: str, pubid: str | None, system: str | None) -> None:
        """Stop at a document type, in whatever letters it is written."""
        raise NotXml(f"it declares a document type, {name} {pubid or ''} {system or ''}".strip())


def read_xml(content: bytes) -> Element:
    """The root of a document.

    Raises:
        NotXml: It cannot be read, or declares a document type (XML 1.0, section 2.8).
    """
    parser = ET.XMLParser(target=_PlainBuilder())  # noqa: S314 - no document type, no entities
    try:
        parser.feed(content)
        root: Element = parser.close()
    except (ET.ParseError, ValueError, LookupError) as error:
        raise NotXml(str(error)) from None
    return root
