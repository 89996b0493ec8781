# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class V2WemEngagementCelebrationUpdatesTopicEngagementCelebration(Model):
    """An engagement celebration: recipient, type, title and 5 more. Event of
    v2.users.{id}.employeeengagement.celebrations.
    """

    id: str | None = field("id", default=None)
    recipient: V2WemEngagementCelebrationUpdatesTopicUserId | None = field("recipient", default=None)
    created_by: V2WemEngagementCelebrationUpdatesTopicUserId | None = field("createdBy", default=None)
    date_created: str | None = field("dateCreated", default=None)
    type: Literal["UNKNOWN", "RECOGNITION", "CONTEST_COMPLETE"] | str | None = field("type", default=None)
    title: str | None = field("title", default=None)
    note: str | None = field("note", default=None)
    source_entity: V2WemEngagementCelebrationUpdatesTopicSourceEntity | None = field("sourceEntity", default=None)


class V2WemEngagementCelebrationUpdatesTopicSourceEntity(Model):
    """Source entity of an engagement celebration. In V2WemEngagementCelebrationUpdatesTopicEngagementCelebration."""

    id: str | None = field("id", default=None)
    type: Literal[
        "UNKNOWN", "THANK_YOU", "CONGRATULATIONS", "HIGH_PERFORMANCE", "COMPANY_VALUES", "COMPETITION", "RACE",
        "RAFFLE", "TEAM_GOAL",
    ] | str | None = field("type", default=None)


class V2WemEngagementCelebrationUpdatesTopicUserId(Model):
    """Reference to a user id by its id. In V2WemEngagementCelebrationUpdatesTopicEngagementCelebration."""

    id: str | None = field("id", default=None)
