# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class CsvJobRequest(Model):
    """CsvJobRequest of the Platform API.

    The platform requires: upload_id, settings_id.
    """

    upload_id: str | None = field("uploadId", default=None)
    settings_id: str | None = field("settingsId", default=None)
