"""Where somebody is."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """A postal address in lines as they are printed; the country is an ISO 3166 code."""

    line1: str = ""
    line2: str = ""
    postal_code: str = ""
    city: str = ""
    country: str = "SE"

    @property
    def is_complete(self) -> bool:
        """Whether the post would find it."""
        return bool(self.line1 and self.postal_code and self.city)


NOWHERE = Address()
