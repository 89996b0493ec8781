# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class RecallEntry(Model):
    """Part of AttemptLimits."""

    nbr_attempts: int | None = field("nbrAttempts", default=None)
    minutes_between_attempts: int | None = field("minutesBetweenAttempts", default=None)
