# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import KnowledgeExportJobDocumentsFilter


class KnowledgeExportJobFilter(Model):
    """Part of KnowledgeExportJobRequest and 1 more.

    Required by the platform: version_filter.
    """

    documents_filter: KnowledgeExportJobDocumentsFilter | None = field("documentsFilter", default=None)
    version_filter: Literal["All", "Latest"] | str | None = field("versionFilter", default=None)
