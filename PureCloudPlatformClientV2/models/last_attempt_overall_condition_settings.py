# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class LastAttemptOverallConditionSettings(Model):
    """Part of DigitalCondition.

    Required by the platform: media_types, operator, value.
    """

    media_types: list[str] | None = field("mediaTypes", default=None)
    operator: Literal["Before", "After"] | str | None = field("operator", default=None)
    value: str | None = field("value", default=None)
