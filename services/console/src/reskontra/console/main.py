"""The verbs of ``./reskontra``."""

import typer

app = typer.Typer(no_args_is_help=True)


@app.command()
def hello() -> None:
    """Hi."""


@app.command()
def two() -> None:
    """Hi."""
