"""The verbs of ``./reskontra``."""

import sys
from typing import Annotated

import typer

from reskontra.console import settings as console_settings
from reskontra.console.demo.client import Refused, Unexpected
from reskontra.console.demo.telling import Telling
from reskontra.console.house import say, standing
from reskontra.console.leftovers import HouseIsUp
from reskontra.console.node import NodeFailed
from reskontra.console.programs import ProgramFailed
from reskontra.console.verbs import (
    benching,
    checking,
    doctor,
    migrating,
    peppol,
    scaffolding,
    tenants,
    testing,
    treaty,
    web,
)
from reskontra.console.verbs.at_hand import NoDatabase
from reskontra.console.verbs.benching import NotMeasured
from reskontra.console.verbs.migrating import NotSure
from reskontra.console.verbs.scaffolding import NotLaidOut
from reskontra.console.verbs.web import NoHouse
from reskontra.tenancy.verifying import DatabaseAway

# What went wrong and needs no trace: the message says it, and the cure.
_IN_WORDS = (
    DatabaseAway,
    HouseIsUp,
    NoDatabase,
    NodeFailed,
    NoHouse,
    NotLaidOut,
    NotMeasured,
    NotSure,
    ProgramFailed,
    Refused,
    Unexpected,
)

app = typer.Typer(
    name="reskontra",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    help="Invoicing for Swedish companies. Begin with: ./reskontra demo",
)


@app.callback()
def _verbs() -> None:
    """Keep verbs verbs, however few."""


@app.command()
def demo(
    exit_when_done: Annotated[
        bool, typer.Option("--exit", help="See one invoice go all the way, tell it, and end.")
    ] = False,
) -> None:
    """Put up the whole house with a living firm in it; prints the address and the logins."""
    with standing(console_settings.read(), say) as house:
        telling = Telling(house.plan, is_witnessed=exit_when_done)
        house.keep_up(telling.has_ended)
    if telling.failure is not None:
        raise telling.failure
    if not telling.is_all_true:
        raise typer.Exit(1)


@app.command()
def up() -> None:
    """Put up the whole house on this machine, without the demo firm."""
    with standing(console_settings.read(), say) as house:
        say(
            f"\n  API   {house.plan.public_url}\n  Mail  {house.plan.mail_url}"
            f"\n  SMS   {house.plan.sms_page_url}\n\nCtrl-C stops it."
        )
        house.keep_up()


app.command("test", context_settings=testing.PASS_ON)(testing.run_tests)
app.command()(checking.check)
app.command()(doctor.doctor)
app.command()(web.web)
app.command()(treaty.schema)
app.command()(migrating.migration)
app.command()(benching.bench)
app.command("peppol-code")(peppol.peppol_code)
app.command("peppol-hook")(peppol.peppol_hook)
app.add_typer(tenants.app, name="tenants")
app.add_typer(scaffolding.app, name="new")


def run() -> None:
    """Run a verb; what went wrong is said in one place and in few words."""
    try:
        app(prog_name="./reskontra")
    except KeyboardInterrupt:
        sys.exit(130)
    except _IN_WORDS as failure:
        say(str(failure))
        sys.exit(1)
