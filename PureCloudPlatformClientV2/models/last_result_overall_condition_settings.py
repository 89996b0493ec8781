# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class LastResultOverallConditionSettings(Model):
    """Part of DigitalCondition."""

    email_wrapup_codes: list[str] | None = field("emailWrapupCodes", default=None)
    sms_wrapup_codes: list[str] | None = field("smsWrapupCodes", default=None)
