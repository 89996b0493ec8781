# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class RecordingUploadReport(Model):
    """A recording upload report, kept at /api/v2/recording/uploads/reports/{reportId}. Answer of
    get_recording_uploads_report and 1 more.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    state: Literal["InProgress", "Completed", "Failed"] | str | None = field("state", default=None)
    signed_url: str | None = field("signedUrl", default=None)
    self_uri: str | None = field("selfUri", default=None)
