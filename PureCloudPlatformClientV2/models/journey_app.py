# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class JourneyApp(Model):
    """App of an app event. In AppEvent and 3 more.

    Required by the platform: name, namespace, version, build_number.
    """

    name: str | None = field("name", default=None)
    namespace: str | None = field("namespace", default=None)
    version: str | None = field("version", default=None)
    build_number: str | None = field("buildNumber", default=None)
