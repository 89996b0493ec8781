# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class WorkitemDateBasedConditionUpdate(Model):
    """Part of WorkitemDateBasedRuleUpdate."""

    attribute: Literal["dateDue", "dateExpires", "ttl"] | str | None = field("attribute", default=None)
    relative_minutes_to_invocation: int | None = field("relativeMinutesToInvocation", default=None)
