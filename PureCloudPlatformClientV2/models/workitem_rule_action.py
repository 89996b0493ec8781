# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class WorkitemRuleAction(Model):
    """One of LaunchFlow. In WorkitemDateBasedRule and 2 more."""

    type: Literal["LaunchFlow"] | str | None = field("type", default=None)
