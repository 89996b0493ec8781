# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class JourneyAppEventsNotificationApp(Model):
    name: str | None = field("name", default=None)
    namespace: str | None = field("namespace", default=None)
    version: str | None = field("version", default=None)
    build_number: str | None = field("buildNumber", default=None)
