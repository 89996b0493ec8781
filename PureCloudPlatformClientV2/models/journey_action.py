# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class JourneyAction(Model):
    """Triggering action of a journey context. In JourneyContext and 1 more.

    Required by the platform: id, action_map.
    """

    id: str | None = field("id", default=None)
    action_map: JourneyActionMap | None = field("actionMap", default=None)


class JourneyActionMap(Model):
    """Action map of a journey action. In JourneyAction.

    Required by the platform: id, version.
    """

    id: str | None = field("id", default=None)
    version: int | None = field("version", default=None)
