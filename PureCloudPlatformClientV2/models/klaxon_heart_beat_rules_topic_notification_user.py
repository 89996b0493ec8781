# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class KlaxonHeartBeatRulesTopicNotificationUser(Model):
    id: str | None = field("id", default=None)
    display_name: str | None = field("displayName", default=None)
