"""The verbs of ``./reskontra``."""

import sys

import typer

from reskontra.console import settings as console_settings
from reskontra.console.house import say, standing
from reskontra.console.leftovers import HouseIsUp
from reskontra.console.places import Places
from reskontra.console.programs import ProgramFailed

app = typer.Typer(
    name="reskontra",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    help="Invoicing for Swedish companies. Begin with: ./reskontra demo",
)


@app.callback()
def _verbs() -> None:
    """Keep verbs verbs, however few."""


@app.command()
def up() -> None:
    """Put up the whole house on this machine, without the demo firm."""
    with standing(Places(), console_settings.read(), say) as house:
        say(f"\n  API   {house.plan.public_url}\n  Mail  {house.plan.mail_url}\n\nCtrl-C stops it.")
        house.keep_up()


def run() -> None:
    """Run a verb; what went wrong is said in one place and in few words."""
    try:
        app()
    except KeyboardInterrupt:
        sys.exit(130)
    except (HouseIsUp, ProgramFailed) as failure:
        say(str(failure))
        sys.exit(1)
