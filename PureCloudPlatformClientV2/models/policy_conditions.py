# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import DurationCondition, Queue, Team, TimeAllowed, User, WrapupCode


class PolicyConditions(Model):
    """Conditions of a cross platform policy. In CrossPlatformPolicy and 3 more."""

    for_users: list[User] | None = field("forUsers", default=None)
    directions: list[str] | None = field("directions", default=None)
    date_ranges: list[str] | None = field("dateRanges", default=None)
    media_types: list[str] | None = field("mediaTypes", default=None)
    for_queues: list[Queue] | None = field("forQueues", default=None)
    duration: DurationCondition | None = field("duration", default=None)
    wrapup_codes: list[WrapupCode] | None = field("wrapupCodes", default=None)
    time_allowed: TimeAllowed | None = field("timeAllowed", default=None)
    teams: list[Team] | None = field("teams", default=None)
    customer_participation: Literal["YES", "NO"] | str | None = field("customerParticipation", default=None)
