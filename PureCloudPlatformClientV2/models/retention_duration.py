# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .archive_retention import ArchiveRetention
    from .delete_retention import DeleteRetention


class RetentionDuration(Model):
    """RetentionDuration of the Platform API."""

    archive_retention: ArchiveRetention | None = field("archiveRetention", default=None)
    delete_retention: DeleteRetention | None = field("deleteRetention", default=None)
