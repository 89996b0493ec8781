# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DurationCondition, Language, Queue, Team, TimeAllowed, User, WrapupCode


class ChatMediaPolicyConditions(Model):
    """Conditions of a chat media policy. In ChatMediaPolicy and 1 more."""

    for_users: list[User] | None = field("forUsers", default=None)
    date_ranges: list[str] | None = field("dateRanges", default=None)
    for_queues: list[Queue] | None = field("forQueues", default=None)
    wrapup_codes: list[WrapupCode] | None = field("wrapupCodes", default=None)
    languages: list[Language] | None = field("languages", default=None)
    time_allowed: TimeAllowed | None = field("timeAllowed", default=None)
    teams: list[Team] | None = field("teams", default=None)
    duration: DurationCondition | None = field("duration", default=None)
