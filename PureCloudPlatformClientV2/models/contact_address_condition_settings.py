# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ContactAddressConditionSettings(Model):
    """Part of DigitalCondition.

    Required by the platform: operator, value.
    """

    operator: Literal["Equals", "Contains", "BeginsWith", "EndsWith"] | str | None = field("operator", default=None)
    value: str | None = field("value", default=None)
