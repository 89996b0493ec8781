# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ErrorBody, KnowledgeSyncJobStatistics


class KnowledgeSyncJobReport(Model):
    """Part of KnowledgeSyncJobResponse."""

    errors: list[ErrorBody] | None = field("errors", default=None)
    statistics: KnowledgeSyncJobStatistics | None = field("statistics", default=None)
