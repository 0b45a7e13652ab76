"""The invoice's page inside its UBL (EN 16931 BG-24): the same bytes but for the page."""

from base64 import b64encode
from dataclasses import dataclass, field
from typing import Final
from xml.sax.saxutils import escape, quoteattr

# Texts cannot look like this, for they are escaped: it is where UBL wants additional documents.
_BEFORE: Final = b"  <cac:AccountingSupplierParty>"


@dataclass(frozen=True, slots=True)
class Page:
    """A file that goes with the document; Peppol takes PDF, pictures and tables."""

    name: str
    media_type: str
    content: bytes = field(repr=False)


def with_page(ubl: bytes, page: Page) -> bytes:
    """What was written, with its page in it."""
    before, found, after = ubl.partition(_BEFORE)
    return before + _reference(page) + found + after if found else ubl


def _reference(page: Page) -> bytes:
    about = f"mimeCode={quoteattr(page.media_type)} filename={quoteattr(page.name)}"
    content = b64encode(page.content).decode()
    return f"""  <cac:AdditionalDocumentReference>
    <cbc:ID>{escape(page.name)}</cbc:ID>
    <cac:Attachment>
      <cbc:EmbeddedDocumentBinaryObject {about}>{content}</cbc:EmbeddedDocumentBinaryObject>
    </cac:Attachment>
  </cac:AdditionalDocumentReference>
""".encode()
