# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class LastAttemptByColumnConditionSettings(Model):
    """Part of DigitalCondition.

    Required by the platform: operator, value.
    """

    email_column_name: str | None = field("emailColumnName", default=None)
    sms_column_name: str | None = field("smsColumnName", default=None)
    operator: Literal["Before", "After"] | str | None = field("operator", default=None)
    value: str | None = field("value", default=None)
