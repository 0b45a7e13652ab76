"""Reading UBL in tests."""

from reskontra.domain.invoicing.ubl import CAC, CBC
from reskontra.domain.kernel.xml_text import read_xml

NAMES = {"cac": CAC, "cbc": CBC}


class Ubl:
    """A document in UBL, asked by paths such as ``cac:TaxTotal/cbc:TaxAmount``."""

    def __init__(self, content: bytes) -> None:
        self.root = read_xml(content)

    @property
    def kind(self) -> str:
        """The name of its root."""
        return self.root.tag.rpartition("}")[2]

    def all(self, path: str) -> list[str]:
        """The texts at a path."""
        return [each.text or "" for each in self.root.findall(path, NAMES)]

    def one(self, path: str) -> str:
        """The only text at a path."""
        (found,) = self.all(path)
        return found

    def scheme(self, path: str) -> str | None:
        """The scheme of the only identifier at a path."""
        (found,) = self.root.findall(path, NAMES)
        return found.get("schemeID")

    def order(self) -> list[str]:
        """The names of the root's parts, each once, in order."""
        return list(dict.fromkeys(each.tag.rpartition("}")[2] for each in self.root))
