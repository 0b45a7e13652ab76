"""What an invoice says that the buyer writes: ML (2023:200) 17 kap. 24 § 12."""

from typing import Final

WORDS: Final = "Självfakturering"
