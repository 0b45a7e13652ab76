"""``python -m reskontra.console``, which ``./reskontra`` becomes."""

from reskontra.console.main import run

run()
