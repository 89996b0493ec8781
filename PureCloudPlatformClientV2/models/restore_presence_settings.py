# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class RestorePresenceSettings(Model):
    """Part of PresenceSettings.

    Required by the platform: enabled, restore_time_milliseconds, restore_on_queue_enabled.
    """

    enabled: bool | None = field("enabled", default=None)
    restore_time_milliseconds: int | None = field("restoreTimeMilliseconds", default=None)
    restore_on_queue_enabled: bool | None = field("restoreOnQueueEnabled", default=None)
