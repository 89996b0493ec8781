# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .knowledge_import_job_error import KnowledgeImportJobError
    from .knowledge_import_job_statistics import KnowledgeImportJobStatistics


class KnowledgeImportJobReport(Model):
    """KnowledgeImportJobReport of the Platform API."""

    errors: list[KnowledgeImportJobError] | None = field("errors", default=None)
    statistics: KnowledgeImportJobStatistics | None = field("statistics", default=None)
