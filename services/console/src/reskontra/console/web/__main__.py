"""``python -m reskontra.console.web build|check|test``: what others start as a program."""

import sys

from reskontra.console.node import NodeFailed
from reskontra.console.places import CHECKOUT
from reskontra.console.web.building import build, run_script


def _main(verb: str) -> None:
    try:
        if verb == "build":
            build(CHECKOUT)
        else:
            run_script(CHECKOUT, verb)
    except NodeFailed as failure:
        sys.exit(str(failure))


if __name__ == "__main__":
    _main(sys.argv[1])
