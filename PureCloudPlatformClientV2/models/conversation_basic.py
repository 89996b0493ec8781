# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import ConversationDivisionMembership, ParticipantBasic


class ConversationBasic(Model):
    """Part of CampaignInteraction.

    Required by the platform: start_time.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    external_tag: str | None = field("externalTag", default=None)
    start_time: datetime | None = field("startTime", default=None)
    end_time: datetime | None = field("endTime", default=None)
    divisions: list[ConversationDivisionMembership] | None = field("divisions", default=None)
    secure_pause: bool | None = field("securePause", default=None)
    utilization_label_id: str | None = field("utilizationLabelId", default=None)
    self_uri: str | None = field("selfUri", default=None)
    participants: list[ParticipantBasic] | None = field("participants", default=None)
