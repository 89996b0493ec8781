# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class DurationCondition(Model):
    """Duration of call media policy conditions. In CallMediaPolicyConditions and 2 more."""

    duration_target: Literal["DURATION", "DURATION_RANGE"] | str | None = field("durationTarget", default=None)
    duration_operator: str | None = field("durationOperator", default=None)
    duration_range: str | None = field("durationRange", default=None)
    duration_mode: Literal["Between", "Over", "Under"] | str | None = field("durationMode", default=None)
