# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import V2WemEngagementCelebrationUpdatesTopicSourceEntity, V2WemEngagementCelebrationUpdatesTopicUserId


class V2WemEngagementCelebrationUpdatesTopicEngagementCelebration(Model):
    id: str | None = field("id", default=None)
    recipient: V2WemEngagementCelebrationUpdatesTopicUserId | None = field("recipient", default=None)
    created_by: V2WemEngagementCelebrationUpdatesTopicUserId | None = field("createdBy", default=None)
    date_created: str | None = field("dateCreated", default=None)
    type: Literal["UNKNOWN", "RECOGNITION", "CONTEST_COMPLETE"] | str | None = field("type", default=None)
    title: str | None = field("title", default=None)
    note: str | None = field("note", default=None)
    source_entity: V2WemEngagementCelebrationUpdatesTopicSourceEntity | None = field("sourceEntity", default=None)
