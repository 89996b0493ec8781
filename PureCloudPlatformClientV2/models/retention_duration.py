# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ArchiveRetention, DeleteRetention


class RetentionDuration(Model):
    """Retention duration of cross platform policy actions. In CrossPlatformPolicyActions and 1 more."""

    archive_retention: ArchiveRetention | None = field("archiveRetention", default=None)
    delete_retention: DeleteRetention | None = field("deleteRetention", default=None)
