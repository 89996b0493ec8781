# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class LastResultByColumnConditionSettings(Model):
    """Part of DigitalCondition."""

    email_column_name: str | None = field("emailColumnName", default=None)
    email_wrapup_codes: list[str] | None = field("emailWrapupCodes", default=None)
    sms_column_name: str | None = field("smsColumnName", default=None)
    sms_wrapup_codes: list[str] | None = field("smsWrapupCodes", default=None)
