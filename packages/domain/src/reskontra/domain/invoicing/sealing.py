"""What of an issued document is sealed in the history: a digest of all that was frozen.

The columns are named one by one, so that a column that is younger than a document does not change
its digest. What may move after the issue is not among them.
"""

from typing import Final

HEAD: Final = (
    "id",
    "kind",
    "form",
    "credits_id",
    "credit_reason",
    "series",
    "number",
    "ocr",
    "customer_id",
    "buyer_name",
    "buyer",
    "seller",
    "currency",
    "locale",
    "invoice_date",
    "due_date",
    "supply_date",
    "supply_to",
    "buyer_reference",
    "our_reference",
    "note",
    "net_minor",
    "vat_minor",
    "rounding_minor",
    "total_minor",
    "vat_rows",
)
LINE: Final = (
    "id",
    "position",
    "description",
    "quantity",
    "unit",
    "unit_price",
    "discount_percent",
    "vat_rate",
    "sold",
    "vat_class",
    "vat_case",
    "exemption",
    "net_minor",
    "article_id",
    "price_source",
    "credits_line_id",
    "advance_id",
    "heading",
)

_LINES: Final = f"""
    ARRAY(SELECT jsonb_build_array({", ".join(LINE)}) FROM invoice_line
          WHERE invoice_id = invoice.id ORDER BY position)
"""  # noqa: S608 - fixed names
# An array in JSON, so that no two documents can read the same; a moment in microseconds since 1970.
DIGEST: Final = f"""
    encode(sha256(convert_to(jsonb_build_array(
        {", ".join(HEAD)}, (extract(epoch FROM issued_at) * 1000000)::bigint,
        to_jsonb({_LINES})
    )::text, 'UTF8')), 'hex')
"""
