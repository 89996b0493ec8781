# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .duration_condition import DurationCondition
    from .language import Language
    from .queue import Queue
    from .team import Team
    from .time_allowed import TimeAllowed
    from .user import User
    from .wrapup_code import WrapupCode


class CallMediaPolicyConditions(Model):
    """CallMediaPolicyConditions of the Platform API."""

    for_users: list[User] | None = field("forUsers", default=None)
    date_ranges: list[str] | None = field("dateRanges", default=None)
    for_queues: list[Queue] | None = field("forQueues", default=None)
    wrapup_codes: list[WrapupCode] | None = field("wrapupCodes", default=None)
    languages: list[Language] | None = field("languages", default=None)
    time_allowed: TimeAllowed | None = field("timeAllowed", default=None)
    teams: list[Team] | None = field("teams", default=None)
    directions: list[str] | None = field("directions", default=None)
    duration: DurationCondition | None = field("duration", default=None)
