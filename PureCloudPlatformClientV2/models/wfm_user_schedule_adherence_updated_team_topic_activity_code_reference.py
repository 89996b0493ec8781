# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .wfm_user_schedule_adherence_updated_team_topic_secondary_presence_reference import WfmUserScheduleAdherenceUpdatedTeamTopicSecondaryPresenceReference


class WfmUserScheduleAdherenceUpdatedTeamTopicActivityCodeReference(Model):
    """WfmUserScheduleAdherenceUpdatedTeamTopicActivityCodeReference of the Platform API."""

    id: str | None = field("id", default=None)
    secondary_presences: list[WfmUserScheduleAdherenceUpdatedTeamTopicSecondaryPresenceReference] | None = field(
        "secondaryPresences", default=None
    )
