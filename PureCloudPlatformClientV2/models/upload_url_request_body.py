# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class UploadUrlRequestBody(Model):
    """An upload URL: content length bytes. Body of
    post_workforcemanagement_businessunit_week_schedule_performancepredictions_recalculations_uploadurl and 3 more.

    Required by the platform: content_length_bytes.
    """

    content_length_bytes: int | None = field("contentLengthBytes", default=None)
