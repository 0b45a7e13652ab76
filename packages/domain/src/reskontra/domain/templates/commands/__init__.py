"""What can be done to the words of messages, and how they are tried out."""

from reskontra.domain.templates.commands.posting import post_all_worded, post_worded
from reskontra.domain.templates.commands.testing import post_test_mail, post_test_message
from reskontra.domain.templates.commands.wording import (
    change_template,
    reset_template,
    restore_template,
)

__all__ = [
    "change_template",
    "post_all_worded",
    "post_test_mail",
    "post_test_message",
    "post_worded",
    "reset_template",
    "restore_template",
]
