"""Elements of UBL 2.1, written with the same bytes each time."""

import re
from collections.abc import Iterable
from decimal import Decimal
from typing import Final
from xml.etree import ElementTree as ET

from reskontra.domain.kernel.money import Money

CAC: Final = "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
CBC: Final = "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"

_UNWRITABLE: Final = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

Element = ET.Element
Part = Element | None


def group(name: str, *parts: Part | Iterable[Part]) -> Element:
    """A group of elements; those that are missing are left out."""
    made = Element(f"cac:{name}")
    made.extend(flat(parts))
    return made


def group_of(name: str, *parts: Part) -> Part:
    """A group, or nothing where all of it is missing."""
    return group(name, *parts) if any(part is not None for part in parts) else None


def text(name: str, value: object, **about: str) -> Part:
    """An element that holds a value; none where there is none."""
    written = _clean(str(value)) if value is not None else ""
    if not written:
        return None
    made = Element(f"cbc:{name}", about)
    made.text = written
    return made


def amount(name: str, money: Money) -> Part:
    """An amount with its currency."""
    return text(name, f"{money.amount:.2f}", currencyID=money.currency)


def number(value: Decimal) -> str:
    """A number in plain digits, without zeros that say nothing."""
    written = format(value, "f")
    return written.rstrip("0").rstrip(".") if "." in written else written


def written(root: str, *parts: Part | Iterable[Part]) -> bytes:
    """A whole document."""
    made = Element(
        root,
        {
            "xmlns": f"urn:oasis:names:specification:ubl:schema:xsd:{root}-2",
            "xmlns:cac": CAC,
            "xmlns:cbc": CBC,
        },
    )
    made.extend(flat(parts))
    ET.indent(made)
    body: bytes = ET.tostring(made, encoding="UTF-8", xml_declaration=True)
    return body + b"\n"


def flat(parts: Iterable[Part | Iterable[Part]]) -> list[Element]:
    """The elements that are there, in order."""
    found: list[Element] = []
    for part in parts:
        if isinstance(part, Element):
            found.append(part)
        elif part is not None:
            found += [each for each in part if each is not None]
    return found


def _clean(value: str) -> str:
    # XML 1.0 has no place for other control characters, not even escaped.
    return _UNWRITABLE.sub("", value).strip()
