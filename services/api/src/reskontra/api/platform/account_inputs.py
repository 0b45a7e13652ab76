"""What somebody tells of themselves."""

import strawberry
from strawberry import Maybe

from reskontra.api.changes import said
from reskontra.api.scalars import Locale
from reskontra.tenancy.people import PersonChange


@strawberry.input
class ViewerUpdateInput:
    """New values for what we know of the viewer; what is left out stays."""

    name: Maybe[str]
    locale: Maybe[Locale]

    def change(self) -> PersonChange:
        name, locale = said(self.name), said(self.locale)
        return PersonChange(name=name, locale=locale)


@strawberry.input
class PasswordChangeInput:
    """The present password, and the one that is to be."""

    current_password: str
    password: str


@strawberry.input
class PasswordResetRequestInput:
    """Whose password is forgotten."""

    email: str


@strawberry.input
class PasswordResetInput:
    """The token of the link in the letter, and the new password."""

    token: str
    password: str
