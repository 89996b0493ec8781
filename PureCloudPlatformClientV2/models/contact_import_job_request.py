# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ContactImportJobRequest(Model):
    """A contact import job: settings id. Body of post_externalcontacts_import_jobs.

    Required by the platform: settings_id.
    """

    settings_id: str | None = field("settingsId", default=None)
