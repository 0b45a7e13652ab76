from reskontra.console.verbs.findings import Finding


def test_what_is_well_is_one_line() -> None:
    assert str(Finding.well("python", "3.11")) == "ok   python       3.11"


def test_what_is_broken_comes_with_its_cure() -> None:
    told = str(Finding.broken("disk", "1 MB free", "make room"))
    assert told.split("\n") == ["BAD  disk         1 MB free", f"{'':<18}cure: make room"]
