# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class CsvJobRequest(Model):
    """A CSV job: upload id and settings id. Body of post_externalcontacts_import_csv_jobs.

    Required by the platform: upload_id, settings_id.
    """

    upload_id: str | None = field("uploadId", default=None)
    settings_id: str | None = field("settingsId", default=None)
