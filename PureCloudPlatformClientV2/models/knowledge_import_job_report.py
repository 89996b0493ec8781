# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import KnowledgeImportJobError, KnowledgeImportJobStatistics


class KnowledgeImportJobReport(Model):
    """Part of KnowledgeImportJobResponse."""

    errors: list[KnowledgeImportJobError] | None = field("errors", default=None)
    statistics: KnowledgeImportJobStatistics | None = field("statistics", default=None)
