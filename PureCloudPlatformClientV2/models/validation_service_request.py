# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class ValidationServiceRequest(Model):
    """A validation service: date import ended and upload key. Body of post_workforcemanagement_historicaldata_validate.

    Required by the platform: date_import_ended, upload_key.
    """

    date_import_ended: datetime | None = field("dateImportEnded", default=None)
    upload_key: str | None = field("uploadKey", default=None)
