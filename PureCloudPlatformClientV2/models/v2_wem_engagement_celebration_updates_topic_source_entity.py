# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class V2WemEngagementCelebrationUpdatesTopicSourceEntity(Model):
    id: str | None = field("id", default=None)
    type: Literal[
        "UNKNOWN", "THANK_YOU", "CONGRATULATIONS", "HIGH_PERFORMANCE", "COMPANY_VALUES", "COMPETITION", "RACE",
        "RAFFLE", "TEAM_GOAL",
    ] | str | None = field("type", default=None)
