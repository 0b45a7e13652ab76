"""The leaves of the schema, all our own: the stock scalars are unsafe for money."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, UTC, date, datetime, time
from decimal import Decimal
from typing import Any, NewType

import strawberry
from graphql import GraphQLScalarType, IntValueNode, StringValueNode, ValueNode
from strawberry.types.scalar import ScalarDefinition

from reskontra.domain.kernel.ids import MalformedId, TypedId
from reskontra.domain.kernel.periods import Month

Bankgiro = NewType("Bankgiro", str)
CountryCode = NewType("CountryCode", str)
CurrencyCode = NewType("CurrencyCode", str)
Cursor = NewType("Cursor", str)
EmailAddress = NewType("EmailAddress", str)
HttpsUrl = NewType("HttpsUrl", str)
Iban = NewType("Iban", str)
Locale = NewType("Locale", str)
OcrNumber = NewType("OcrNumber", str)
OrgNumber = NewType("OrgNumber", str)
PersonalIdentityNumber = NewType("PersonalIdentityNumber", str)
PhoneE164 = NewType("PhoneE164", str)
Plusgiro = NewType("Plusgiro", str)
Sha256 = NewType("Sha256", str)
VatNumber = NewType("VatNumber", str)

_DECIMAL = re.compile(r"-?\d{1,15}(\.\d{1,6})?\Z", re.ASCII)
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}\Z", re.ASCII)
_CLOCK = re.compile(r"([01]\d|2[0-3]):[0-5]\d\Z", re.ASCII)
_INSTANT = re.compile(
    r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})\Z", re.ASCII
)
_MONTH = re.compile(r"\d{4}-(0[1-9]|1[0-2])\Z", re.ASCII)


@dataclass(frozen=True, slots=True)
class _Pattern:
    """A scalar that is text of one shape."""

    name: str
    shape: str
    description: str
    normal: Callable[[str], str] = str.strip


def _compact(text: str) -> str:
    return re.sub(r"[\s-]", "", text).upper()


def _compact_phone(text: str) -> str:
    return re.sub(r"[\s()-]", "", text)


_PATTERNS = {
    Bankgiro: _Pattern("Bankgiro", r"\d{7,8}", "A bankgiro number.", _compact),
    CountryCode: _Pattern("CountryCode", r"[A-Z]{2}", "A country by ISO 3166-1 alpha-2: `SE`."),
    CurrencyCode: _Pattern("CurrencyCode", r"[A-Z]{3}", "A currency by ISO 4217: `SEK`."),
    Cursor: _Pattern("Cursor", r"[A-Za-z0-9_-]{1,512}", "A place in a list or in the history."),
    EmailAddress: _Pattern(
        "EmailAddress", r"[^@\s<>\"]{1,64}@[^@\s<>\".]+(\.[^@\s<>\".]+)+", "An e-mail address."
    ),
    HttpsUrl: _Pattern("HttpsUrl", r"https://[^\s\"<>]{1,2000}", "An address on the web."),
    Iban: _Pattern("Iban", r"[A-Z]{2}\d{2}[A-Z0-9]{11,30}", "An account number (IBAN).", _compact),
    Locale: _Pattern("Locale", r"sv|en", "A language we speak: `sv` or `en`."),
    OcrNumber: _Pattern("OcrNumber", r"\d{2,25}", "A payment reference (OCR-nummer).", _compact),
    OrgNumber: _Pattern(
        "OrgNumber", r"(16)?\d{10}|(19|20)\d{10}", "An organisation number.", _compact
    ),
    PersonalIdentityNumber: _Pattern(
        "PersonalIdentityNumber",
        r"(19|20)\d{6}[-+]?(\d{4}|XXXX)",
        "A personal identity number (personnummer); masked unless the reader may see it.",
    ),
    PhoneE164: _Pattern(
        "PhoneE164", r"\+[1-9]\d{6,14}", "A telephone number: `+46701234567`.", _compact_phone
    ),
    Plusgiro: _Pattern("Plusgiro", r"\d{2,8}", "A plusgiro number.", _compact),
    Sha256: _Pattern("Sha256", r"[0-9a-f]{64}", "A SHA-256 digest in hexadecimal digits."),
    VatNumber: _Pattern("VatNumber", r"[A-Z]{2}[A-Z0-9+*]{2,14}", "A VAT number.", _compact),
}


def _literal_text(node: ValueNode) -> str | int:
    if isinstance(node, StringValueNode):
        return node.value
    if isinstance(node, IntValueNode):
        return int(node.value)
    raise ValueError("write it as a string")


def _text_scalar(pattern: _Pattern) -> ScalarDefinition:
    shape = re.compile(rf"(?:{pattern.shape})\Z", re.ASCII)

    def parse(value: object) -> str:
        normal = pattern.normal(value) if isinstance(value, str) else ""
        if not shape.match(normal):
            raise ValueError(f"{value!r} is no {pattern.name}")
        return normal

    return _scalar(pattern.name, pattern.description, parse=parse, write=str)


def _scalar(
    name: str,
    description: str,
    *,
    parse: Callable[[object], object],
    write: Callable[[Any], str],
) -> ScalarDefinition:
    def read_literal(node: ValueNode, _variables: object = None) -> object:
        return parse(_literal_text(node))

    return strawberry.scalar(
        name=name,
        description=description,
        serialize=write,
        parse_value=parse,
        parse_literal=read_literal,
    )


def _parse_decimal(value: object) -> Decimal:
    text = str(value) if isinstance(value, int) and not isinstance(value, bool) else value
    if not isinstance(text, str) or not _DECIMAL.match(text):
        raise ValueError(
            "a decimal is a string of at most 15 digits, a point and at most 6 decimals"
        )
    return Decimal(text) + 0  # minus zero becomes zero


def _write_decimal(value: Decimal) -> str:
    text = str(value)
    # What has an exponent, or is no number at all, has one of these letters.
    if "E" not in text and "N" not in text and "I" not in text:
        return text
    if not value.is_finite():
        raise ValueError(f"{value} is no number to show")
    return format(value, "f")


def _parse_date(value: object) -> date:
    if not isinstance(value, str) or not _DATE.match(value):
        raise ValueError("a date is written 2026-11-23")
    return date.fromisoformat(value)


def _parse_clock(value: object) -> time:
    if not isinstance(value, str) or not _CLOCK.match(value):
        raise ValueError("a time of day is written 17:00")
    return time.fromisoformat(value)


def _write_clock(value: time) -> str:
    return value.isoformat(timespec="minutes")


def _parse_instant(value: object) -> datetime:
    if not isinstance(value, str) or not _INSTANT.match(value):
        raise ValueError("an instant is written 2026-11-23T14:05:00+01:00, with its offset")
    instant = datetime.fromisoformat(value)
    # At the ends of the calendar there is no day in every zone.
    if not MINYEAR < instant.year < MAXYEAR:
        raise ValueError("an instant lies between the years 2 and 9998")
    return instant.astimezone(UTC)


def _write_instant(value: datetime) -> str:
    in_utc = value if value.tzinfo is UTC else value.astimezone(UTC)
    return f"{in_utc.isoformat(timespec='milliseconds')[:-6]}Z"


def _parse_month(value: object) -> Month:
    if not isinstance(value, str) or not _MONTH.match(value):
        raise ValueError("a month is written 2026-11")
    return Month(int(value[:4]), int(value[5:]))


def _kinds_of_id(kind: type[TypedId] = TypedId) -> Iterator[type[TypedId]]:
    for child in kind.__subclasses__():
        yield child
        yield from _kinds_of_id(child)


def parse_id(value: object) -> TypedId:
    """Read an id of whatever kind its prefix names.

    Raises:
        MalformedId: It names nothing that we know.
    """
    text = value if isinstance(value, str) else ""
    try:
        for kind in _kinds_of_id():
            if text.startswith(f"{kind.prefix}_"):
                return kind.parse(text)
    except MalformedId:
        raise MalformedId("this is no id: after its prefix come 26 letters and digits") from None
    raise MalformedId("this is no id: no kind of thing has such a prefix")


def _id_scalar() -> ScalarDefinition:
    """Our ids in the place of the standard ``ID``, so that clients may write what they always do.

    The library refuses to make a second type of a standard name, but not to rename one.
    """
    described = "Names one thing for ever: a prefix that tells its kind, then 26 letters."
    made = GraphQLScalarType(
        name="TypedId",
        description=described,
        coerce_output_value=str,
        coerce_input_value=parse_id,
        coerce_input_literal=lambda node: parse_id(_literal_text(node)),
        value_to_literal=lambda value: StringValueNode(value=str(value)),
    )
    made.name = "ID"
    definition = _scalar("ID", described, parse=parse_id, write=str)
    definition.implementation = made
    return definition


_ID = _id_scalar()
_DECIMAL_SCALAR = _scalar(
    "Decimal",
    "An exact decimal, written as a string of plain digits: at most 15 before the point, 6 after.",
    parse=_parse_decimal,
    write=_write_decimal,
)
_DATE_SCALAR = _scalar(
    "Date", "A calendar day: `2026-11-23`.", parse=_parse_date, write=date.isoformat
)
_CLOCK_SCALAR = _scalar(
    "ClockTime",
    "A time of day on the clock on the wall, to the minute: `17:00`.",
    parse=_parse_clock,
    write=_write_clock,
)
_INSTANT_SCALAR = _scalar(
    "DateTime",
    "An instant, given with an offset and answered in UTC: `2026-11-23T13:05:00.000Z`.",
    parse=_parse_instant,
    write=_write_instant,
)
_MONTH_SCALAR = _scalar("Month", "A calendar month: `2026-11`.", parse=_parse_month, write=str)


def scalar_map() -> dict[object, ScalarDefinition]:
    """Every Python type that is a leaf of the schema; ask after all slices are imported."""
    return {
        strawberry.ID: _ID,
        TypedId: _ID,
        **dict.fromkeys(_kinds_of_id(), _ID),
        Decimal: _DECIMAL_SCALAR,
        date: _DATE_SCALAR,
        datetime: _INSTANT_SCALAR,
        time: _CLOCK_SCALAR,
        Month: _MONTH_SCALAR,
        **{kind: _text_scalar(pattern) for kind, pattern in _PATTERNS.items()},
    }
