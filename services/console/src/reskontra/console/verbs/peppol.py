"""``./reskontra peppol-code``: what a firm connects to the access point with."""

from typing import Annotated

import typer

from reskontra.console import settings as console_settings
from reskontra.console.keys import Keys
from reskontra.domain.company.network import participant_of
from reskontra.tenancy.sender_codes import sender_code


def peppol_code(
    org_number: Annotated[str, typer.Argument(help="The firm's organisation number.")],
    account: Annotated[
        str,
        typer.Argument(
            help="Its own account at the access point: a legal entity at Storecove, an account "
            "number at Qvalia, any name for a folder."
        ),
    ],
) -> None:
    """Print the code that lets a firm send e-invoices under its own account, and no other's."""
    participant = participant_of(org_number)
    if participant is None:
        raise typer.BadParameter("that is no organisation number of ten digits")
    settings = console_settings.read()
    ours = Keys.kept_in(settings.places.state / "keys.json")
    print(
        sender_code(settings.surroundings.get("SECRET_KEY") or ours.signing, participant, account)
    )
