"""Why the platform says no."""

from reskontra.domain.kernel.refusals import Refusal


class SlugInvalid(Refusal):
    """The public name holds something else than a-z, 0-9 and single hyphens inside, 3 to 40."""

    code = "SLUG_INVALID"


class SlugReserved(Refusal):
    """The public name is one that we keep for ourselves."""

    code = "SLUG_RESERVED"


class SlugTaken(Refusal):
    """Another firm has the public name."""

    code = "SLUG_TAKEN"


class EmailTaken(Refusal):
    """Somebody has signed up with the address, and with another password."""

    code = "EMAIL_TAKEN"
    action = "SIGN_IN"


class PasswordTooShort(Refusal):
    """A password has fewer characters than its ``minimum``."""

    code = "PASSWORD_TOO_SHORT"


class PasswordWrong(Refusal):
    """Whoever is signed in gave another password than their own."""

    code = "PASSWORD_WRONG"


class SignInRefused(Refusal):
    """No person has this address and this password; which of them is wrong is not told."""

    code = "SIGN_IN_REFUSED"


class SignInLocked(Refusal):
    """Too many wrong passwords; the facts tell after how many ``minutes`` to try again."""

    code = "SIGN_IN_LOCKED"


class LinkInvalid(Refusal):
    """The link is not one of ours, has been used, or is too old."""

    code = "LINK_INVALID"


class AlreadyMember(Refusal):
    """The person belongs to the firm already."""

    code = "ALREADY_MEMBER"


class RoleNotYours(Refusal):
    """A role that the caller may not give to somebody, or take from them."""

    code = "ROLE_NOT_YOURS"


class LastOwner(Refusal):
    """A firm must have an owner."""

    code = "LAST_OWNER"


class ScopeUnknown(Refusal):
    """A token was asked for with a scope that does not exist; the facts name it."""

    code = "SCOPE_UNKNOWN"


class ScopeNotYours(Refusal):
    """A token was asked for with a scope that its maker does not have."""

    code = "SCOPE_NOT_YOURS"


class IdempotencyMismatch(Refusal):
    """The idempotency key was used before, for something else."""

    code = "IDEMPOTENCY_MISMATCH"
