# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class RecallEntry(Model):
    nbr_attempts: int | None = field("nbrAttempts", default=None)
    minutes_between_attempts: int | None = field("minutesBetweenAttempts", default=None)
