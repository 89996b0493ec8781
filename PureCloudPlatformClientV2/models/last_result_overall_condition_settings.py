# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class LastResultOverallConditionSettings(Model):
    """LastResultOverallConditionSettings of the Platform API."""

    email_wrapup_codes: list[str] | None = field("emailWrapupCodes", default=None)
    sms_wrapup_codes: list[str] | None = field("smsWrapupCodes", default=None)
