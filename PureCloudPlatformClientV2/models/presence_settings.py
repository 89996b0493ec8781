# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class PresenceSettings(Model):
    """Presence settings: name, restore presence settings and 2 more. Answer of get_presence_settings and 1 more; body
    of put_presence_settings.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    restore_presence_settings: RestorePresenceSettings | None = field("restorePresenceSettings", default=None)
    self_uri: str | None = field("selfUri", default=None)


class RestorePresenceSettings(Model):
    """Restore presence settings of presence settings. In PresenceSettings.

    Required by the platform: enabled, restore_time_milliseconds, restore_on_queue_enabled.
    """

    enabled: bool | None = field("enabled", default=None)
    restore_time_milliseconds: int | None = field("restoreTimeMilliseconds", default=None)
    restore_on_queue_enabled: bool | None = field("restoreOnQueueEnabled", default=None)
