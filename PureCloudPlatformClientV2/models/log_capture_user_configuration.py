# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class LogCaptureUserConfiguration(Model):
    """A log capture user configuration, kept at /api/v2/diagnostics/logcapture/browser/users/{userId}. Answer of
    get_diagnostics_logcapture_browser_user and 1 more; body of post_diagnostics_logcapture_browser_user.

    Required by the platform: date_expired.
    """

    id: str | None = field("id", default=None)
    date_started: datetime | None = field("dateStarted", default=None)
    date_expired: datetime | None = field("dateExpired", default=None)
    self_uri: str | None = field("selfUri", default=None)
