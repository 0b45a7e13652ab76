import sys

from reskontra.console.verbs import testing


def test_a_chosen_part_is_told_from_what_pytest_is_told() -> None:
    assert testing.split(["fast", "-k", "vat"]) == ("fast", ["-k", "vat"])
    assert testing.split(["-k", "fast"]) == ("", ["-k", "fast"])
    assert testing.split([]) == ("", [])


def test_every_core_gets_a_process() -> None:
    argv = testing.command(["-x"], 2)
    assert argv[0] == sys.executable
    assert argv[argv.index("-n") + 1] == "2"
    assert argv[-1] == "-x"


def test_one_core_gets_none_of_its_own() -> None:
    argv = testing.command([], 1)
    assert argv[argv.index("-n") + 1] == "0"
