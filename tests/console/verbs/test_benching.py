import pytest
import typer

from reskontra.console.verbs import benching


def test_a_workload_that_is_not_there_is_refused() -> None:
    with pytest.raises(typer.BadParameter, match="W99: there are W1"):
        benching.bench(["w99"])


def test_a_workload_that_fails_says_its_last_words() -> None:
    with pytest.raises(benching.NotMeasured, match="KeyError: 'W0'"):
        benching._measured("W0", "")  # noqa: SLF001 - past the list of known ones
