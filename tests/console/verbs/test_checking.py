import sys

from reskontra.console.verbs.checking import Check, Verdict, checks, judged, told


def test_a_check_that_is_kept_is_one_line() -> None:
    assert told(Verdict("lint", is_good=True, seconds=1.25, said="chatter")) == (
        "ok   lint                      1.2 s"
    )


def test_a_check_that_fails_brings_what_was_said() -> None:
    lines = told(Verdict("lint", is_good=False, seconds=1.0, said="\nline 3 is bad\n")).split("\n")
    assert lines[0].startswith("BAD  lint")
    assert "line 3 is bad" in lines


def test_a_program_is_judged_by_how_it_ends() -> None:
    good = judged(Check("good", (sys.executable, "-c", "print('well')")))
    bad = judged(Check("bad", (sys.executable, "-c", "raise SystemExit('ill')")))
    assert (good.is_good, good.said) == (True, "well\n")
    assert (bad.is_good, bad.said) == (False, "ill\n")


def test_every_check_has_a_name_of_its_own() -> None:
    names = [one.name for one in checks()]
    assert len(set(names)) == len(names)
