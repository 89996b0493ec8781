# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .knowledge_export_job_documents_filter import KnowledgeExportJobDocumentsFilter


class KnowledgeExportJobFilter(Model):
    """KnowledgeExportJobFilter of the Platform API.

    The platform requires: version_filter.
    """

    documents_filter: KnowledgeExportJobDocumentsFilter | None = field("documentsFilter", default=None)
    version_filter: Literal["All", "Latest"] | str | None = field("versionFilter", default=None)
