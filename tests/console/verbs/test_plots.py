import pytest

from reskontra.console.verbs.plots import camel, connector_plot, singular, slice_plot


@pytest.mark.parametrize(
    ("many", "one"),
    [("expenses", "expense"), ("salaries", "salary"), ("access", "access"), ("payroll", "payroll")],
)
def test_one_thing_of_many_has_its_own_noun(many: str, one: str) -> None:
    assert singular(many) == one


def test_a_class_is_named_after_all_words() -> None:
    assert camel("twilio_sms") == "TwilioSms"


def test_no_word_of_a_template_is_left_unfilled() -> None:
    texts = [
        *slice_plot("salary_rows").files.values(),
        *connector_plot("twilio_sms").files.values(),
    ]
    assert [text for text in texts if "${" in text] == []
    assert all(text.endswith("\n") for text in texts)


def test_every_file_of_a_slice_speaks_of_it() -> None:
    files = slice_plot("salary_rows").files
    assert all("salary_row" in place or "SalaryRow" in place for place in files)
