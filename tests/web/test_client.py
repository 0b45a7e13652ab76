"""The web client's own tests, and what they find to be wrong."""

import subprocess

import pytest

from reskontra.console.settings import python
from tests.architecture.tree import ROOT

# On a machine that has never built it, its packages are fetched first.
pytestmark = pytest.mark.timeout(400)


def test_every_test_of_the_web_client_passes() -> None:
    done = subprocess.run(
        python("-m", "reskontra.console.web", "test"),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
