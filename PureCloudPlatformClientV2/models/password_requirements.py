# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class PasswordRequirements(Model):
    """Part of OrgAuthSettings."""

    minimum_length: int | None = field("minimumLength", default=None)
    minimum_digits: int | None = field("minimumDigits", default=None)
    minimum_letters: int | None = field("minimumLetters", default=None)
    minimum_upper: int | None = field("minimumUpper", default=None)
    minimum_lower: int | None = field("minimumLower", default=None)
    minimum_specials: int | None = field("minimumSpecials", default=None)
    minimum_age_seconds: int | None = field("minimumAgeSeconds", default=None)
    expiration_days: int | None = field("expirationDays", default=None)
