# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .wfm_user_schedule_adherence_updated_mu_topic_secondary_presence_reference import WfmUserScheduleAdherenceUpdatedMuTopicSecondaryPresenceReference


class WfmUserScheduleAdherenceUpdatedMuTopicActivityCodeReference(Model):
    """WfmUserScheduleAdherenceUpdatedMuTopicActivityCodeReference of the Platform API."""

    id: str | None = field("id", default=None)
    secondary_presences: list[WfmUserScheduleAdherenceUpdatedMuTopicSecondaryPresenceReference] | None = field(
        "secondaryPresences", default=None
    )
