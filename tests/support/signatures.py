"""Signatures of mail, verified by a library that is not the one that wrote them."""

import base64
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from tests.support.api import Json
from tests.support.node import Node

_KEY: Final = rsa.generate_private_key(public_exponent=65537, key_size=2048)
PRIVATE_KEY: Final = _KEY.private_bytes(
    Encoding.PEM, PrivateFormat.TraditionalOpenSSL, NoEncryption()
)
PUBLIC_KEY: Final = base64.b64encode(
    _KEY.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
).decode()


@dataclass(frozen=True)
class Verifier:
    """Verifies mail by records that the test tells of."""

    node: Node
    folder: Path

    async def look(self, mail: bytes, host: str, record: str) -> list[Json]:
        """What the library says of each signature."""
        written, records = self.folder / "mail.eml", self.folder / "records.json"
        written.write_bytes(mail)
        records.write_text(json.dumps({f"TXT {host}": record}))
        told = json.loads(await self.node.run("dkim.mjs", str(written), str(records)))
        results: list[Json] = told["results"]
        return results

    async def verdict(self, mail: bytes, host: str, record: str) -> str:
        """``pass`` or something else, of a mail with one signature."""
        (result,) = await self.look(mail, host, record)
        return str(result["result"])
