# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import Language, Queue, Team, TimeAllowed, User, WrapupCode


class EmailMediaPolicyConditions(Model):
    """Conditions of a cross platform email media policy. In CrossPlatformEmailMediaPolicy and 1 more."""

    for_users: list[User] | None = field("forUsers", default=None)
    date_ranges: list[str] | None = field("dateRanges", default=None)
    for_queues: list[Queue] | None = field("forQueues", default=None)
    wrapup_codes: list[WrapupCode] | None = field("wrapupCodes", default=None)
    languages: list[Language] | None = field("languages", default=None)
    time_allowed: TimeAllowed | None = field("timeAllowed", default=None)
    teams: list[Team] | None = field("teams", default=None)
    customer_participation: Literal["YES", "NO"] | str | None = field("customerParticipation", default=None)
