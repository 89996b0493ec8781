# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class ScreenRecordingSessionRequest(Model):
    """A screen recording session: state, archive date and delete date. Body of patch_recordings_screensession."""

    state: Literal["STOPPED"] | str | None = field("state", default=None)
    archive_date: datetime | None = field("archiveDate", default=None)
    delete_date: datetime | None = field("deleteDate", default=None)
