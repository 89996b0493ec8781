# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import KnowledgeExportJobFilter


class KnowledgeExportJobRequest(Model):
    """A knowledge export job: export filter, file type, source id and 1 more. Body of
    post_knowledge_knowledgebase_export_jobs.

    Required by the platform: export_filter, file_type.
    """

    export_filter: KnowledgeExportJobFilter | None = field("exportFilter", default=None)
    file_type: Literal["Json", "Csv", "Xlsx"] | str | None = field("fileType", default=None)
    source_id: str | None = field("sourceId", default=None)
    json_file_version: int | None = field("jsonFileVersion", default=None)
