# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class WfmProcessUploadRequest(Model):
    """A workforce management process upload: upload key. Body of
    post_workforcemanagement_businessunit_week_schedule_performancepredictions_recalculations and 2 more.

    Required by the platform: upload_key.
    """

    upload_key: str | None = field("uploadKey", default=None)
