# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class JourneySessionEventsNotificationSdkLibrary(Model):
    """JourneySessionEventsNotificationSdkLibrary of the Platform API."""

    name: str | None = field("name", default=None)
    version: str | None = field("version", default=None)
