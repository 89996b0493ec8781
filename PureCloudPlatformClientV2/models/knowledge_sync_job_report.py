# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .error_body import ErrorBody
    from .knowledge_sync_job_statistics import KnowledgeSyncJobStatistics


class KnowledgeSyncJobReport(Model):
    """KnowledgeSyncJobReport of the Platform API."""

    errors: list[ErrorBody] | None = field("errors", default=None)
    statistics: KnowledgeSyncJobStatistics | None = field("statistics", default=None)
