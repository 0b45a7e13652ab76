"""Postal addresses in the schema."""

from typing import Self

import strawberry

from reskontra.api.scalars import CountryCode
from reskontra.domain.kernel import addresses


@strawberry.type
class Address:
    """A postal address (postadress), in lines as they are printed."""

    line1: str
    line2: str
    postal_code: str = strawberry.field(description="Postal code (postnummer): `114 18`.")
    city: str = strawberry.field(description="Town (ort).")
    country: CountryCode
    is_complete: bool = strawberry.field(description="Whether the post would find it.")

    @classmethod
    def of(cls, value: addresses.Address) -> Self:
        return cls(
            line1=value.line1,
            line2=value.line2,
            postal_code=value.postal_code,
            city=value.city,
            country=CountryCode(value.country),
            is_complete=value.is_complete,
        )


@strawberry.input
class AddressInput:
    """A postal address (postadress)."""

    line1: str = ""
    line2: str = ""
    postal_code: str = strawberry.field(default="", description="Postal code (postnummer).")
    city: str = strawberry.field(default="", description="Town (ort).")
    country: CountryCode = CountryCode("SE")

    def value(self) -> addresses.Address:
        return addresses.Address(
            line1=self.line1,
            line2=self.line2,
            postal_code=self.postal_code,
            city=self.city,
            country=self.country,
        )
