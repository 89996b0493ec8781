# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class LogCaptureQueryRequest(Model):
    """A log capture query: interval, user id and sort order. Body of
    post_diagnostics_logcapture_browser_entries_download_jobs and 1 more.

    Required by the platform: interval, user_id.
    """

    interval: str | None = field("interval", default=None)
    user_id: str | None = field("userId", default=None)
    sort_order: Literal["ASC", "DESC"] | str | None = field("sortOrder", default=None)
