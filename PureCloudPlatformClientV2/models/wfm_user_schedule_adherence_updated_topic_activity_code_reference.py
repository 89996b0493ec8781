# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WfmUserScheduleAdherenceUpdatedTopicSecondaryPresenceReference


class WfmUserScheduleAdherenceUpdatedTopicActivityCodeReference(Model):
    id: str | None = field("id", default=None)
    secondary_presences: list[WfmUserScheduleAdherenceUpdatedTopicSecondaryPresenceReference] | None = field(
        "secondaryPresences", default=None
    )
