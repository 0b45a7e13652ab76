"""What of an issued document is sealed in the history: a digest of all that was frozen.

Each version names its columns one by one, so that a younger column changes no digest that was made
before it. A version never changes: what is frozen from now on is sealed by a new one.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class Seal:
    """The columns that a digest is made of; ``moments`` are the head's points in time."""

    head: tuple[str, ...]
    moments: tuple[str, ...]
    line: tuple[str, ...]

    @property
    def digest(self) -> str:
        """The digest in SQL, where a row of ``invoice`` is at hand.

        It is made of an array in JSON, so that no two documents can read the same.
        """
        heads = (*self.head, *map(_since_1970, self.moments))
        return f"""
            encode(sha256(convert_to(jsonb_build_array(
                {", ".join(heads)}, to_jsonb(ARRAY(
                    SELECT jsonb_build_array({", ".join(self.line)}) FROM invoice_line
                    WHERE invoice_id = invoice.id ORDER BY position
                ))
            )::text, 'UTF8')), 'hex')
        """  # noqa: S608 - fixed names


def _since_1970(column: str) -> str:
    """A moment in microseconds: as text it would hang on the session's time zone."""
    return f"(extract(epoch FROM {column}) * 1000000)::bigint"


_FIRST: Final = Seal(
    head=(
        *("id", "kind", "form", "credits_id", "credit_reason", "series", "number", "ocr"),
        *("customer_id", "buyer_name", "buyer", "seller", "currency", "locale"),
        *("invoice_date", "due_date", "supply_date", "supply_to"),
        *("buyer_reference", "our_reference", "note"),
        *("net_minor", "vat_minor", "rounding_minor", "total_minor", "vat_rows"),
    ),
    moments=("issued_at",),
    line=(
        *("id", "position", "description", "quantity", "unit", "unit_price", "discount_percent"),
        *("vat_rate", "sold", "vat_class", "vat_case", "exemption", "net_minor"),
        *("article_id", "price_source", "credits_line_id", "advance_id", "heading"),
    ),
)
_SECOND: Final = Seal(
    head=(
        *(*_FIRST.head, "series_id", "foreign_number"),
        *("adjustments", "household", "deduction_minor"),
    ),
    moments=(*_FIRST.moments, "created_at"),
    line=(*_FIRST.line, "household"),
)
_THIRD: Final = Seal(
    head=(*_SECOND.head, "prices_include_vat"),
    moments=_SECOND.moments,
    line=(*_SECOND.line, "gross_minor"),
)
_FOURTH: Final = Seal(
    head=(
        *(*_THIRD.head, "rate", "rate_date", "rate_source", "rate_reason"),
        *("net_sek_minor", "vat_sek_minor"),
    ),
    moments=_THIRD.moments,
    line=_THIRD.line,
)
_FIFTH: Final = Seal(
    head=(*_FOURTH.head, "time_sheet"),
    moments=_FOURTH.moments,
    line=_FOURTH.line,
)
SEALS: Final[Mapping[int, Seal]] = {1: _FIRST, 2: _SECOND, 3: _THIRD, 4: _FOURTH, 5: _FIFTH}
SEALED_BY: Final = max(SEALS)
